import { describe, expect, it } from '@jest/globals';
import { afterLargePurchase, type CanonicalRecord, type Definition } from '#surveys';
import { isSameThroughout } from './same-answers.js';

const en = (text: string) => ({ en: text });
const points = [1, 2, 3].map((code) => ({ code, label: en(String(code)) }));
const keys = ['a', 'b', 'c', 'd', 'e'];
const scales = keys.map((key) => ({ kind: 'scale' as const, key, text: en(key), points }));
const definition = { ...afterLargePurchase, blocks: [{ key: 'all', questions: scales }] } as unknown as Definition;
const recordOf = (codes: readonly number[]) =>
  ({ answers: Object.fromEntries(codes.map((value, at) => [keys[at], { value }])) }) as unknown as CanonicalRecord;

describe('the same point throughout', () => {
  it.each([
    [[2, 2, 2, 2, 2], true],
    [[2, 2, 2, 2, 3], false],
    [[2, 2, 2, 2], null],
    [[], null],
  ])('%j: %s', (codes, expected) => {
    expect(isSameThroughout(definition, recordOf(codes))).toBe(expected);
  });
});
