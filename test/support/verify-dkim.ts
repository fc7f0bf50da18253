import { createHash, verify, type KeyObject } from 'node:crypto';

/** A header with its name, as it was written. */
interface Header {
  name: string;
  line: string;
}

/** Checks a message's DKIM signature (RFC 6376, relaxed/relaxed, rsa-sha256); gives the headers that it covers. */
export function verifyDkim(raw: string, publicKey: KeyObject): string[] {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw
    .slice(0, end)
    .split(/\r\n(?![ \t])/)
    .map((line): Header => ({ name: line.slice(0, line.indexOf(':')).toLowerCase(), line }));
  const signature = headers.find(({ name }) => name === 'dkim-signature');
  if (signature === undefined) throw new Error('The message is not signed.');
  const tags = new Map(
    signature.line
      .slice(signature.line.indexOf(':') + 1)
      .split(';')
      .map((tag): [string, string] => {
        const at = tag.indexOf('=');
        return [tag.slice(0, at).trim(), tag.slice(at + 1).replaceAll(/\s+/g, '')];
      }),
  );
  if (tags.get('c') !== 'relaxed/relaxed' || tags.get('a') !== 'rsa-sha256') throw new Error('Another way of signing.');
  const bodyHash = createHash('sha256')
    .update(relaxedBody(raw.slice(end + 4)), 'latin1')
    .digest('base64');
  if (bodyHash !== tags.get('bh')) throw new Error('The body is not the one that was signed.');
  const covered = (tags.get('h') ?? '').toLowerCase().split(':');
  const left = [...headers].reverse();
  const signed = covered.flatMap((name) => {
    const at = left.findIndex((header) => header.name === name);
    return at < 0 ? [] : left.splice(at, 1).map(relaxedHeader);
  });
  const own = relaxedHeader({ ...signature, line: signature.line.replace(/(\bb=)[^;]*/, '$1') });
  const data = Buffer.from([...signed, own].join('\r\n'), 'latin1');
  if (!verify('RSA-SHA256', data, publicKey, Buffer.from(tags.get('b') ?? '', 'base64')))
    throw new Error('The signature does not hold.');
  return covered;
}

function relaxedHeader({ name, line }: Header): string {
  return `${name}:${line
    .slice(line.indexOf(':') + 1)
    .replaceAll(/\s+/g, ' ')
    .trim()}`;
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replaceAll(/[ \t]+/g, ' ').replace(/ $/, ''));
  return `${lines.join('\r\n').replace(/(\r\n)+$/, '')}\r\n`;
}
