import { describe, expect, it } from '@jest/globals';
import { acceptAnswers, storeVisitChecklist, type CanonicalRecord, type Definition } from '#surveys';
import { readyStandard } from '../../standard/ready-standard.js';
import { visitContributions, visitScore } from './visit-contributions.js';

const perfect = {
  here: { latitude: 60.17, longitude: 24.94, accuracy: 9 },
  greeting_seconds: 20,
  greeted: 1,
  entrance: ['a'.repeat(64)],
  offered_help: 1,
  respected: 1,
  full_attention: 1,
  heard_out: 1,
  knew: 1,
  honest: 1,
  staff_count: 3,
  queue_seconds: 60,
  right_change: 1,
  asked_found_all: 1,
  thanked: 1,
  receipt: { photos: ['b'.repeat(64)], time: '2026-05-04T12:05' },
  story: 'I came in and was greeted at once. '.repeat(8),
};

function recordOf(answers: object, definition: Definition = storeVisitChecklist): CanonicalRecord {
  const acceptance = acceptAnswers(definition, { seed: 1, answers: { ...perfect, ...answers } });
  if ('findings' in acceptance) throw new Error(JSON.stringify(acceptance.findings));
  return acceptance.record;
}
const score = (answers: object, definition?: Definition) =>
  visitScore(definition ?? storeVisitChecklist, recordOf(answers, definition));

describe('the score of a visit to a store', () => {
  it('is 100 when all is well: 80 points of 80', () => {
    expect(score({})).toMatchObject({ earned: 80, possible: 80, rawPercent: 100, percent: 100, failed: [] });
  });

  it('takes what did not apply out of the points possible', () => {
    const { earned, possible, percent } = score({ offered_help: { empty: 'not_applicable' }, thanked: 0 });
    expect([earned, possible, percent]).toEqual([70, 75, (100 * 70) / 75]);
  });

  it('earns for seconds by the stated function: all at 30, half at 75, nothing at 120', () => {
    const points = (seconds: number) => score({ greeting_seconds: seconds }).earned;
    expect([points(30), points(75), points(120), points(4_000)]).toEqual([80, 75, 70, 70]);
    expect(score({ queue_seconds: 390 }).earned).toBe(75);
  });

  it('is capped at 59 where the critical item failed, with the raw score kept beside', () => {
    const failed = score({ respected: 0, respected_why: 'She laughed at me.' });
    expect(failed.rawPercent).toBe(87.5);
    expect([failed.percent, failed.autoFailed, failed.failed]).toEqual([59, true, ['respected']]);
    const flagged = { ...storeVisitChecklist, critical: { rule: 'flag' } } as const;
    expect(score({ respected: 0, respected_why: 'She laughed at me.' }, flagged).percent).toBe(87.5);
    const zeroed = { ...storeVisitChecklist, critical: { rule: 'zero' } } as const;
    expect(score({ respected: 0, respected_why: 'She laughed at me.' }, zeroed).percent).toBe(0);
  });

  it('counts sections by their weights where they have any', () => {
    const weights = [1, 1, 2] as const;
    const weighted: Definition = {
      ...storeVisitChecklist,
      blocks: storeVisitChecklist.blocks.map((block, index) =>
        weights[index] === undefined ? block : { ...block, weight: weights[index] },
      ),
    };
    const { sectionPercent, percent } = score({ thanked: 0 }, weighted);
    expect(sectionPercent).toEqual({ arrival: 100, service: 100, paying: 80 });
    expect(percent).toBe(90);
  });
});

describe('what a visit adds to the cells', () => {
  const { scores, comments } = visitContributions(storeVisitChecklist, readyStandard, recordOf({ thanked: 0 }));
  const of = (measure: string) => scores.find((each) => each.measure === measure)?.score;

  it('bears names of its own, so that no figure of customers holds it, and leaves its texts behind', () => {
    expect(scores.filter(({ measure }) => !measure.startsWith('visit'))).toEqual([]);
    expect(comments).toEqual([]);
  });

  it('is the score, its sections, its principles by points, and every item', () => {
    expect(of('visit')).toBe(9_375);
    expect(of('visit:raw')).toBe(9_375);
    expect(of('visit:failed')).toBe(0);
    expect(of('visit:section:paying')).toBe(8_000);
    // Courtesy: 10 for the greeting's seconds, 5 for its manner, nothing of 5 for the thanks.
    expect(of('visit:principle:courtesy')).toBe(7_500);
    expect(of('visit:principle:timeliness')).toBe(10_000);
    expect(of('visit:item:thanked')).toBe(0);
  });
});
