import { day, text, uuid } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';

/** Days within which a programme’s stores are visited. */
export const WaveTable = defineTable(
  'waves',
  ['organisationId', 'id'],
  {
    organisationId: uuid(),
    id: uuid(),
    programmeId: uuid(),
    name: text(),
    fromDay: day(),
    toDay: day(),
  },
  { waves_name: 'wave name' },
);
