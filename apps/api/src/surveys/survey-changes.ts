import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of surveys. */
export const surveyChanges = defineChanges({ survey: ['made', 'saved draft', 'published', 'archived'] }, ['version']);
