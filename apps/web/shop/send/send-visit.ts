import type { Receipt } from '#api';
import { changePhoto, keepReceipt, photosOf } from '../keep/drafts';
import { sha256 } from '../keep/sha256';
import type { Draft, Photo, Refusal } from '../keep/shapes';
import { frozenOf, type Frozen } from './frozen';
import { NoAnswer, Refused } from '../../offline/request';
import { sendPhoto } from './send-photo';

/** The server does not take it as it is: it waits for the shopper, whole. */
export class NeedsShopper extends Error {
  readonly why: Refusal;

  constructor(code: string) {
    super(code);
    this.why = { code, message: '', questions: [] };
  }
}

/** So often may other bytes of a photo arrive than were sent, before the shopper is asked. */
const mostChanged = 5;

type Sent = (bytes: number) => void;

/** Sends one visit as far as it goes: its answers, its photos, and at the end the question what has arrived. */
export async function sendVisit(draft: Draft, sent: Sent): Promise<void> {
  const frozen = frozenOf(draft);
  if (frozen === null) return;
  let receipt = await firstReceipt(draft, frozen);
  await keep(draft, frozen, receipt);
  if (draft.receipt === null) sent(1);
  const missing = missingOf(frozen, receipt);
  if (missing.size > 0) {
    await sendPhotos(draft, missing, sent);
    receipt = await frozen.look();
  } else if (hasNotNoticed(draft, receipt))
    // Everything has come and nobody has noticed: the server ended in between. Handing in again makes it look.
    receipt = await frozen.send();

  await keep(draft, frozen, receipt);
  await refuseGone(draft.key, missingOf(frozen, receipt));
  if (isOnItsWay(draft, frozen, receipt)) throw new NoAnswer('Not everything has arrived.');
}

async function firstReceipt({ receipt }: Draft, frozen: Frozen): Promise<Receipt> {
  if (receipt === null) return frozen.send();
  try {
    return await frozen.look();
  } catch (error) {
    // A server that was set back to an earlier state knows nothing of it any more.
    if (error instanceof Refused && error.status === 404) return frozen.send();
    throw error;
  }
}

function keep(draft: Draft, frozen: Frozen, receipt: Receipt): Promise<void> {
  const state = isOnItsWay(draft, frozen, receipt) ? 'queued' : 'safe';
  return keepReceipt(draft.key, receipt, { state, problem: null });
}

const isOnItsWay = (draft: Draft, frozen: Frozen, receipt: Receipt) =>
  missingOf(frozen, receipt).size > 0 || hasNotNoticed(draft, receipt);

/** Whether a visit still waits for photos. One that was put right may wait for those of its first hand-in: they are no part of it. */
const hasNotNoticed = ({ amends }: Draft, { state }: Receipt) => amends === undefined && state === 'arriving';

/** A visit that was put right names photos of two hand-ins: each waits for its own. */
const missingOf = ({ photos }: Frozen, receipt: Receipt) =>
  new Set(
    receipt.photos
      .filter(({ sha256: name, state }) => state === 'missing' && photos.has(name))
      .map(({ sha256: name }) => name),
  );

/** Sends each photo that is missing. One that fails keeps none of the others waiting, unless there is no network at all. */
async function sendPhotos(draft: Draft, missing: ReadonlySet<string>, sent: Sent): Promise<void> {
  let failed: unknown = null;
  for (const photo of await photosOf(draft.key)) {
    if (!missing.has(photo.sha256)) continue;
    try {
      await sendOne(draft, photo, sent);
    } catch (error) {
      if (!(error instanceof NeedsShopper) && !(error instanceof NoAnswer && error.status > 0)) throw error;
      if (!(failed instanceof NoAnswer)) failed = error;
    }
  }
  if (failed !== null) throw failed;
}

async function sendOne({ key, job }: Draft, { sha256: name, content, changed = 0 }: Photo, sent: Sent): Promise<void> {
  if (content === null) return;
  for (let times = changed; ;) {
    if (times >= mostChanged) throw new NeedsShopper('photo_changed');
    try {
      return await sendPhoto(job.id, name, content, sent);
    } catch (error) {
      // Refused for what it is: the receipt says so.
      if (error instanceof Refused && error.status === 422 && error.code !== 'photo_changed') return;
      if (!(error instanceof Refused) || error.code !== 'photo_changed') throw error;
      times += 1;
      await changePhoto(key, name, (photo) => ({ ...photo, changed: times }));
      // What the phone's own disk changed is not mended by sending it.
      if ((await sha256(await content.arrayBuffer())) !== name) throw new NeedsShopper('photo_changed');
    }
  }
}

/** A photo that is named and neither here nor there will not come by waiting. */
async function refuseGone(key: string, missing: ReadonlySet<string>): Promise<void> {
  if (missing.size === 0) return;
  const here = new Set((await photosOf(key)).filter(({ content }) => content !== null).map(({ sha256: name }) => name));
  if ([...missing].every((name) => !here.has(name))) throw new NeedsShopper('photo_gone');
}
