import { describe, expect, it } from '@jest/globals';
import { agreementOf, leniencyOf, type RatedVisit } from './visit-agreement.js';

const visit = (shopper: number, place: string, greeted: number | null, score: number | null = null): RatedVisit => ({
  shopper,
  place,
  score,
  record: {
    survey: 'visit',
    answers: { greeted: greeted === null ? { empty: 'not_applicable' } : { value: greeted } },
  },
});

describe('agreement of shoppers', () => {
  it('is over pairs of different shoppers at one place, with kappa and AC1 beside the raw share', () => {
    // Ten places: eight times both say yes, once both no, once they differ.
    const pairs = [...Array(8).fill([1, 1]), [0, 0], [1, 0]] as [number, number][];
    const visits = pairs.flatMap(([one, other], place) => [visit(1, `${place}`, one), visit(2, `${place}`, other)]);
    const [item] = agreementOf(visits, ['greeted']);
    expect(item).toMatchObject({ question: 'greeted', pairs: 10 });
    expect(item?.agreement).toBeCloseTo(0.9, 10);
    // po = .9, pe = .9 × .8 + .1 × .2 = .74: kappa = .16/.26.
    expect(item?.kappa).toBeCloseTo(0.16 / 0.26, 10);
    // pi = .85, pe = 2 × .85 × .15 = .255: AC1 = .645/.745.
    expect(item?.ac1).toBeCloseTo(0.645 / 0.745, 10);
  });

  it('leaves out what did not apply, who looked twice, and says nothing of nothing', () => {
    expect(agreementOf([visit(1, 'a', 1), visit(1, 'a', 0), visit(2, 'b', 1)], ['greeted'])).toEqual([
      { question: 'greeted', pairs: 0, agreement: null, kappa: null, ac1: null },
    ]);
    expect(agreementOf([visit(1, 'a', 1), visit(2, 'a', null)], ['greeted'])[0]?.pairs).toBe(0);
  });
});

describe('leniency', () => {
  it('is what a shopper gives above others at the same places', () => {
    const visits = [
      visit(1, 'a', 1, 90),
      visit(2, 'a', 1, 80),
      visit(1, 'b', 1, 70),
      visit(3, 'b', 1, 60),
      visit(2, 'c', 1, 10),
    ];
    expect(leniencyOf(visits)).toEqual([
      { shopper: 1, visits: 2, points: 10 },
      { shopper: 2, visits: 1, points: -10 },
      { shopper: 3, visits: 1, points: -10 },
    ]);
  });
});
