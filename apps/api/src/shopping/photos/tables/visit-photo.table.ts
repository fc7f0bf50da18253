import {
  byDefault,
  bytes,
  integer,
  json,
  listOf,
  moment,
  oneOf,
  orNull,
  text,
  uuid,
} from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';
import type { PhotoAbout } from '../name-photos.js';

/** A photo that a visit names or that came for it, stored once by the digest of its bytes. */
export const VisitPhotoTable = defineTable('visit_photos', ['organisationId', 'assignmentId', 'sha256'], {
  organisationId: uuid(),
  assignmentId: uuid(),
  sha256: bytes(),
  id: uuid(),
  named: orNull(json<PhotoAbout>()),
  state: oneOf('missing', 'stored', 'refused', 'let_go'),
  refused: orNull(text()),
  fileKey: orNull(text()),
  shownKey: orNull(text()),
  bytes: orNull(integer()),
  thumb: orNull(bytes()),
  receivedAt: orNull(moment()),
  weighed: orNull(oneOf('in_time', 'late')),
  questions: byDefault(listOf(text())),
  takenFrom: byDefault(listOf(text())),
});
