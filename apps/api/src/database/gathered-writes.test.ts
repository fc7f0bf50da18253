import { describe, expect, it } from '@jest/globals';
import { GatheredWrites } from './gathered-writes.js';

/** Batches as they went out, each answered when the test says. */
function house(limits: { inFlight: number; ofOne?: number; batch: number }) {
  const sent: { organisation: string; batch: number[]; answer: () => void }[] = [];
  const writes = new GatheredWrites<number, number>(
    (organisation, batch) => new Promise((resolve) => sent.push({ organisation, batch, answer: () => resolve(batch) })),
    limits,
  );
  const add = (organisation: string, input: number) => writes.add(organisation, input);
  return { sent, add, seen: () => sent.map(({ organisation, batch }) => `${organisation} ${batch.join()}`) };
}

describe('Gathered writes', () => {
  it('put together what comes while a batch is on its way, and answer each', async () => {
    const { sent, add, seen } = house({ inFlight: 1, batch: 2 });
    const answers = [1, 2, 3, 4].map((input) => add('one', input));
    expect(seen()).toEqual(['one 1']);
    sent[0]?.answer();
    expect(await answers[0]).toBe(1);
    expect(seen()).toEqual(['one 1', 'one 2,3']);
    sent[1]?.answer();
    expect(await Promise.all(answers.slice(1, 3))).toEqual([2, 3]);
    sent[2]?.answer();
    expect(await answers[3]).toBe(4);
  });

  it('have one batch of an organisation on its way where it is to be one, and let others pass', async () => {
    const { sent, add, seen } = house({ inFlight: 2, ofOne: 1, batch: 9 });
    const answers = [add('one', 1), add('one', 2), add('one', 3), add('two', 4), add('three', 5)];
    expect(seen()).toEqual(['one 1', 'two 4']);
    sent[1]?.answer();
    expect(await answers[3]).toBe(4);
    // The first organisation still waits for its own.
    expect(seen()).toEqual(['one 1', 'two 4', 'three 5']);
    sent[0]?.answer();
    expect(await answers[0]).toBe(1);
    expect(seen().at(-1)).toBe('one 2,3');
    for (const { answer } of sent) answer();
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4, 5]);
  });
});
