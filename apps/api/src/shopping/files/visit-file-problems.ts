import { problemsOf } from '../../http/problem.js';
import { entry } from '../../http/problem-entry.js';

/** What a person can cause by visits that come in a file. */
export const VisitFileProblem = problemsOf({
  sealed_visit_unreadable: entry(
    422,
    'This file is no sealed visit',
    'It was not sealed for this organisation, or was changed on its way. Ask the shopper to save the visit again, and send the file as it is.',
  ),
  sealed_visit_not_theirs: entry(
    409,
    'The job is no longer this shopper’s',
    'Offer the job to the shopper again and let them accept it, then bring the file in again. Nothing was stored.',
  ),
});
