import type { Flow, FlowEventName, LastResorts, Queue } from './jobs/flow-event.js';
import type { Rounds } from './jobs/round.js';

/** What follows from what: every event and the jobs that hear it. */
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
  'customer.erased': ['forget-in-imports', 'forget-caught-mails', 'forget-heard-calls', 'forget-fields'],
  'field.compared': ['count-by-field'],
  'campaign.started': ['release-campaign'],
  'campaign.stopped': ['settle-campaign'],
  'campaign.closing': ['close-campaign'],
  // Each channel's job hears of all, and takes its own.
  'attempts.due': ['send-mail'],
  'reminder.due': ['remind'],
  'channel.due': ['ask-by-next-channel'],
  'print-run.ordered': ['print-run'],
  'mailing.ordered': ['print-mailing'],
  'scan.arrived': ['read-scan'],
  'sheets.returned': ['hand-in-sheets'],
  'sample.asked': ['load-sample'],
  // An interviewer has said so; some of those who were asked are asked whether it is so.
  'interview.completed': ['mail-call-check'],
  // Answers that were put into cells, a batch at a time: whoever follows them up hears of them here, and looks for none by itself.
  'response.scored': ['open-cases-by-rule'],
  // By a rule: she is told, and where her page is.
  'case.opened': ['mail-case-receipt'],
  // Somebody spoke to her, or it was settled: what was promised in that case may be kept.
  'case.contacted': ['keep-promises'],
  // Clocks that have used what they allow, together, at most twice a day for each person.
  'case-mail.due': ['mail-late-cases'],
};

/** Events of which an organisation's jobs come one after another. */
const inOrder: readonly FlowEventName[] = ['response.scored'];

/** What no event tells of, and is looked for again and again. */
export const rounds: Rounds = {
  // Answers that came in, put into cells.
  folder: { every: 400 },
  // Offers that lapse, visits that are missed, approved, purged.
  'shopping-clock': { every: 1_000 },
  // Campaigns of which nobody woke the channel.
  'asking-watch': { every: 30_000, atOnce: true },
  // Calls to be placed on the telephone line, and calls of which nothing was heard.
  'line-calls': { every: 1_000, soon: 100 },
  // Calls that bring an interviewer together with her customer, of which nothing was heard.
  'ask-after-bridged': { every: 5_000 },
  // Mails that came back; a mailbox that is away is tried again sooner.
  'reports-mailbox': { every: 60_000, soon: 10_000, atOnce: true },
  // Files of imports whose time is over.
  'due-files': { every: 60_000, atOnce: true },
  // Telephone numbers that were typed before they were read, or before it was known in which country they are.
  'unread-numbers': { every: 2_000, soon: 500, atOnce: true },
  // Callings of interviewers who are gone.
  'calling-clock': { every: 1_000 },
  // Pictures of sheets whose time is over, and uploads of scans that will never go on.
  'scan-clock': { every: 60_000, atOnce: true },
  // Cases of which somebody is to be told that they are late.
  'case-clock': { every: 5_000, soon: 1_000 },
  // Promises whose day has ended.
  'promise-clock': { every: 5_000, soon: 1_000 },
  // Uploads of phones that are lost.
  'abandoned-uploads': { every: 3_600_000, atOnce: true },
};

/** Which job ends what another could not, after its last try or where it took its process down each time. */
export const lastResorts: LastResorts = {
  'run-import': 'end-import',
  'print-run': 'end-printing',
  'print-mailing': 'end-mailing',
  'read-scan': 'end-scan',
};

/** The queues that must exist: every job once, a last resort before whatever falls back on it. */
export const queues: readonly Queue[] = [
  ...new Set([...Object.values(lastResorts), ...Object.values(flow).flat()]),
].map((name) => ({
  name,
  lastResort: lastResorts[name] ?? null,
  inOrder: inOrder.some((event) => flow[event].includes(name)),
}));
