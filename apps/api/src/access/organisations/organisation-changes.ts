import { defineChanges } from '../changes/change-words.js';

/** What the trail tells of the settings of an organisation. */
export const organisationChanges = defineChanges({ organisation: ['changed'] }, [
  'name',
  'timeZone',
  'country',
  'ownClosedDays',
  'openDays',
  'mailsOnClosedDays',
  'language',
  'colour',
  'logo',
  'senderName',
  'senderAddress',
  'postalAddress',
  'suppressBelow',
  'markBelow',
  'smallestDifference',
  'equalWeights',
  'answerWeights',
  'contactGapDays',
  'contactsAtMost',
  'contactsWithinDays',
  'callChecksPercent',
]);
