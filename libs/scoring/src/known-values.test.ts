import { readdirSync, readFileSync } from 'node:fs';
import * as scoring from './index.js';

/** A call of the public front door with an answer from a book or from trusted software. */
interface KnownValue {
  readonly call: keyof typeof scoring;
  readonly with: unknown[];
  readonly gives: unknown;
  /** Relative distance allowed; published digits are fewer than ours. */
  readonly within: number;
  readonly source: string;
}

const folder = new URL('../vectors/', import.meta.url);

/** Fields that the known answer names, each within the distance; nothing else is looked at. */
function expectClose(got: unknown, known: unknown, within: number): void {
  if (typeof known === 'number') {
    expect(typeof got).toBe('number');
    expect(Math.abs((got as number) - known)).toBeLessThanOrEqual(within * Math.max(Math.abs(known), 1e-300));
  } else if (known !== null && typeof known === 'object')
    for (const [key, value] of Object.entries(known)) expectClose((got as Record<string, unknown>)[key], value, within);
  else expect(got).toEqual(known);
}

for (const file of readdirSync(folder)) {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as KnownValue[];
  describe(file, () => {
    test.each(cases)('$call: $source', ({ call, with: given, gives, within }) => {
      expectClose((scoring[call] as (...args: unknown[]) => unknown)(...given), gives, within);
    });
  });
}
