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

export interface Audience {
  storeIds?: string[];
  regionIds?: string[];
  purchasedFrom?: string;
  purchasedUntil?: string;
  amountAtLeast?: number;
  categories?: string[];
  languages?: string[];
  sample?: { count: number } | { percent: number };
}

export interface Message {
  senderName?: string | null;
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
  refused: number;
  inDoubt: number;
  opened: number;
  started: number;
  answered: number;
  skipped: number;
  byDay: { day: string; sent: number; answered: number }[];
  skips: { reason: string; count: number }[];
}

export interface Invitation {
  id: string;
  customer: { id: string; name: string | null; email: string | null } | null;
  store: { id: string; name: string } | string | null;
  language: string;
  state: string;
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
