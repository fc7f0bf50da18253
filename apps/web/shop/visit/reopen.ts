import { changeDraft } from '../keep/drafts';

/** Opens a visit again that the server would not take. Nothing of it was stored there, so it keeps its key. */
export async function reopen(key: string): Promise<void> {
  await changeDraft(key, (draft) =>
    draft.state === 'held' ? { ...draft, state: 'open', handIn: null, receipt: null } : draft,
  );
}
