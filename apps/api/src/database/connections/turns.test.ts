import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('Turns', () => {
  const closedGate = () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    return { gate, open };
  };

  it('keeps room for others however many of one organisation come', async () => {
    const turns = new Turns({ atOnce: 3, ofOne: 2, patience: 1_000 });
    const { gate, open } = closedGate();
    const came: string[] = [];
    const of = (id: string) =>
      turns.during(id, async () => {
        came.push(id);
        await gate;
      });
    const all = [...Array.from({ length: 5 }, () => of('large')), of('small'), of('small')];
    await new Promise(setImmediate);
    expect(came).toEqual(['large', 'large', 'small']);
    open();
    await Promise.all(all);
    // Whoever waited came in by turns.
    expect(came.slice(3, 5).sort()).toEqual(['large', 'small']);
  });

  it('refuses as busy whoever waits for too long, and lets in whoever comes afterwards', async () => {
    const turns = new Turns({ atOnce: 1, ofOne: 1, patience: 20 });
    const { gate, open } = closedGate();
    const first = turns.during('a', () => gate);
    await expect(turns.during('b', () => Promise.resolve())).rejects.toMatchObject({ code: 'busy', status: 503 });
    open();
    await first;
    await expect(turns.during('b', () => Promise.resolve('in'))).resolves.toBe('in');
  });

  it('lets the next in where work fails', async () => {
    const turns = new Turns({ atOnce: 1, ofOne: 1, patience: 1_000 });
    await expect(turns.during('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(turns.during('a', () => Promise.resolve('in'))).resolves.toBe('in');
  });
});
