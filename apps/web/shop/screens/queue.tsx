import { draftsOf, photosOf } from '../keep/drafts';
import { useKept } from '../../offline/heard';
import type { Draft, Photo } from '../keep/shapes';
import type { Sending } from '../send/outbox';
import { useFormat } from '../../offline/use-format';
import { problemWords } from '../texts/use-problem';
import { useTexts } from '../texts/use-texts';
import { reasonOf } from '../visit/mend-of';
import { Empty } from './job/jobs';
import { QueueActions } from './queue-actions';
import { Evidence } from './visit/review';

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
  const { putRight, queue } = useTexts();
  const { moment } = useFormat();
  const { receipt, state, job, handIn, amends } = draft;
  const left = photos.filter((photo) => photo.state === 'here').length;
  return (
    <>
      <h2>{job.store.name}</h2>
      <p class="quiet">
        {amends !== undefined && `${putRight.title} · `}
        {moment(handIn?.endedAt ?? draft.clock.at)}
      </p>
      {state === 'queued' && (
        <p>
          {/* Told when it begins and ends, not with every photo. */}
          <strong role="status">{sending ? queue.sending : queue.waiting}</strong>
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
      {state === 'held' && <RefusedVisit draft={draft} />}
      <RefusedPhotos photos={photos} />
      {state === 'safe' && receipt !== null && (
        <Evidence evidence={{ grade: receipt.grade.grade, flags: receipt.grade.reasons }} />
      )}
      <QueueActions draft={draft} photos={photos} send={send} />
    </>
  );
}

/** Why the server would not take it, and what the shopper does about it. */
function RefusedVisit({ draft }: { draft: Draft }) {
  const texts = useTexts();
  return (
    <p role="alert" class="finding">
      <strong>{texts.queue.refused}</strong> {problemWords(texts, reasonOf(draft))}
    </p>
  );
}

function RefusedPhotos({ photos }: { photos: readonly Photo[] }) {
  const texts = useTexts();
  const refused = photos.filter(({ state }) => state === 'refused');
  if (refused.length === 0) return null;
  const reasons = new Set(refused.map(({ code }) => problemWords(texts, code ?? 'unusable_photo')));
  return (
    <p class="finding">
      {texts.queue.photosRefused(refused.length)}. {[...reasons].join(' ')}
    </p>
  );
}
