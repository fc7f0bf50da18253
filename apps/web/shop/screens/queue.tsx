import { useState } from 'preact/hooks';
import { draftsOf, photosOf, removeDraft } from '../keep/drafts';
import { tell, useKept } from '../keep/heard';
import type { Draft, Photo } from '../keep/shapes';
import { go } from '../route';
import type { Sending } from '../send/outbox';
import { saveAsFile } from '../send/save-as-file';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/use-texts';
import { reopen } from '../visit/reopen';
import { Empty } from './jobs';
import { Evidence } from './review';

interface Props {
  personId: string;
  sending: Sending;
  send: () => Promise<void>;
}

/** Every visit that was handed in on this phone, and how far it has come. */
export function Queue({ personId, sending, send }: Props) {
  const { app, queue } = useTexts();
  const kept = useKept(async () => {
    const drafts = (await draftsOf(personId)).filter(({ state }) => state !== 'open');
    return Promise.all(drafts.map(async (draft) => ({ draft, photos: await photosOf(draft.key) })));
  }, personId);
  return (
    <>
      <h1>{app.queue}</h1>
      {kept?.length === 0 && <Empty title={queue.none} what={queue.noneWhat} />}
      <ul class="list">
        {(kept ?? []).map(({ draft, photos }) => (
          <li key={draft.key} class="card" data-state={draft.state}>
            <Item draft={draft} photos={photos} sending={sending.key === draft.key} send={send} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  draft: Draft;
  photos: readonly Photo[];
  sending: boolean;
  send: () => Promise<void>;
}

function Item({ draft, photos, sending, send }: ItemProps) {
  const { queue } = useTexts();
  const { moment } = useFormat();
  const { receipt, state, job, handIn, problem } = draft;
  const refused = photos.filter((photo) => photo.state === 'refused').length;
  const left = photos.filter((photo) => photo.state === 'here').length;
  const known: Record<string, string> = queue.problems;
  return (
    <>
      <h2>{job.store.name}</h2>
      <p class="quiet">{moment(handIn?.endedAt ?? draft.startedAt)}</p>
      {state === 'queued' && (
        <p role="status">
          <strong>{sending ? queue.sending : queue.waiting}</strong>
          {receipt === null && <> · {queue.answersLeft}</>}
          {left > 0 && <> · {queue.photosLeft(left)}</>}
        </p>
      )}
      {state === 'safe' && (
        <p role="status">
          <strong>{queue.safe}</strong>
          {receipt !== null && <> · {queue.visits[receipt.state]}</>}
        </p>
      )}
      {state === 'held' && (
        <p role="alert" class="finding">
          <strong>{queue.held}</strong> {known[problem?.code ?? ''] ?? problem?.message}
        </p>
      )}
      {refused > 0 && <p class="finding">{queue.photosRefused(refused)}</p>}
      {state === 'safe' && receipt !== null && (
        <Evidence evidence={{ grade: receipt.grade.grade, flags: receipt.grade.reasons }} />
      )}
      <ItemActions draft={draft} photos={photos} send={send} />
    </>
  );
}

function ItemActions({ draft, photos, send }: Omit<ItemProps, 'sending'>) {
  const { app, queue } = useTexts();
  const [removing, remove] = useState(false);
  const { key, state } = draft;
  if (removing)
    return (
      <div class="actions" role="alertdialog" aria-label={queue.remove}>
        <p>{state === 'safe' ? queue.removeSafe : queue.removeSure}</p>
        <button type="button" class="main stop" onClick={() => void removeDraft(key).then(tell)}>
          {queue.reallyRemove}
        </button>
        <button type="button" class="second" onClick={() => remove(false)}>
          {app.cancel}
        </button>
      </div>
    );
  return (
    <div class="actions">
      {state === 'queued' && (
        <button type="button" onClick={() => void send()}>
          {queue.retry}
        </button>
      )}
      {state === 'held' && (
        <button type="button" onClick={() => void reopen(key).then(() => go(`/visit/${key}`))}>
          {queue.openAgain}
        </button>
      )}
      {state !== 'safe' && (
        <button type="button" class="second" onClick={() => void saveAsFile(draft, photos)} title={queue.exportWhat}>
          {queue.export}
        </button>
      )}
      <button type="button" class="second" onClick={() => remove(true)}>
        {queue.remove}
      </button>
    </div>
  );
}
