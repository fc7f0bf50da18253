import { advance, resumeFill, stateOf, type Fill, type Language, type Step } from '#surveys';
import type { Call, CallRefusal, SaidOutcome } from '../keep/call';
import { keepCall, removeCall } from '../keep/calls';
import { goBack, goOn, type Turned } from './asking';

/** Whose numbers were those of calls that were begun before each device had its own. */
const beforeDevices = '00000000-0000-0000-0000-000000000000';
/** Typing ends when nothing more was typed for so long, in milliseconds. */
const pause = 400;

/** Told of whatever is to be shown, and of whatever is on the device's disk by now and can be sent. */
export interface Watching {
  changed: () => void;
  kept: () => void;
}

/** A call under way: every answer is kept on the device first, then sent. */
export class CallSession {
  call: Call;
  fill: Fill;
  /** Why the last changes are not on the disk; they are kept with the next that can be. */
  unkept: unknown = null;
  #keptStep: number;
  readonly #watching: Watching;
  #keeping: Promise<void> = Promise.resolve();
  #typing: { key: string; answer: unknown } | null = null;
  #typingEnds = 0;

  constructor(call: Call, watching: Watching) {
    const { definition, customer } = call.calling.survey;
    this.call = { ...call, device: call.device ?? beforeDevices };
    this.fill = resumeFill(definition, call.fill, customer);
    this.#watching = watching;
    this.#keptStep = call.lastStep;
  }

  /** How many steps that have not arrived are on the device's disk. */
  get stepsKept(): number {
    return this.call.steps.filter(({ number }) => number <= this.#keptStep).length;
  }

  /** Answers what is asked; null takes the answer back, undefined does nothing. */
  answer(key: string, answer: unknown): void {
    if (answer === undefined || this.#isClosed()) return;
    this.endTyping();
    this.#take(stepOf(key, answer));
  }

  /** Letters as they come: shown at once, kept when the typing ends. */
  type(key: string, answer: unknown): void {
    if (this.#isClosed()) return;
    if (this.#typing !== null && this.#typing.key !== key) this.endTyping();
    this.#typing = { key, answer };
    this.fill = advance(this.fill, stepOf(key, answer));
    clearTimeout(this.#typingEnds);
    this.#typingEnds = window.setTimeout(() => this.endTyping(), pause);
    this.#watching.changed();
  }

  endTyping(): void {
    clearTimeout(this.#typingEnds);
    const typed = this.#typing;
    this.#typing = null;
    if (typed !== null) this.#take(stepOf(typed.key, typed.answer));
  }

  /** The language in which she is asked from now on. */
  speak(language: Language): void {
    this.#take({ kind: 'language', language });
  }

  goOn(): void {
    this.endTyping();
    this.#turn(goOn({ fill: this.fill, at: this.call.at }));
  }

  goBack(): void {
    this.endTyping();
    this.#turn(goBack({ fill: this.fill, at: this.call.at }));
  }

  rings(attemptId: string, byLine = false): void {
    this.change({ attemptId, rangAt: Date.now(), byLine });
  }

  /** She is on the line. */
  answered(): void {
    this.change({ answeredAt: Date.now(), untold: [...this.call.untold, 'answered'] });
  }

  wantHandIn(): void {
    this.endTyping();
    this.change({ handIn: 'wanted' });
  }

  say(outcome: SaidOutcome): void {
    this.endTyping();
    this.change({ outcome, wished: outcome.appointment ?? null, refusal: null });
  }

  /** What was sent up to this step is in. */
  acknowledge(taken: number): void {
    this.change({ steps: this.call.steps.filter(({ number }) => number > taken) });
  }

  told(): void {
    this.change({ untold: this.call.untold.slice(1) });
  }

  /** What was said is not taken: the interviewer decides anew. */
  refuse(refusal: CallRefusal): void {
    const handIn = this.call.handIn === 'wanted' ? 'no' : this.call.handIn;
    this.change({ refusal, outcome: null, handIn });
  }

  /** Keeps where the call stands with something changed. */
  change(part: Partial<Call>): void {
    this.call = { ...this.call, ...part, fill: stateOf(this.fill) };
    this.#keep();
  }

  /** When everything so far is on the disk. */
  kept(): Promise<void> {
    return this.#keeping;
  }

  /** Its outcome has arrived: nothing of it stays on the device. */
  async end(): Promise<void> {
    await this.#keeping;
    await removeCall(this.call.id);
  }

  #isClosed(): boolean {
    return this.call.handIn !== 'no' || this.call.closedFor !== null;
  }

  #take(step: Step): void {
    this.fill = advance(this.fill, step);
    this.#note([step], {});
  }

  #turn({ fill, at, steps }: Turned): void {
    this.fill = fill;
    this.#note(steps, { at });
  }

  #note(steps: readonly Step[], part: Partial<Call>): void {
    const { lastStep } = this.call;
    const numbered = steps.map((step, index) => ({ number: lastStep + 1 + index, step: wireStep(step) }));
    this.change({ ...part, steps: [...this.call.steps, ...numbered], lastStep: lastStep + steps.length });
  }

  #keep(): void {
    const { call } = this;
    this.#keeping = this.#keeping.then(async () => {
      try {
        await keepCall(call);
        this.unkept = null;
        this.#keptStep = call.lastStep;
        this.#watching.kept();
      } catch (error) {
        this.unkept = error;
      }
      this.#watching.changed();
    });
    this.#watching.changed();
  }
}

const stepOf = (question: string, answer: unknown): Step =>
  answer === null ? { kind: 'leave', question } : { kind: 'answer', question, answer };

/** A step as it goes on the wire: nothing that only pages without script have. */
function wireStep(step: Step): Call['steps'][number]['step'] {
  if (step.kind !== 'turn') return step;
  const { to } = step;
  return { kind: 'turn', to: typeof to === 'string' ? to : { page: to.page } };
}
