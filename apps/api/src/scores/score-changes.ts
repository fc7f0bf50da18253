import { defineChanges } from '../access/changes/change-words.js';

/** What the trail tells of score rules and scored answers. */
export const scoreChanges = defineChanges(
  { 'score rules': ['published'], response: ['erased', 'contacted', 'not contacted yet'] },
  ['weights', 'targets', 'suppressBelow', 'markBelow', 'smallestDifference', 'equalWeights', 'answerWeights'],
);
