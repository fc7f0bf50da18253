import { useState } from 'preact/hooks';
import { removeDraft } from '../keep/drafts';
import { tell } from '../../offline/heard';
import type { Draft, Photo } from '../keep/shapes';
import { go } from '../../offline/route';
import { saveAsFile } from '../sealed/save-as-file';
import { useTexts } from '../texts/use-texts';
import { mendOf } from '../visit/mend-of';
import { reopen, sendAgain } from '../visit/reopen';
import { SaveAsFile } from './visit/save-as-file';

interface Props {
  draft: Draft;
  photos: readonly Photo[];
  send: () => Promise<void>;
}

/** What can be done with a visit in the queue: only what can help it. */
export function QueueActions({ draft, photos, send }: Props) {
  const { queue } = useTexts();
  const [removing, remove] = useState(false);
  if (removing) return <Removing draft={draft} keep={() => remove(false)} />;
  const { state } = draft;
  return (
    <div class="actions">
      {state === 'queued' && (
        <button type="button" onClick={() => void send()}>
          {queue.retry}
        </button>
      )}
      {state === 'held' && <Mending draft={draft} send={send} />}
      {state !== 'safe' && <SaveAsFile save={() => saveAsFile(draft, photos)} />}
      <button type="button" class="second" onClick={() => remove(true)}>
        {queue.remove}
      </button>
    </div>
  );
}

function Mending({ draft, send }: Omit<Props, 'photos'>) {
  const { queue } = useTexts();
  const { key, job } = draft;
  const mend = mendOf(draft);
  const again = () => void sendAgain(key).then(tell).then(send);
  if (mend === 'open')
    return (
      <button type="button" onClick={() => void reopen(key).then(() => go(`/visit/${key}`))}>
        {queue.openAgain}
      </button>
    );
  if (mend === 'none') return null;
  return (
    <>
      {mend === 'accept' && (
        <button type="button" onClick={() => go(`/jobs/${job.id}`)}>
          {queue.toJob}
        </button>
      )}
      <button type="button" class={mend === 'accept' ? 'second' : ''} onClick={again}>
        {queue.sendAgain}
      </button>
    </>
  );
}

function Removing({ draft: { key, state }, keep }: { draft: Draft; keep: () => void }) {
  const { app, queue } = useTexts();
  return (
    <div class="actions" role="alertdialog" aria-label={queue.remove}>
      <p>{state === 'safe' ? queue.removeSafe : queue.removeSure}</p>
      <button type="button" class="main stop" onClick={() => void removeDraft(key).then(tell)}>
        {queue.reallyRemove}
      </button>
      <button type="button" class="second" onClick={keep}>
        {app.cancel}
      </button>
    </div>
  );
}
