import { describe, expect, it } from '@jest/globals';
import { readSaid } from './said.js';

const account = 'AC0123456789abcdef0123456789abcdef';
const told = {
  AccountSid: account,
  CallSid: 'CA0123456789abcdef0123456789abcdef',
  CallStatus: 'in-progress',
  Digits: '5',
  From: '+15550100000',
  To: '+358401234567',
};
const read = (params: Record<string, string> | [string, string][]) =>
  readSaid(Buffer.from(new URLSearchParams(params as Record<string, string>).toString()), { account });
/** All parameters in order and run together, as they are signed. */
const runTogether = (params: [string, string][]) =>
  params
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join(''))
    .join('');

describe('A message whose signature holds', () => {
  it('says which call it is about, how it fares, and what was pressed', () => {
    expect(read(told)).toEqual({
      sid: told.CallSid,
      to: told.To,
      status: 'in-progress',
      digits: '5',
      sipCode: null,
      parentSid: null,
      dialled: null,
    });
    expect(read({ ...told, Digits: '1'.repeat(500) })?.digits).toHaveLength(50);
    const [parent, other] = ['CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'CAbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'];
    expect(read({ ...told, ParentCallSid: parent })?.parentSid).toBe(parent);
    const dialled = read({ ...told, DialCallSid: other, DialCallStatus: 'busy' })?.dialled;
    expect(dialled).toEqual({ sid: other, status: 'busy' });
    expect(read({ ...told, DialCallStatus: 'busyDialCallSid' })).toBeNull();
    expect(read({ ...told, StirStatus: 'A', CallerName: 'Bo' })?.digits).toBe('5');
  });

  it('is nothing where a parameter was moved into another, though all run together read the same', () => {
    const without = (name: string, changed: object) =>
      Object.entries<string>({ ...told, ...changed }).filter(([each]) => each !== name);
    // The keys hidden in the state; the number behind the keys; the number called behind the other; the call behind the account.
    const moves = [
      without('Digits', { CallStatus: 'in-progressDigits5' }),
      without('From', { Digits: '5From+15550100000' }),
      without('To', { From: '+15550100000To+358401234567' }),
      without('CallSid', { AccountSid: `${account}CallSid${told.CallSid}` }),
    ];
    for (const moved of moves) {
      expect(runTogether(moved)).toBe(runTogether(Object.entries(told)));
      expect(read(moved)).toBeNull();
    }
  });

  it('is nothing where what counts is there twice, of another account, or no number', () => {
    expect(read([...Object.entries(told), ['Digits', '1']])).toBeNull();
    expect(read([...Object.entries(told), ['CallSid', 'CAffffffffffffffffffffffffffffffff']])).toBeNull();
    expect(read({ ...told, AccountSid: 'AC00000000000000000000000000000000' })).toBeNull();
    expect(read({ ...told, To: 'client:eve' })).toBeNull();
    expect(read({})).toBeNull();
  });
});
