import { bigint, boolean, byDefault, bytes, json, moment, orNull } from '../../../database/columns.js';
import { defineTable } from '../../../database/table.js';
import type { SampleProgress } from '../sample-progress.js';

/** The one row of the installation: whether it is set up, the sample, and the count of sending. */
export const InstallationTable = defineTable('installation', ['singleton'], {
  singleton: byDefault(boolean()),
  setUpHash: orNull(bytes()),
  setUpAt: orNull(moment()),
  sample: orNull(json<SampleProgress>()),
  sendingEpoch: byDefault(bigint()),
  sendingHeldAt: orNull(moment()),
});
