import { day, orNull, text, uuid } from '../../database/columns.js';
import { defineTable } from '../../database/table.js';

/** Words of a respondent, found by store, day and language. */
export const CommentTable = defineTable('comments', ['organisationId', 'responseId', 'question'], {
  organisationId: uuid(),
  responseId: uuid(),
  question: text(),
  surveyId: uuid(),
  storeId: orNull(uuid()),
  channel: text(),
  language: text(),
  day: day(),
  text: text(),
});
