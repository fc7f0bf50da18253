export type CampaignStatus = 'draft' | 'scheduled' | 'running' | 'paused' | 'finished' | 'cancelled';
export type Words = Record<string, string> | null;

export interface CampaignRow {
  id: string;
  name: string;
  surveyName: string;
  status: CampaignStatus;
  startsAt: string | null;
  invited: number;
  sent: number;
  answered: number;
  skipped: number;
}

export const fieldOperators = ['is', 'is_not', 'one_of', 'at_least', 'at_most', 'empty'] as const;

/** What an own field of a customer must say to be asked. */
export interface FieldCondition {
  field: string;
  is: (typeof fieldOperators)[number];
  value?: string | number | (string | number)[] | undefined;
}

export interface Audience {
  storeIds?: string[];
  regionIds?: string[];
  purchasedFrom?: string;
  purchasedUntil?: string;
  amountAtLeast?: number;
  categories?: string[];
  languages?: string[];
  fields?: FieldCondition[];
  sample?: { count: number } | { percent: number };
}

export interface Message {
  senderName?: string | null;
  senderAddress?: string | null;
  subject: Words;
  greeting: Words;
  body: Words;
  firstQuestion: boolean;
}

export interface Reminder {
  afterDays: number;
  subject: Words;
  body: Words;
}

/** At which hours mails go out; weekday 1 is Monday. */
export interface Sending {
  window: { from: string; until: string; weekdays: number[] } | null;
  spreadHours: number;
  waitDays: number;
}

export interface Campaign {
  id: string;
  name: string;
  surveyVersionId: string;
  surveyId?: string;
  surveyName: string;
  languages?: string[];
  status: CampaignStatus;
  audience: Audience;
  message: Message;
  reminders: Reminder[];
  sending: Sending;
  startsAt: string | null;
  closesOn: string | null;
}

export interface AudienceCount {
  customers: number;
  willBeAsked: number;
  skips: { reason: string; count: number }[];
  byStore: { storeId: string; name: string; count: number }[];
}

export interface CampaignProgress {
  status: CampaignStatus;
  queued: number;
  sending: number;
  sent: number;
  delivered: number;
  bounced: number;
  refused: number;
  inDoubt: number;
  opened: number;
  started: number;
  answered: number;
  skipped: number;
  byDay: { day: string; sent: number; delivered: number; opened: number; started: number; answered: number }[];
  skips: { reason: string; count: number }[];
  /** When the last mail will probably have left. */
  doneBy: string | null;
}

type Rates = Record<'RR1' | 'RR2' | 'RR3' | 'RR4' | 'RR5' | 'RR6', number | null>;

/** One store's or channel's share of the ledger. */
export interface LedgerPart {
  id: string | null;
  sample: number;
  groups: { I: number };
  rates: Rates;
}

export interface CampaignLedger {
  sample: number;
  e: number;
  eFrom: 'given' | 'proportional';
  rates: Rates;
  codes: { code: string; name: string; count: number }[];
  byStore: (LedgerPart & { name: string | null })[];
  byChannel: LedgerPart[];
}

export interface SkippedPerson {
  customerId: string;
  name: string | null;
  email: string | null;
  reason: string;
}

/** Why one person was asked by a campaign, or not. */
export type WhyAskedAnswer =
  | {
      answer: 'asked';
      at: string;
      attempts: { number: number; state: string; dueAt: string; at: string; detail: string | null }[];
    }
  | { answer: 'not_asked'; at: string; reason: string }
  | { answer: 'not_in_audience' }
  | { answer: 'not_yet'; reason: string | null };

export interface Invitation {
  id: string;
  customer: { id: string; name: string | null; email: string | null } | null;
  store: { id: string; name: string } | string | null;
  language: string;
  state: string;
  /** Disposition in the field's codes. */
  code?: string | null;
  attempts: Attempt[] | null;
  openedAt: string | null;
  answeredAt: string | null;
}

export interface Attempt {
  id?: string;
  kind: string;
  state: string;
  at: string;
  detail: string | null;
  invitationId?: string;
  campaign?: { id: string; name: string } | null;
  customer?: { id: string; name: string | null; email: string | null } | null;
}

export interface RenderedMessage {
  subject: string;
  html: string;
  text: string;
}
