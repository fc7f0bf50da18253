import type { Flow } from './jobs/flow-event.js';

/** What follows from what: every event and the jobs that hear it. Responses are folded into cells by `scores/folder.ts`. */
export const flow: Flow = {
  'person.invited': ['mail-person-link'],
  'password-reset.asked': ['mail-person-link'],
  'import.confirmed': ['run-import'],
  'campaign.started': ['release-campaign'],
  'campaign.released': ['send-mail'],
  'campaign.closing': ['close-campaign'],
  'mail.due': ['send-mail'],
  'reminder.due': ['remind'],
  'sample.asked': ['load-sample'],
};

/** The queues that must exist: every job once. */
export const queues: readonly string[] = [...new Set(Object.values(flow).flat())];
