import type { Flow } from './jobs/flow-event.js';

/** What follows from what: every event and the jobs that hear it. Hand-ins are folded by `fold-responses`, see scores/. */
export const flow = {
  'person.invited': ['mail-join-link'],
  'password-reset.asked': ['mail-reset-link'],
  'import.confirmed': ['run-import'],
  // later: 'campaign.started': ['release-campaign'],
  // later: 'campaign.released': ['send-mail'],
  // later: 'mail.due': ['send-mail'],
  // later: 'reminder.due': ['remind'],
  // later: 'sample.asked': ['load-sample'],
} as unknown as Flow;

/** The queues that must exist: every job once. */
export const queues: readonly string[] = [...new Set(Object.values(flow).flat())];
