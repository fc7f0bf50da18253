import { bits, byDefault, integer, orNull, smallint, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

export const PhotoLookTable = defineTable('photo_looks', ['organisationId', 'photoId', 'cut'], {
  organisationId: uuid(),
  photoId: uuid(),
  cut: smallint(),
  look: bits(),
  q1: byDefault(orNull(integer())),
  q2: byDefault(orNull(integer())),
  q3: byDefault(orNull(integer())),
  q4: byDefault(orNull(integer())),
});
