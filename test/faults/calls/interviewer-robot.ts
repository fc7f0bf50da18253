import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { OutcomeName } from '../../../libs/calling/src/outcomes.ts';
import type { SeededRandom } from '../../scoring/seeded-random.ts';
import type { Answer, Visitor } from '../../support/visitor.ts';
import type { BookOfCalls } from './book-of-calls.ts';

/** Thrown where its tab is closed under a robot. */
class TabGone extends Error {}

interface Step {
  number: number;
  question: string;
  answer: number | string;
}

/** What stays on the device when a tab is closed. */
interface OnDevice {
  attemptId: string;
  device: string;
  steps: Step[];
  taken: number;
}

interface InHand {
  id: string;
  state: string;
  attemptId: string | null;
  takenUntil: string | null;
  campaign: { id: string };
  customer: { name: string | null; number: string | null };
  survey: { versionId: string };
  appointmentAt: string | null;
}

/** How calls end, and how often. */
const ends: readonly (readonly [OutcomeName, number])[] = [
  ['completed', 0.4],
  ['broke_off', 0.05],
  ['appointment', 0.06],
  ['refused', 0.06],
  ['refused_for_now', 0.04],
  ['not_in', 0.06],
  ['no_answer', 0.15],
  ['busy', 0.06],
  ['machine', 0.06],
  ['dead_number', 0.03],
  ['line_failed', 0.03],
];

const asked: readonly [string, (random: SeededRandom) => number | string][] = [
  ['overall', (random) => 1 + Math.floor(random.next() * 5)],
  ['manners', (random) => 1 + Math.floor(random.next() * 5)],
  ['comment', (random) => `said ${Math.floor(random.next() * 1e6)}`],
];

/**
 * An interviewer who works as the app does: each answer is kept on the device first and sent until it is acknowledged, a press is
 * repeated until it is answered, and after a crash it goes on with the calling that the server says is in its hands.
 */
export class InterviewerRobot {
  /** Requests that were answered. */
  requests = 0;
  readonly faults: string[] = [];
  readonly #number: number;
  readonly #visitor: Visitor;
  readonly #book: BookOfCalls;
  readonly #random: SeededRandom;
  #device: OnDevice | null = null;
  /** Callings that were taken for an appointment. */
  readonly #agreed = new Set<string>();
  #tab = 0;

  constructor(
    number: number,
    { visitor, book, random }: { visitor: Visitor; book: BookOfCalls; random: SeededRandom },
  ) {
    this.#number = number;
    this.#visitor = visitor;
    this.#book = book;
    this.#random = random;
  }

  /** Closes its tab at once; what it was doing is not finished. */
  closeTab(): void {
    this.#tab += 1;
  }

  /** Works through the queue until nobody is to be rung any more. */
  async work(): Promise<void> {
    let isMore = true;
    // Whoever is told wrong things again and again would go round for ever.
    while (isMore && this.faults.length < 20) isMore = await this.#next();
  }

