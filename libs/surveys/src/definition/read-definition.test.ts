import { describe, expect, it } from '@jest/globals';
import type { Condition } from './condition.js';
import { readDefinition } from './read-definition.js';
import {
  choice,
  choices,
  date,
  drawing,
  matrix,
  number,
  page,
  scale,
  shortText,
  survey,
} from '../../scenario/written-survey.js';

type Json = Record<string, unknown>;

/** A sound survey with one thing done to it, as `path code`. */
function findingsAfter(change: (json: Json & { blocks: { questions: Json[] }[] }) => void): string[] {
  const json = JSON.parse(JSON.stringify(survey(page('start', scale('overall', 5), choice('why', ['a', 'b'])))));
  change(json);
  return findings(json);
}

function findings(json: unknown): string[] {
  const reading = readDefinition(json);
  return 'findings' in reading ? reading.findings.map(({ path, code }) => `${path} ${code}`) : [];
}

const firstQuestion = (json: { blocks: { questions: Json[] }[] }): Json => json.blocks[0]?.questions[0] as Json;

function nested(depth: number): Condition {
  let condition: Condition = { answer: 'overall', is: 'answered' };
  for (let level = 1; level < depth; level += 1) condition = { not: condition };

  return condition;
}

describe('readDefinition', () => {
  it('reads a sound survey', () => {
    expect(findingsAfter(() => undefined)).toEqual([]);
  });

  it.each([null, 1, 'survey', [], true])('refuses %j', (json) => {
    expect(findings(json)).toEqual([' wrong_type']);
  });

  it('says at once that a format is newer, and nothing else', () => {
    const reading = readDefinition({ format: 'candour-survey/2', blocks: 'changed' });
    expect(reading).toMatchObject({ findings: [{ path: 'format', code: 'format_newer', severity: 'error' }] });
  });

  it('lists what is missing', () => {
    expect(findings({ format: 'candour-survey/1', key: 'a' })).toContain(' missing');
  });

  it.each([
    ['an unknown kind', { kind: 'slider' }, 'blocks[0].questions[0].kind kind_unknown'],
    ['a kind that is an object', { kind: {} }, 'blocks[0].questions[0].kind kind_unknown'],
    ['a key with HTML', { key: '<b>x</b>' }, 'blocks[0].questions[0].key key_malformed'],
    ['a key of a prototype', { key: 'constructor' }, 'blocks[0].questions[0].key key_malformed'],
    ['a key in capitals', { key: 'Overall' }, 'blocks[0].questions[0].key key_malformed'],
    ['a key of 41 letters', { key: 'a'.repeat(41) }, 'blocks[0].questions[0].key key_malformed'],
    ['a field that is not known', { onclick: 'alert(1)' }, 'blocks[0].questions[0] unknown_field'],
    ['a text that is not one', { text: 'Hello' }, 'blocks[0].questions[0].text wrong_type'],
    ['a text in an unknown language', { text: { xx: 'Hello' } }, 'blocks[0].questions[0].text unknown_field'],
    ['a text with NUL', { text: { en: 'a\0b' } }, 'blocks[0].questions[0].text.en nul_character'],
    ['a text too long', { text: { en: 'a'.repeat(10_001) } }, 'blocks[0].questions[0].text.en too_long'],
    ['one point only', { points: [{ code: 1 }] }, 'blocks[0].questions[0].points too_few'],
    [
      'twelve points',
      { points: Array.from({ length: 12 }, (_, code) => ({ code })) },
      'blocks[0].questions[0].points too_many',
    ],
    [
      'points with a gap',
      { points: [{ code: 1 }, { code: 3 }] },
      'blocks[0].questions[0].points[1].code points_uneven',
    ],
    [
      'a code that is a text',
      { points: [{ code: '1' }, { code: 2 }] },
      'blocks[0].questions[0].points[0].code wrong_type',
    ],
    [
      'a weight of nought',
      { measures: { principle: 'honesty', weight: 0 } },
      'blocks[0].questions[0].measures.weight too_small',
    ],
    [
      'measures and role',
      { measures: { principle: 'honesty', weight: 1 }, role: 'overall' },
      'blocks[0].questions[0] measures_and_role',
    ],
    ['a condition of no kind', { showIf: { javascript: '1' } }, 'blocks[0].questions[0].showIf condition_unknown'],
    [
      'two conditions in one',
      { showIf: { not: nested(1), any: [nested(1)] } },
      'blocks[0].questions[0].showIf unknown_field',
    ],
    ['an unknown operator', { showIf: { answer: 'a', is: '~' } }, 'blocks[0].questions[0].showIf.is wrong_value'],
    [
      'an odd reference',
      { showIf: { answer: 'a.b.c', is: 'empty' } },
      'blocks[0].questions[0].showIf.answer reference_malformed',
    ],
    [
      'a list for one value',
      { showIf: { answer: 'a', is: '=', value: [1] } },
      'blocks[0].questions[0].showIf.value operator_value',
    ],
    ['61 conditions deep', { showIf: nested(61) }, `blocks[0].questions[0].showIf${'.not'.repeat(60)} too_deep`],
    [
      '100,000 conditions deep',
      { showIf: nested(100_000) },
      `blocks[0].questions[0].showIf${'.not'.repeat(60)} too_deep`,
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(findingsAfter((json) => Object.assign(firstQuestion(json), change))).toContain(expected);
  });

  it('takes sixty conditions deep', () => {
    expect(findingsAfter((json) => Object.assign(firstQuestion(json), { showIf: nested(60) }))).toEqual([]);
  });

  it('refuses keys of the prototype anywhere', () => {
    const json = JSON.parse('{"format":"candour-survey/1","__proto__":{"polluted":true},"constructor":{}}') as unknown;
    expect(findings(json).filter((found) => found === ' unknown_field')).toHaveLength(2);
    expect(({} as Json)['polluted']).toBeUndefined();
  });

  it('refuses the same key or code twice, and says where it was first', () => {
    const reading = readDefinition(survey(page('start', scale('a', 5), scale('a', 5)), page('start', shortText('b'))));
    expect(reading).toMatchObject({
      findings: [
        { path: 'blocks[1].key', code: 'duplicate_key', details: { first: 'blocks[0].key' } },
        { path: 'blocks[0].questions[1].key', code: 'duplicate_key', details: { key: 'a' } },
      ],
    });
    const options = [
      { code: 1, label: { en: 'a' } },
      { code: 1, label: { en: 'b' } },
    ];
    expect(findings(survey(page('start', choice('c', [], { options }))))).toEqual([
      'blocks[0].questions[0].options[1].code duplicate_code',
    ]);
    expect(findings(survey(page('start', matrix('m', ['r', 'r'], 5))))).toEqual([
      'blocks[0].questions[0].rows[1].key duplicate_key',
    ]);
  });

  it.each([
    ['days that do not exist', date('d', { min: '2025-02-30' }), 'min day_malformed'],
    ['days the wrong way round', date('d', { min: '2025-02-02', max: '2025-02-01' }), 'min bounds_crossed'],
    ['numbers the wrong way round', number('n', { min: 2, max: 1 }), 'min bounds_crossed'],
    ['more to choose than there is', choices('c', ['a', 'b', 'none!'], { min: 3 }), 'min bounds_unreachable'],
    ['two texts of one’s own', choice('c', ['a…', 'b…']), 'options[1].other other_twice'],
  ])('refuses %s', (_, question, expected) => {
    expect(findings(survey(page('start', question)))).toEqual([`blocks[0].questions[0].${expected}`]);
  });

  it('refuses 501 questions, 201 pages and 201 options at once', () => {
    const many = Array.from({ length: 501 }, (_, index) => shortText(`q${index}`));
    expect(findings(survey(page('start', ...many)))).toEqual(['blocks too_many']);
    expect(findings(survey(...many.slice(0, 201).map((question) => page(question.key, question))))).toEqual([
      'blocks too_many',
    ]);
    const labels = Array.from({ length: 201 }, (_, index) => `${index}`);
    expect(findings(survey(page('start', choice('c', labels))))).toEqual(['blocks[0].questions[0].options too_many']);
  });

  it('answers 100,000 questions by their number, and no more than 100 findings', () => {
    const questions = Array.from({ length: 100_000 }, () => ({ kind: 'nonsense' }));
    expect(findings({ blocks: [{ questions }] })).toEqual(['blocks too_many']);
    const wrong = Array.from({ length: 400 }, () => ({ kind: 'nonsense' }));
    expect(findings({ blocks: [{ key: 'a', questions: wrong }] })).toHaveLength(100);
  });

  it('keeps nothing of the JSON it read', () => {
    const json = JSON.parse(JSON.stringify(survey(page('start', scale('overall', 5)))));
    const reading = readDefinition(json);
    json.blocks[0].key = 'changed';
    expect(reading).toMatchObject({ definition: { blocks: [{ key: 'start' }] } });
  });

  it('says in a sentence what to do', () => {
    const reading = readDefinition(drawing(0, ['start'], survey(page('start', scale('overall', 5)))));
    expect(reading).toMatchObject({ findings: [{ path: 'draw.take', message: '0 is too small: use 1 or more.' }] });
  });
});
