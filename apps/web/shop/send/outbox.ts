import { changeDraft, draftsOf, photosOf, settlePhotos } from '../keep/drafts';
import { fact } from '../keep/database';
import type { Draft, Receipt } from '../keep/shapes';
import { frozenOf, type Frozen } from './frozen';
import { ask, NoAnswer, Refused } from './request';
import { sendPhoto } from './send-photo';

/** What is happening with the queue. */
export interface Sending {
  state: 'idle' | 'sending' | 'waiting' | 'signed_out';
  /** The visit on its way, and how many bytes of its photo have gone. */
  key: string | null;
  bytes: number;
}

type Heard = (sending: Sending) => void;

/**
 * Sends what was handed in, in one tab alone. Each step may be cut off and done again: answers under their key, photos from
 * where they stand, and only a receipt makes anything go from here.
 */
export class Outbox {
  readonly #heard: Heard;
  #running: Promise<void> | null = null;
  #again = false;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  /** Sends now; while a run is under way, once more after it. */
  async send(): Promise<void> {
    if (this.#running !== null) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#alone().finally(() => (this.#running = null));
    await this.#running;
    if (this.#again) {
      this.#again = false;
      await this.send();
    }
  }

  async #alone(): Promise<void> {
    await navigator.locks.request('candour-shop-outbox', { ifAvailable: true }, async (lock) => {
      if (lock !== null) await this.#all();
    });
  }

  async #all(): Promise<void> {
    const me = await fact('me');
    if (me === undefined) return;
    const waiting = (await draftsOf(me.id)).filter(({ state }) => state === 'queued').reverse();
    let last: Sending['state'] = 'idle';
    for (const draft of waiting) {
      try {
        await this.#one(draft);
      } catch (error) {
        if (error instanceof Refused && error.status === 401) {
          last = 'signed_out';
          break;
        }
        if (error instanceof Refused) await hold(draft.key, error);
        else if (error instanceof NoAnswer) last = 'waiting';
        else throw error;
      }
    }
    this.#heard({ state: last, key: null, bytes: 0 });
  }

  async #one(draft: Draft): Promise<void> {
    const { key } = draft;
    const frozen = frozenOf(draft);
    if (frozen === null) return;
    this.#heard({ state: 'sending', key, bytes: 0 });
    const receipt = draft.receipt ?? (await this.#noted(key, frozen, frozen.send()));
    await this.#photos(draft, receipt);
    await this.#noted(key, frozen, ask<Receipt>('GET', frozen.path));
  }

  async #photos({ key, job }: Draft, { photos }: Receipt): Promise<void> {
    const missing = new Set(photos.filter(({ state }) => state === 'missing').map(({ sha256 }) => sha256));
    for (const { sha256, content } of await photosOf(key)) {
      if (content === null || !missing.has(sha256)) continue;
      try {
        await sendPhoto(job.id, sha256, content, (bytes) => this.#heard({ state: 'sending', key, bytes }));
      } catch (error) {
        // Whether it is refused for good or goes again, the receipt says.
        if (!(error instanceof Refused) || error.status !== 422) throw error;
      }
    }
  }

  /** Keeps a receipt, then lets go of what it says is stored: in this order. */
  async #noted(key: string, { photos }: Frozen, asked: Promise<Receipt>): Promise<Receipt> {
    const receipt = await asked;
    if (receipt.answers !== 'stored') throw new NoAnswer('The receipt does not say that the answers are stored.');
    // A visit that was put right names photos of two hand-ins: each waits for its own.
    const missing = receipt.photos.some(({ sha256, state }) => state === 'missing' && photos.has(sha256));
    await changeDraft(key, (draft) => ({ ...draft, receipt, state: missing ? 'queued' : 'safe', problem: null }));
    await settlePhotos(key, receipt);
    return receipt;
  }
}

/** The server would not take it: it stays on the phone, whole, until the shopper decides. */
async function hold(key: string, refused: Refused): Promise<void> {
  // Its twin is being stored at this moment: asked again with the next run.
  if (refused.status === 423) return;
  const { code, message, questions } = refused;
  await changeDraft(key, (draft) => ({
    ...draft,
    state: 'held',
    problem: { code, message, questions: [...questions] },
  }));
}