  /** Attends to one calling, or to what a closed tab left of it; whether there was one. */
  async #next(): Promise<boolean> {
    try {
      const { calling } = await this.#said<{ calling: InHand | null }>('/api/callings/next');
      if (calling !== null) await this.#attend(calling);
      return calling !== null;
    } catch (error) {
      if (error instanceof TabGone) return true;
      throw error;
    }
  }

  async #attend(calling: InHand): Promise<void> {
    const { id, takenUntil, attemptId } = calling;
    this.#book.took(id, this.#number, new Date(takenUntil ?? 0).getTime());
    const path = `/api/callings/${id}`;
    if (calling.appointmentAt !== null) this.#agreed.add(id);
    if (attemptId === null && this.#random.next() < 0.03) {
      this.#book.letsGo(id, this.#number);
      await this.#press(`${path}/give-back`);
      return;
    }
    const rung = attemptId ?? (await this.#ring(calling));
    if (rung === null) return;
    const { name, number } = calling.customer;
    if (attemptId !== null) this.#bookRing(calling, rung, Date.now());
    if (name === null || number === null) this.faults.push(`${id} rings without a name or a number`);
    await this.#talk(calling, rung);
  }

  async #ring(calling: InHand): Promise<string | null> {
    const pressedAt = Date.now();
    const answer = await this.#press(`/api/callings/${calling.id}/ring`);
    if (answer.status === 200) {
      this.#bookRing(calling, answer.body.attemptId, pressedAt);
      return answer.body.attemptId;
    }
    // Something has come up since it was taken: it is out of these hands, and nothing rang.
    if (answer.body?.code !== 'not_to_be_rung' && answer.status !== 404)
      this.faults.push(`ring: ${answer.status} ${answer.text.slice(0, 200)}`);
    this.#book.letsGo(calling.id, this.#number);
    return null;
  }

  #bookRing({ id, customer, campaign }: InHand, attemptId: string, pressedAt: number): void {
    const wasAgreed = this.#agreed.delete(id);
    this.#book.rang({
      callingId: id,
      attemptId,
      customer: customer.name ?? '',
      number: customer.number ?? '',
      campaign: campaign.id,
      interviewer: this.#number,
      pressedAt,
      wasAgreed,
    });
  }

  async #talk(calling: InHand, attemptId: string): Promise<void> {
    const path = `/api/callings/${calling.id}`;
    // What was said before a crash is said again, not another thing.
    const outcome =
      (this.#book.rings.get(attemptId)?.outcome as OutcomeName | null | undefined) ?? this.#drawn(calling);
    if (this.#device?.attemptId !== attemptId) this.#device = { attemptId, device: randomUUID(), steps: [], taken: 0 };
    if (outcome !== 'completed' && outcome !== 'broke_off' && this.#device.steps.length === 0)
      return this.#end(calling, attemptId, outcome);
    await this.#press(`${path}/answered`);
    await this.#ask(calling, this.#device, outcome === 'broke_off' ? 2 : asked.length);
    if (outcome === 'broke_off' && this.#device.steps.length < asked.length)
      return this.#end(calling, attemptId, outcome);
    const { device, steps } = this.#device;
    const handedIn = await this.#press(`${path}/hand-in`, { attemptId, device, lastStep: steps.length });
    if (handedIn.status !== 200) this.faults.push(`hand-in: ${handedIn.status} ${handedIn.text.slice(0, 200)}`);
    return this.#end(calling, attemptId, 'completed');
  }

  /** Asks what was not asked before a crash; what was pressed is on the device before it is sent. */
  async #ask(calling: InHand, device: OnDevice, until: number): Promise<void> {
    for (const [at, [question, answerOf]] of asked.entries()) {
      if (at >= until) break;
      if (at >= device.steps.length) {
        const answer = answerOf(this.#random);
        device.steps.push({ number: at + 1, question, answer });
        this.#book.answers.push({ attemptId: device.attemptId, question, answer });
        await pause(this.#random.next() * 20);
      }
      await this.#send(calling, device);
    }
  }

  async #send(calling: InHand, device: OnDevice): Promise<void> {
    const waiting = device.steps.slice(device.taken);
    if (waiting.length === 0) return;
    const steps = waiting.map(({ number, ...step }) => ({ number, step: { kind: 'answer', ...step } }));
    const { attemptId, device: id } = device;
    const body = { attemptId, surveyVersionId: calling.survey.versionId, device: id, steps };
    const answer = await this.#press(`/api/callings/${calling.id}/steps`, body);
    if (answer.status === 202) device.taken = answer.body.taken;
    else if (answer.body?.code !== 'handed_in_already')
      this.faults.push(`steps: ${answer.status} ${answer.text.slice(0, 200)}`);
  }

  async #end(calling: InHand, attemptId: string, outcome: OutcomeName): Promise<void> {
    const path = `/api/callings/${calling.id}`;
    this.#book.ended(attemptId, outcome);
    this.#book.letsGo(calling.id, this.#number);
    const appointment = outcome === 'appointment' ? { appointment: { at: tomorrow() } } : {};
    const answer = await this.#press(`${path}/outcome`, { outcome, ...appointment });
    // Said before, by a press whose answer was lost: it is out of these hands.
    const wasSaid = answer.status === 404 || answer.body?.code === 'wrong_state';
    if (answer.status !== 200 && !wasSaid)
      this.faults.push(`${outcome}: ${answer.status} ${answer.text.slice(0, 300)}`);
    this.#device = null;
  }

  /** Appointments are agreed on where it is open at any hour. */
  #drawn({ customer }: InHand): OutcomeName {
    const outcome = ends[this.#random.choose(ends.map(([, chance]) => chance))]?.[0] ?? 'no_answer';
    return outcome === 'appointment' && customer.number?.startsWith('+358') !== true ? 'not_in' : outcome;
  }

  async #said<Body>(path: string): Promise<Body> {
    const answer = await this.#press(path);
    return answer.ok() as Body;
  }

  /** Sends until it is answered, as the app does: over a line that is cut, to a server that is away or asks to come again. */
  async #press(path: string, body: unknown = {}): Promise<Answer> {
    const tab = this.#tab;
    for (;;) {
      const answer = await this.#visitor.post(path, body).catch(onlyOfTheLine);
      if (tab !== this.#tab) throw new TabGone();
      if (answer !== null && answer.status < 500 && answer.status !== 429 && answer.status !== 423) {
        this.requests += 1;
        return answer;
      }
      await pause(20 + this.#random.next() * 200);
      if (tab !== this.#tab) throw new TabGone();
    }
  }
}

/** An answer that did not come, or came cut; all else is a fault of the server's. */
function onlyOfTheLine(error: unknown): null {
  // By name: what `fetch` throws is of another realm than a test's.
  if (['TypeError', 'SyntaxError'].includes((error as Error).name)) return null;
  throw error;
}

/** This hour of tomorrow, by the clock of Helsinki, where those live with whom appointments are agreed on. */
function tomorrow(): string {
  const at = new Date(Date.now() + 86_400_000);
  return at.toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki' }).replace(' ', 'T').slice(0, 16);
}
