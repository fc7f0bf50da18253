import { changeDraft, changePhoto, photosOf } from '../keep/drafts';

/** Opens a visit again that the server would not take. Nothing of it was stored there, so it keeps its key; which items it was stays noted. */
export async function reopen(key: string): Promise<void> {
  await changeDraft(key, ({ waiting: _, ...draft }) =>
    draft.state === 'held' && draft.receipt === null
      ? { ...draft, state: 'open', handIn: null, amendment: null }
      : draft,
  );
}

/** Puts a visit that the server would not take into the queue once more, as it was frozen. */
export async function sendAgain(key: string): Promise<void> {
  for (const { sha256 } of await photosOf(key)) await changePhoto(key, sha256, ({ changed: _, ...photo }) => photo);
  await changeDraft(key, ({ waiting: _, ...draft }) =>
    draft.state === 'held' ? { ...draft, state: 'queued', problem: null } : draft,
  );
}
