import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalText } from './canonical-text.js';

it('orders keys at every depth and writes no white space', () => {
  expect(canonicalText({ b: [{ d: 1, c: 'é"' }], a: null })).toBe('{"a":null,"b":[{"c":"é\\"","d":1}]}');
});

it('says the same value and forgets the order of keys', () => {
  const shuffled = (json: unknown): unknown =>
    Array.isArray(json)
      ? json.map(shuffled)
      : typeof json === 'object' && json !== null
        ? Object.fromEntries(
            Object.entries(json)
              .reverse()
              .map(([key, value]) => [key, shuffled(value)]),
          )
        : json;
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const text = canonicalText(json);
      expect(canonicalText(JSON.parse(text))).toBe(text);
      expect(canonicalText(shuffled(json))).toBe(text);
    }),
  );
});
