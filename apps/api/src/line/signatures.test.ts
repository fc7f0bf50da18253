import { generateKeyPairSync, sign as signWith } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../config/config.js';
import { readLine } from '../config/phone-line.js';
import { Signatures } from './signatures.service.js';
import { sign } from './simulated/sign.js';

const token = 'a-token-of-the-provider';
const params = { CallSid: 'CA1', Digits: '5', To: '+358401234567', Name: 'Äiti & Co' };
const body = Buffer.from(new URLSearchParams(params).toString());

const signatures = (publicUrl: string, signingKey: string | null = null, kind = 'twilio') =>
  new Signatures({
    publicUrl,
    phone: { line: readLine(`${kind}://AC1:${token}@provider.example`), number: '+15550100000', signingKey },
  } as unknown as Config);

/** What the provider signs is the address that it was given; what arrives is a path, whatever the proxy made of host, port and scheme. */
const isGenuine = (publicUrl: string, path: string, signed: { url: string; token?: string }) =>
  signatures(publicUrl).isGenuine({
    path,
    headers: { 'x-twilio-signature': sign(signed.token ?? token, signed.url, params) },
    body,
  });

describe('Signatures of the provider, behind a proxy', () => {
  const paths = [
    '/api/automated-calls/a.b/turns/1',
    '/api/automated-calls/a.b/events?b=2&a=1',
    "/x?q=it's%20so&empty=",
  ];
  const publicUrls = [
    'https://candour.example',
    'http://candour.example',
    'https://candour.example:8443',
    'http://127.0.0.1:4600',
  ];

  it.each(publicUrls)('hold for %s, and for no other address', async (publicUrl) => {
    for (const path of paths) {
      expect(await isGenuine(publicUrl, path, { url: `${publicUrl}${path}` })).toBe(true);
      for (const url of [
        `${publicUrl.replace(/^http(s?)/, (_, s: string) => (s ? 'http' : 'https'))}${path}`,
        `https://elsewhere.example${path}`,
        `${publicUrl}${path.replace('turns/1', 'turns/2')}${path.includes('turns') ? '' : 'x'}`,
      ])
        expect([url, await isGenuine(publicUrl, path, { url })]).toEqual([url, false]);
      expect(await isGenuine(publicUrl, path, { url: `${publicUrl}${path}`, token: 'another' })).toBe(false);
    }
  });

  it('hold with the port of the scheme or without, as providers sign either', async () => {
    const path = '/api/automated-calls/a.b/events';
    expect(await isGenuine('https://candour.example', path, { url: `https://candour.example:443${path}` })).toBe(true);
    expect(await isGenuine('http://candour.example', path, { url: `http://candour.example:80${path}` })).toBe(true);
  });

  it('know the order of the query', async () => {
    const given = 'https://candour.example/api/x?a=1&b=2';
    expect(await isGenuine('https://candour.example', '/api/x?b=2&a=1', { url: given })).toBe(false);
  });

  it('do not hold without a signature, for other parameters, or for more of them', async () => {
    const [url, path] = ['https://candour.example/x', '/x'];
    const headers = { 'x-twilio-signature': sign(token, url, params) };
    const ours = signatures('https://candour.example');
    expect(await ours.isGenuine({ path, headers: {}, body })).toBe(false);
    for (const other of [{ ...params, Digits: '1' }, { ...params, More: '1' }, { CallSid: 'CA1' }])
      expect(await ours.isGenuine({ path, headers, body: Buffer.from(new URLSearchParams(other).toString()) })).toBe(
        false,
      );
    expect(await ours.isGenuine({ path, headers, body: Buffer.concat([body, Buffer.from('&Digits=1')]) })).toBe(false);
  });
});

describe('Signatures with a key', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const shown = publicKey.export({ type: 'spki', format: 'der' }).subarray(12).toString('base64');
  const ours = signatures('https://candour.example', shown, 'telnyx');
  const signed = (at: number, what = body) => ({
    'telnyx-timestamp': String(at),
    'telnyx-signature-ed25519': signWith(null, Buffer.concat([Buffer.from(`${at}|`), what]), privateKey).toString(
      'base64',
    ),
  });
  const now = Math.floor(Date.now() / 1_000);

  it('hold for what was signed a moment ago, and for nothing else', async () => {
    expect(await ours.isGenuine({ path: '/x', headers: signed(now), body })).toBe(true);
    expect(await ours.isGenuine({ path: '/x', headers: signed(now - 3_600), body })).toBe(false);
    expect(await ours.isGenuine({ path: '/x', headers: signed(now, Buffer.from('other')), body })).toBe(false);
    expect(
      await ours.isGenuine({
        path: '/x',
        headers: { 'x-twilio-signature': sign(token, 'https://candour.example/x', params) },
        body,
      }),
    ).toBe(false);
  });
});
