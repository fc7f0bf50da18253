import { randomUUID } from 'node:crypto';
import type { Candour } from './candour.ts';
import { smallSurvey } from './small-survey.ts';
import type { Visitor } from './visitor.ts';

/** What came of one hand-in: status 0 where no answer came. */
export interface Handed {
  key: string;
  status: number;
  code: string | null;
  retryAfter: string | null;
  milliseconds: number;
  at: number;
}

/** A till that hands answers in with a key, at a steady pace where asked to. */
export class Till {
  readonly handed: Handed[] = [];
  readonly #visitor: Visitor;
  readonly #asked: object;
  #timer: NodeJS.Timeout | undefined;
  readonly #underWay = new Set<Promise<unknown>>();

  private constructor(visitor: Visitor, asked: object) {
    this.#visitor = visitor;
    this.#asked = asked;
  }

  static async open(candour: Candour, owner: Visitor): Promise<Till> {
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201);
    const { id: surveyVersionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const place = { code: `T${randomUUID().slice(0, 6)}`, name: 'Till', timeZone: 'UTC', language: 'en' };
    const { id: storeId } = (await owner.post('/api/stores', place)).ok(201);
    const visitor = candour.visitor();
    visitor.bearer = (await owner.post('/api/api-keys', { name: 'till', scopes: ['responses.write'] })).ok(201).key;
    return new Till(visitor, { surveyVersionId, storeId, channel: 'web', language: 'en' });
  }

  async handIn(key: string = randomUUID()): Promise<Handed> {
    const at = Date.now();
    const answers = { overall: 1 + (key.charCodeAt(0) % 5), manners: 3, comment: key };
    const body = { submissionKey: key, ...this.#asked, answers };
    const outcome = await this.#visitor.post('/api/responses', body).then(
      ({ status, headers, body: said }) => ({
        status,
        code: said?.code ?? null,
        retryAfter: headers.get('retry-after'),
      }),
      () => ({ status: 0, code: null, retryAfter: null }),
    );
    const handed = { key, ...outcome, milliseconds: Date.now() - at, at };
    this.handed.push(handed);
    return handed;
  }

  begin(perSecond: number): void {
    this.#timer = setInterval(() => {
      const one = this.handIn().finally(() => this.#underWay.delete(one));
      this.#underWay.add(one);
    }, 1_000 / perSecond);
  }

  async end(): Promise<Handed[]> {
    clearInterval(this.#timer);
    await Promise.all(this.#underWay);
    return this.handed;
  }
}

/** What was refused in another way than with 503 and when to come again. */
export function wronglyRefused(handed: readonly Handed[]): Handed[] {
  return handed.filter(({ status, retryAfter }) => status !== 201 && !(status === 503 && Number(retryAfter) > 0));
}
