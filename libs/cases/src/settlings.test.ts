import { expect, it } from '@jest/globals';
import { settlingsOf, type CaseEventKind } from '#cases';

const of = (...kinds: CaseEventKind[]) => settlingsOf(kinds.map((kind, index) => ({ kind, at: index })));

it('A case is settled at first try until it is opened again, and has a time to settle while it is settled', () => {
  expect(of('opened', 'contacted')).toEqual({ triedAt: null, reopenedAt: null, settledAt: null });
  expect(of('opened', 'contacted', 'settled', 'confirmed')).toEqual({ triedAt: 2, reopenedAt: null, settledAt: 2 });
  expect(of('opened', 'contacted', 'settled', 'reopened')).toEqual({ triedAt: 2, reopenedAt: 3, settledAt: null });
  expect(of('opened', 'contacted', 'settled', 'reopened', 'contacted', 'settled', 'reopened', 'settled')).toEqual({
    triedAt: 2,
    reopenedAt: 3,
    settledAt: 7,
  });
  // Closed without being settled, and opened again: it was never tried.
  expect(of('opened', 'withdrawn', 'reopened')).toEqual({ triedAt: null, reopenedAt: null, settledAt: null });
});
