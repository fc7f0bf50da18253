import { changeDraft, draftsOf } from '../keep/drafts';
import { fact } from '../keep/database';
import { report } from '../../offline/heard';
import { isDue, nextTry } from '../../offline/waiting';
import type { Draft, Refusal } from '../keep/shapes';
import { ask, NoAnswer, Refused } from '../../offline/request';
import { NeedsShopper, sendVisit } from './send-visit';

/** What is happening with the queue. */
export interface Sending {
  state: 'idle' | 'sending' | 'waiting' | 'signed_out';
  /** The visit on its way, and how many bytes of its photo have gone. */
  key: string | null;
  bytes: number;
}

type Heard = (sending: Sending) => void;

/**
 * Sends what was handed in, in one tab alone: the others wait in line, and take over where it dies. Each step may be cut off and
 * done again: answers under their key, photos from where they stand, and only a receipt makes anything go from here. What was
 * tried in vain waits, each visit by itself, unless the shopper or the network says 'now'.
 */
export class Outbox {
  readonly #heard: Heard;
  #running: Promise<void> | null = null;
  #again: 'due' | 'all' | null = null;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** Sends what is due, or all that waits; while a run is under way, once more after it. */
  async send(which: 'due' | 'all'): Promise<void> {
    if (this.#running !== null) {
      this.#again = this.#again === 'all' ? 'all' : which;
      return this.#running;
    }
    this.#running = this.#runs(which).finally(() => (this.#running = null));
    await this.#running;
  }

  /** When the next visit is due; null where none waits. */
  async nextAt(): Promise<number | null> {
    const waiting = await waitingNow();
    return waiting.length === 0 ? null : Math.min(...waiting.map((draft) => draft.waiting?.until ?? 0));
  }

  async #runs(which: 'due' | 'all'): Promise<void> {
    for (let wanted: 'due' | 'all' | null = which; wanted !== null;) {
      const now = wanted;
      await navigator.locks.request('candour-shop-outbox', () => this.#all(now));
      [wanted, this.#again] = [this.#again, null];
    }
  }

  async #all(which: 'due' | 'all'): Promise<void> {
    const drafts = await waitingNow();
    const due = drafts.filter(({ waiting }) => which === 'all' || isDue(waiting, Date.now()));
    if (due.length === 0) return;
    let last: Sending['state'] = 'idle';
    for (const draft of due) {
      const outcome = await this.#one(draft);
      if (outcome !== 'idle') last = outcome;
      if (outcome === 'signed_out') break;
    }
    this.#heard({ state: last, key: null, bytes: 0 });
  }

  async #one(draft: Draft): Promise<Sending['state']> {
    const { key } = draft;
    let moved = false;
    const sent = (bytes: number) => {
      moved ||= bytes > 0;
      this.#heard({ state: 'sending', key, bytes });
    };
    try {
      sent(0);
      await sendVisit(draft, sent);
      return 'idle';
    } catch (thrown) {
      const error = await countsFor(draft, thrown);
      if (error instanceof Refused && error.status === 401) return 'signed_out';
      const why = error instanceof NeedsShopper ? error.why : refusal(error);
      // Neither the network nor the server's word: a full phone, or a fault of ours. The other visits go on all the same.
      if (why === null && !(error instanceof NoAnswer) && !(error instanceof Refused)) report(error);
      await settle(key, why, moved).catch(report);
      return why === null ? 'waiting' : 'idle';
    }
  }
}

/** What counts of an error: of a refusal nothing where the session is somebody else's by now, for it says nothing of this visit then. */
async function countsFor({ personId }: Draft, error: unknown): Promise<unknown> {
  if (!(error instanceof Refused) || error.status === 401) return error;
  try {
    const { id } = await ask('GET', '/api/shop/me');
    return id === personId ? error : new Refused(401, 'not_signed_in', '', []);
  } catch (other) {
    return other;
  }
}

/** For what the server would not take a visit; null where it is to be sent again by itself. */
function refusal(error: unknown): Refusal | null {
  // Its twin is being stored at this moment.
  if (!(error instanceof Refused) || error.status === 423) return null;
  const { code, message, questions } = error;
  return { code, message, questions: [...questions] };
}

/** Notes that a try was in vain: until the next, or until the shopper decides. */
async function settle(key: string, why: Refusal | null, moved: boolean): Promise<void> {
  await changeDraft(key, (draft) => {
    const waiting = nextTry(moved ? undefined : draft.waiting, Date.now(), Math.random());
    return why === null ? { ...draft, waiting } : { ...draft, state: 'held', problem: why };
  });
}

/** The visits of whoever is signed in that are on their way, the oldest first. */
async function waitingNow(): Promise<Draft[]> {
  const me = await fact('me');
  if (me === undefined) return [];
  return (await draftsOf(me.id)).filter(({ state }) => state === 'queued').reverse();
}
