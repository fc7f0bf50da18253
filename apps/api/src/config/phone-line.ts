/** A provider of telephone lines that speaks the REST of Twilio and follows TwiML, as the settings name it. */
export interface PhoneLine {
  kind: 'twilio' | 'somleng' | 'signalwire' | 'telnyx';
  account: string;
  token: string;
  /** Where calls are asked for, such as https://api.twilio.com/2010-04-01/Accounts/ACCOUNT. */
  accountUrl: string;
}

const kinds: Readonly<Record<string, { host: string; path: string }>> = {
  twilio: { host: 'api.twilio.com', path: '/2010-04-01' },
  somleng: { host: 'api.somleng.org', path: '/2010-04-01' },
  signalwire: { host: '', path: '/api/laml/2010-04-01' },
  telnyx: { host: 'api.telnyx.com', path: '/v2/texml' },
};

/** A provider on the machine itself needs no certificate. */
const isHere = (hostname: string) =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

/** Reads `twilio://ACCOUNT:TOKEN@host`; null where it names no provider, account or token. */
export function readLine(address: string): PhoneLine | null {
  const [, kind = '', rest = ''] = /^([a-z]+):\/\/(.+)$/.exec(address) ?? [];
  const of = kinds[kind];
  if (of === undefined || !URL.canParse(`https://${rest}`)) return null;
  const { username, password, hostname, host } = new URL(`https://${rest}`);
  const isWhole = username !== '' && password !== '' && (hostname !== '' || of.host !== '');
  if (!isWhole) return null;
  const account = decodeURIComponent(username);
  const origin = `${isHere(hostname) ? 'http' : 'https'}://${host === '' ? of.host : host}`;
  const accountUrl = `${origin}${of.path}/Accounts/${encodeURIComponent(account)}`;
  return { kind: kind as PhoneLine['kind'], account, token: decodeURIComponent(password), accountUrl };
}

/** Reads `en=Polly.Amy,fi=Polly.Suvi`; null where that is not what it says. */
export function readVoices(text: string): Record<string, string> | null {
  const parts = text.split(',').filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => /^\s*([a-z]{2})=([A-Za-z0-9._-]{1,80})\s*$/.exec(part));
  if (pairs.some((pair) => pair === null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}
