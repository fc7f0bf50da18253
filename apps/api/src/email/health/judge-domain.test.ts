import { describe, expect, it } from '@jest/globals';
import { judgeDkim, judgeDmarc, judgeSpf, type Looked } from './judge-domain.js';

const found = (...records: string[]): Looked => ({ records });

describe('The sending domain', () => {
  it.each<[string, Looked, string]>([
    ['one record that refuses others', found('v=spf1 include:x.example -all', 'google-site=1'), 'fine'],
    ['one that marks others', found('v=spf1 mx ~all'), 'fine'],
    ['one that leads elsewhere', found('v=spf1 redirect=_spf.x.example'), 'fine'],
    ['one that lets everybody send', found('v=spf1 +all'), 'weak'],
    ['one that says nothing of others', found('v=spf1 mx'), 'weak'],
    ['two', found('v=spf1 mx -all', 'v=spf1 a -all'), 'several'],
    ['other records only', found('v=spf10 -all'), 'missing'],
    ['no such name', 'nothing_there', 'missing'],
    ['no answer', 'unreachable', 'unreachable'],
  ])('SPF: %s', (_, looked, state) => expect(judgeSpf('x.example', looked).state).toBe(state));

  it.each<[string, Looked, string | null, string]>([
    ['the key that signs', found('v=DKIM1; k=rsa; p=ABC DEF'), 'ABCDEF', 'fine'],
    ['another key', found('v=DKIM1; p=XYZ'), 'ABCDEF', 'other_key'],
    ['a key that was revoked', found('v=DKIM1; p='), 'ABCDEF', 'other_key'],
    ['no record', 'nothing_there', 'ABCDEF', 'missing'],
    ['nothing signs here', found('v=DKIM1; p=XYZ'), null, 'not_signing'],
    ['no answer', 'unreachable', 'ABCDEF', 'unreachable'],
  ])('DKIM: %s', (_, looked, key, state) => expect(judgeDkim('s._domainkey.x.example', looked, key).state).toBe(state));

  it.each<[string, Looked, string]>([
    ['quarantine', found('v=DMARC1; p=quarantine; rua=mailto:x@x.example'), 'fine'],
    ['reject', found('v=DMARC1;p=reject'), 'fine'],
    ['only watching', found('v=DMARC1; p=none'), 'weak'],
    ['sub-domains only', found('v=DMARC1; sp=reject'), 'weak'],
    ['two', found('v=DMARC1; p=reject', 'v=DMARC1; p=none'), 'several'],
    ['none', found('hello'), 'missing'],
  ])('DMARC: %s', (_, looked, state) => expect(judgeDmarc('_dmarc.x.example', looked).state).toBe(state));
});
