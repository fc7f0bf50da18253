import type { PhotoNamed } from '#surveys';
import { newUntimedId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';

/** What a phone says of a photo, beside its hash. */
export type PhotoAbout = Readonly<Record<string, unknown>> & { readonly source: 'camera' | 'gallery' };

/** Photos that came with an amendment stand behind those of the hand-in. */
const behind = 1_000;

/**
 * Notes which photos of a job its visit's answers name from now on, and which somebody else than the shopper took out of them. Those named that have
 * not come are waited for.
 */
export async function namePhotos(
  tx: Transaction,
  assignmentId: string,
  named: readonly PhotoNamed[],
  takenOut: readonly PhotoNamed[],
): Promise<void> {
  const keys = [tx.organisationId, assignmentId];
  const questionsOf = (photos: readonly PhotoNamed[], sha256: string) =>
    photos.filter((each) => each.sha256 === sha256).map(({ question }) => question);
  const rows = [...new Set([...named, ...takenOut].map(({ sha256 }) => sha256))].map((sha256) => ({
    id: newUntimedId(),
    sha256,
    questions: questionsOf(named, sha256),
    taken_from: questionsOf(takenOut, sha256),
  }));
  await tx.query(
    `update visit_photos set questions = '{}', taken_from = '{}', state = case state when 'missing' then 'let_go' else state end
     where organisation_id = $1 and assignment_id = $2 and not encode(sha256, 'hex') = any($3)`,
    [...keys, rows.map(({ sha256 }) => sha256)],
  );
  await tx.query(
    `insert into visit_photos (organisation_id, assignment_id, sha256, id, questions, taken_from, state)
     select $1, $2, decode(p.sha256, 'hex'), p.id, p.questions, p.taken_from, case when p.questions = '{}' then 'let_go' else 'missing' end
     from jsonb_to_recordset($3) as p (id uuid, sha256 text, questions text[], taken_from text[])
     on conflict (organisation_id, assignment_id, sha256) do update set questions = excluded.questions, taken_from = excluded.taken_from,
       state = case when visit_photos.state in ('stored', 'refused') then visit_photos.state else excluded.state end`,
    [...keys, JSON.stringify(rows)],
  );
}

/** Notes what a phone says of photos, where nothing was said before. */
export async function describePhotos(
  tx: Transaction,
  assignmentId: string,
  photos: readonly ({ sha256: string } & PhotoAbout)[],
): Promise<void> {
  // Each once, however often it is told of.
  const different = [...new Map(photos.map((photo) => [photo.sha256, photo])).values()];
  const about = different.map(({ sha256, ...named }) => ({
    id: newUntimedId(),
    sha256,
    named: { ...named, place: behind },
  }));
  await tx.query(
    `insert into visit_photos (organisation_id, assignment_id, sha256, id, named, state)
     select $1, $2, decode(p.sha256, 'hex'), p.id, p.named, 'let_go'
     from jsonb_to_recordset($3) as p (id uuid, sha256 text, named jsonb)
     on conflict (organisation_id, assignment_id, sha256) do update set named = excluded.named
       where visit_photos.named is null`,
    [tx.organisationId, assignmentId, JSON.stringify(about)],
  );
}

/** Where the photos of a job are from, as far as its phone has said. */
export function photoSources(tx: Transaction, assignmentId: string) {
  return tx.query<{ sha256: string; source: 'camera' | 'gallery' }>(
    `select encode(sha256, 'hex') as sha256, named->>'source' as source from visit_photos
     where organisation_id = $1 and assignment_id = $2 and named is not null`,
    [tx.organisationId, assignmentId],
  );
}
