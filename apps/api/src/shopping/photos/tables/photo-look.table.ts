import { bits, byDefault, integer, orNull, smallint, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** What a photo looks like in one of its cuts, to find copies that were cropped or sized anew; its quarters are found by index. */
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
