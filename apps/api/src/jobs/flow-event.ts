/** Everything that happens and is heard elsewhere: `noun.done`, with ids and nothing personal. */
export type FlowEvent =
  | { name: 'campaign.started'; campaignId: string; after?: Date }
  | { name: 'campaign.stopped'; campaignId: string }
  | { name: 'campaign.closing'; campaignId: string; after: Date }
  | { name: 'attempts.due'; channel: string; after?: Date }
  | { name: 'reminder.due'; campaignId: string; number: number; after: Date }
  | { name: 'channel.due'; campaignId: string; after: Date }
  | { name: 'import.confirmed'; importId: string }
  | { name: 'import.undo-asked'; importId: string }
  | { name: 'customer.erased'; customerId: string; attemptIds: string[]; responseIds: string[] }
  | { name: 'field.compared'; field: string }
  | { name: 'interview.completed'; attemptId: string }
  | { name: 'response.scored'; responseIds: string[] }
  | { name: 'case.opened'; caseId: string }
  | { name: 'case.contacted'; caseId: string; number: number }
  | { name: 'case-mail.due'; caseMailId: string }
  | { name: 'person.invited'; personId: string; linkId: string; kind: 'join' }
  | { name: 'shopper.invited'; personId: string; linkId: string; kind: 'shop' }
  | { name: 'visit.offered'; offerMailId: string }
  | { name: 'visit.nearing'; assignmentId: string; personId: string }
  | { name: 'visit.judged'; visitId: string; personId: string; outcome: 'returned' | 'rejected' }
  | { name: 'photos.let-go'; keys: string[] }
  | { name: 'files.let-go'; keys: string[] }
  | { name: 'link.wanted'; digest: string; askId: string; kind: 'reset' | 'shop' }
  | { name: 'password-reset.asked'; personId: string; linkId: string; kind: 'reset' }
  | { name: 'print-run.ordered'; runId: string }
  | { name: 'mailing.ordered'; mailingId: string }
  /** `from`: pages of it that were read before, where it is not new. */
  | { name: 'scan.arrived'; fileId: string; from?: number }
  | { name: 'sheets.returned' }
  | { name: 'sample.asked' };

export type FlowEventName = FlowEvent['name'];

/** For each event the jobs that follow, by name. */
export type Flow = Record<FlowEventName, readonly string[]>;

/** For a job the one that hears of its failure, with the same payload. */
export type LastResorts = Readonly<Record<string, string>>;

/** A queue of one job, and the queue where what failed for good goes. */
export interface Queue {
  name: string;
  lastResort: string | null;
  /** An organisation's jobs run one after another as they were written; while one is tried again the others wait. */
  inOrder: boolean;
}

/** Injection token of the one `Flow`. */
export const FLOW = Symbol('flow');
