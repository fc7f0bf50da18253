import type { Candour } from './candour.ts';
import type { Answer, Visitor } from './visitor.ts';

/** A customer at the pages of a link, on a device without script: opens, fills in, presses. */
export class Respondent {
  page = '';

  private constructor(readonly visitor: Visitor) {}

  /** Opens the link in the mail and follows it to the first page; in another tab of a browser where one is given. */
  static async open(
    candour: Candour,
    token: string,
    query = '',
    visitor: Visitor = candour.visitor(),
  ): Promise<Respondent> {
    const respondent = new Respondent(visitor);
    await respondent.#follow(await respondent.visitor.get(`/r/${token}${query}`));
    return respondent;
  }

  /** Presses a button of the page, with what was filled in beside what the page says of itself. */
  async press(go: string, answers: Record<string, string> = {}): Promise<Answer> {
    return this.#follow(await this.post(go, answers));
  }

  /** The press alone, without going where it leads. */
  async post(go: string, answers: Record<string, string> = {}): Promise<Answer> {
    const own = { _page: this.hidden('_page'), _seen: this.hidden('_seen'), _of: this.hidden('_of') };
    return this.visitor.submit('/r', { ...own, ...answers, _go: go });
  }

  hidden(name: string): string {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(this.page)?.[1] ?? '';
  }

  /** Whether a control of the page is marked. */
  isMarked(name: string, value: string): boolean {
    return new RegExp(`name="${name}" value="${value}" checked`).test(this.page);
  }

  async #follow(answer: Answer): Promise<Answer> {
    const location = answer.headers.get('location');
    if (location !== null) return this.#follow(await this.visitor.get(location));
    this.page = answer.text;
    return answer;
  }
}
