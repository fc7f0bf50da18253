/** What a name's TXT records are: found, none there, or nobody could be asked. */
export type Looked = { records: string[] } | 'nothing_there' | 'unreachable';

/** One check of a sending domain: how it stands, and what the record says. */
export interface DomainCheck {
  check: 'spf' | 'dkim' | 'dmarc';
  /** The name in DNS that was asked. */
  name: string;
  /**
   * `fine` · `missing` · `several` (only one may be there) · `weak` (does not ask receivers to refuse others) · `other_key` (not
   * the key that signs here) · `not_signing` (no key is set here) · `unreachable` (DNS did not answer).
   */
  state: 'fine' | 'missing' | 'several' | 'weak' | 'other_key' | 'not_signing' | 'unreachable';
  record: string | null;
  /** The record that would be right, where one can be told. */
  wanted: string | null;
}

/** Sender Policy Framework (RFC 7208): one record that names who may send, and refuses the rest. */
export function judgeSpf(name: string, looked: Looked): DomainCheck {
  const wanted = 'v=spf1 include:your-relay.example -all';
  const [records, missing] = recordsIn(looked, /^v=spf1(\s|$)/i);
  const said = { check: 'spf' as const, name, record: records[0] ?? null, wanted };
  if (missing !== null) return { ...said, state: missing };
  if (records.length > 1) return { ...said, record: records.join('\n'), state: 'several' };
  return /[\s][-~]all\b|\bredirect=/i.test(records[0] ?? '')
    ? { ...said, state: 'fine', wanted: null }
    : { ...said, state: 'weak' };
}

/** DomainKeys Identified Mail (RFC 6376): the public half of the key that signs here. `publicKey` is base64, null where none signs. */
export function judgeDkim(name: string, looked: Looked, publicKey: string | null): DomainCheck {
  const wanted = publicKey === null ? null : `v=DKIM1; k=rsa; p=${publicKey}`;
  const said = { check: 'dkim' as const, name, record: null, wanted };
  if (publicKey === null) return { ...said, state: 'not_signing' };
  const [records, missing] = recordsIn(looked, /(^|;)\s*p=/i);
  if (missing !== null) return { ...said, state: missing };
  const published = /(?:^|;)\s*p=([^;]*)/i.exec(records[0] ?? '')?.[1]?.replaceAll(/\s/g, '');
  const record = records[0] ?? null;
  return published === publicKey
    ? { ...said, record, state: 'fine', wanted: null }
    : { ...said, record, state: 'other_key' };
}

/** DMARC (RFC 7489): what receivers do with mail that neither SPF nor DKIM vouches for. */
export function judgeDmarc(name: string, looked: Looked): DomainCheck {
  const wanted = 'v=DMARC1; p=quarantine';
  const [records, missing] = recordsIn(looked, /^v=DMARC1\s*(;|$)/i);
  const said = { check: 'dmarc' as const, name, record: records[0] ?? null, wanted };
  if (missing !== null) return { ...said, state: missing };
  if (records.length > 1) return { ...said, record: records.join('\n'), state: 'several' };
  const policy = /(?:^|;)\s*p=\s*(\w+)/i.exec(records[0] ?? '')?.[1]?.toLowerCase();
  return policy === 'quarantine' || policy === 'reject'
    ? { ...said, state: 'fine', wanted: null }
    : { ...said, state: 'weak' };
}

function recordsIn(looked: Looked, shape: RegExp): [records: string[], missing: 'missing' | 'unreachable' | null] {
  if (looked === 'unreachable') return [[], 'unreachable'];
  const records = looked === 'nothing_there' ? [] : looked.records.filter((record) => shape.test(record.trim()));
  return [records, records.length === 0 ? 'missing' : null];
}
