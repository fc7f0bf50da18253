import { customers } from './fixture-asking.mjs';
import { stores } from './fixture-data.mjs';

const codes = [
  ['1.1', 'complete', 'I', 780],
  ['1.2', 'partial', 'P', 32],
  ['2.111', 'refusal', 'R', 129],
  ['2.12', 'break_off', 'R', 128],
  ['2.26', 'away', 'NC', 41],
  ['3.11', 'not_sent', 'UO', 353],
  ['3.19', 'nothing_returned', 'UO', 3130],
  ['3.30', 'undelivered', 'UO', 37],
  ['4.10', 'out_of_sample', 'NE', 231],
].map(([code, name, group, count]) => ({ code, name, group, count }));
const rates = { RR1: 0.168, RR2: 0.175, RR3: 0.168, RR4: 0.175, RR5: 0.703, RR6: 0.732 };
const part = (id, sample, more = {}) => ({ id, sample, groups: { I: Math.round(sample * 0.16) }, rates, ...more });

/** What became of everybody whom the campaign of the fixtures might have asked. */
export const ledger = {
  sample: 4861,
  e: 1,
  eFrom: 'proportional',
  rates,
  codes,
  byStore: stores.slice(0, 4).map(({ id, name }, index) => part(id, 1400 - index * 210, { name })),
  byChannel: [part('email', 4470), part('none', 391)],
};
export const contacts = { gapDays: 30, atMost: 6, withinDays: 90, contacts: 2, freeFrom: '2026-12-10T08:12:00Z' };
export const skipped = customers.slice(0, 3).map(({ id, name, email }, index) => ({
  customerId: id,
  name,
  email,
  reason: ['asked_recently', 'consent_withdrawn', 'no_address'][index],
}));
export const health = {
  sent: 4100,
  refused: 37,
  bounced: 61,
  dead: 48,
  complained: 6,
  unsubscribed: 22,
  delayed: 15,
  replied: 9,
  away: 41,
  inDoubt: 2,
};
export const domain = {
  domain: 'lumi.example',
  relaySet: true,
  checks: [
    { check: 'spf', name: 'lumi.example', state: 'fine', record: 'v=spf1 include:relay.example -all', wanted: null },
    {
      check: 'dkim',
      name: 's1._domainkey.lumi.example',
      state: 'missing',
      record: null,
      wanted: 'v=DKIM1; k=rsa; p=MIIB…',
    },
    {
      check: 'dmarc',
      name: '_dmarc.lumi.example',
      state: 'weak',
      record: 'v=DMARC1; p=none',
      wanted: 'v=DMARC1; p=quarantine',
    },
  ],
};
