import type { Flow, LastResorts, Queue } from './jobs/flow-event.js';

/** What follows from what: every event and the jobs that hear it. Responses are folded into cells by `scores/folder.ts`. */
export const flow: Flow = {
  'person.invited': ['mail-person-link'],
  'shopper.invited': ['mail-person-link'],
  'visit.offered': ['tell-of-offer'],
  'visit.nearing': ['remind-shopper'],
  'visit.judged': ['tell-shopper'],
  'photos.let-go': ['remove-photo-files'],
  'files.let-go': ['remove-photo-files'],
  'link.wanted': ['find-people'],
  'password-reset.asked': ['mail-person-link'],
  'import.confirmed': ['run-import'],
  'import.undo-asked': ['undo-import'],
  'customer.erased': ['forget-in-imports', 'forget-caught-mails', 'forget-fields'],
  'field.compared': ['count-by-field'],
  'campaign.started': ['release-campaign'],
  'campaign.stopped': ['settle-campaign'],
  'campaign.closing': ['close-campaign'],
  'mail.due': ['send-mail'],
  'reminder.due': ['remind'],
  'sample.asked': ['load-sample'],
};

/** Which job ends what another could not, after its last try or where it took its process down each time. */
export const lastResorts: LastResorts = { 'run-import': 'end-import' };

/** The queues that must exist: every job once, a last resort before whatever falls back on it. */
export const queues: readonly Queue[] = [
  ...new Set([...Object.values(lastResorts), ...Object.values(flow).flat()]),
].map((name) => ({ name, lastResort: lastResorts[name] ?? null }));
