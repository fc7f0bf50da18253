export type Role =
  'owner' | 'analyst' | 'region_manager' | 'store_manager' | 'shopper' | 'interviewer' | 'reviewer' | 'scheduler';

export interface Me {
  person: { id: string; name: string; email: string; role: Role; language: string };
  organisation: {
    id: string;
    name: string;
    timeZone: string;
    language: string;
    colour: string | null;
    settings: { suppressBelow: number; markBelow: number; contactGapDays: number };
  };
  may: string[];
  scope: { everything: boolean; regionIds: string[]; storeIds: string[] };
}

export interface Installation {
  setUp: boolean;
  mailCatcher: boolean;
  version: string;
}

export interface SampleProgress {
  status: 'running' | 'done' | 'failed';
  done: number;
  total: number;
  message?: string;
  signIn?: { email: string; password: string };
}

export interface Join {
  organisation: string;
  email: string;
  /** As whoever invited them wrote it. */
  name: string;
  role: Role;
}

export interface Session {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  device: string;
  current: boolean;
}

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  status: 'invited' | 'active' | 'deactivated';
  regionIds: string[];
  storeIds: string[];
  lastSeenAt: string | null;
}

export interface ApiKey {
  id: string;
  name: string;
  scopes: string[];
  createdAt?: string;
  lastUsedAt?: string | null;
}

export interface Change {
  id: string;
  at: string;
  /** No name where a shopper did it whom the reader may not know. */
  by: { name: string | null };
  action: string;
  subjectKind: string;
  subjectId: string;
  subjectName: string | null;
  changes: Record<string, [unknown, unknown]> | null;
}

export interface Organisation {
  name: string;
  timeZone: string;
  language: string;
  colour: string | null;
  senderName: string | null;
  senderAddress: string | null;
  postalAddress: string | null;
  suppressBelow: number;
  markBelow: number;
  contactGapDays: number;
  contactsAtMost: number;
  contactsWithinDays: number;
  logo: { digest: string; width: number; height: number } | null;
}
