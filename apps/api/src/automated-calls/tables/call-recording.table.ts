import { bytes, byDefault, integer, moment, oneOf, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** A question of a survey as somebody reads it aloud, in one language: played in calls instead of the provider's voice. */
export const CallRecordingTable = defineTable('call_recordings', ['organisationId', 'id'], {
  organisationId: uuid(),
  id: uuid(),
  surveyId: uuid(),
  question: text(),
  language: text(),
  /** Of the words that were read: where the question says others, the voice says it. */
  wordsDigest: bytes(),
  fileKey: text(),
  format: oneOf('wav', 'mp3'),
  bytes: integer(),
  recordedBy: orNull(uuid()),
  recordedAt: byDefault(moment()),
});
