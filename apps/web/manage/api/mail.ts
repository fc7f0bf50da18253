export interface CaughtMail {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
}

/** What became of the mails of the last thirty days. */
export type MailNumbers = Record<
  'sent' | 'refused' | 'bounced' | 'dead' | 'complained' | 'unsubscribed' | 'delayed' | 'replied' | 'away' | 'inDoubt',
  number
> & {
  setAside: { receivedAt: string; said: string }[];
  mailboxAway: { since: string; trouble: 'silent' | 'turned_away' | 'no_folder' } | null;
};

export interface DomainCheck {
  check: 'spf' | 'dkim' | 'dmarc';
  name: string;
  state: 'fine' | 'missing' | 'several' | 'weak' | 'other_key' | 'not_signing' | 'unreachable';
  record: string | null;
  wanted: string | null;
}

export interface DomainHealth {
  domain: string;
  relaySet: boolean;
  checks: DomainCheck[];
}

export interface WholeMail extends CaughtMail {
  html: string | null;
  text: string | null;
  headers: Record<string, string> | { name: string; value: string }[] | string | null;
}
