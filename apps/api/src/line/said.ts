import { readStatus, type CallStatus } from './call-status.js';
import type { Provider } from './provider.js';

/** What a genuine message of the provider says. */
export interface Said {
  sid: string;
  to: string;
  status: CallStatus | null;
  /** The keys; '' where none was pressed. */
  digits: string;
  sipCode: number | null;
  /** Out of which other call this one was dialled; null where it was not. */
  parentSid: string | null;
  /** Of a call that dialled another: how that one ended. */
  dialled: { sid: string | null; status: CallStatus } | null;
}

/** So many keys are looked at; whoever presses more presses a wrong one. */
const mostDigits = 50;

/**
 * Reads a message whose signature holds. A signature does not tell where one parameter ends and the next begins, so each that counts must be
 * there once and be what it can be: null where one was moved into another.
 */
export function readSaid(body: Buffer, { account }: Pick<Provider, 'account'>): Said | null {
  const params = new URLSearchParams(body.toString('utf8'));
  const once = (name: string): string | null => (params.getAll(name).length > 1 ? null : (params.get(name) ?? ''));
  const [sid, to, from, status] = ['CallSid', 'To', 'From', 'CallStatus'].map(once);
  const digits = once('Digits');
  if (once('AccountSid') !== account || digits === null) return null;
  if (!isId(sid) || !isNumber(to) || !isNumber(from)) return null;
  const known = readStatus(status);
  if (known === null && status !== '') return null;
  const sipCode = Number(once('SipResponseCode'));
  const [parentSid, dialledSid, dialledAs] = ['ParentCallSid', 'DialCallSid', 'DialCallStatus'].map(once);
  if ([parentSid, dialledSid].some((id) => id === null || (id !== '' && !isId(id)))) return null;
  const dialled = readStatus(dialledAs);
  if (dialled === null && dialledAs !== '') return null;
  return {
    sid,
    to,
    status: known,
    digits: digits.slice(0, mostDigits),
    sipCode: sipCode > 0 ? sipCode : null,
    parentSid: parentSid || null,
    dialled: dialled === null ? null : { sid: dialledSid || null, status: dialled },
  };
}

const isId = (text: string | null | undefined): text is string => /^[A-Za-z0-9_:.-]{8,100}$/.test(text ?? '');
const isNumber = (text: string | null | undefined): text is string => /^\+\d{6,15}$/.test(text ?? '');
