import { problemsOf } from '../http/problem.js';
import { entry } from '../http/problem-entry.js';

/** What somebody can cause around automated calls. */
export const AutomatedCallProblem = problemsOf({
  telephone_busy: entry(
    409,
    'The telephone can’t do that now',
    'Look at the call again: it may have ended, or not have been answered yet.',
  ),
  unusable_recording: entry(
    422,
    'No sound that a telephone plays',
    'Upload the recording as WAV (PCM, A-law or µ-law) or MP3. Nothing was kept.',
  ),
  no_simulated_line: entry(
    409,
    'No simulated line',
    'Calls go over a real telephone line here, or the simulated one is not running. There is no telephone to show.',
  ),
});
