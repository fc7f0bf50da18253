import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { READY_SURVEYS } from '../../ready/ready-surveys.js';
import { definitionSchema } from './definition-schema.js';
import { walkSchema } from './walk-schema.js';
import {
  choice,
  choices,
  date,
  drawing,
  ease,
  counter,
  longText,
  matrix,
  number,
  page,
  photo,
  place,
  receipt,
  recommend,
  scale,
  shortText,
  statement,
  survey,
  timed,
  yesNo,
} from '../../../scenario/written-survey.js';

const validate = new Ajv2020({ strict: false }).compile(definitionSchema);

/** Every kind of question and condition. */
const everything = drawing(
  1,
  ['two', 'three'],
  survey(
    page('one', scale('a', 5, { role: 'overall' }), recommend('b', { low: { en: 'no' } }), ease('c'), statement('s')),
    page('two', choice('d', ['x', 'y…'], { order: 'random' }), choices('e', ['x', 'y', 'z!'], { min: 1, max: 2 })),
    page('three', matrix('f', ['r1', 'r2'], 5), yesNo('g', { contact: true }), shortText('h', { maxLength: 20 })),
    page(
      'four',
      longText('i', {
        showIf: { all: [{ answer: 'a', is: '<=', value: 2 }, { not: { answer: 'f.r1', is: 'empty' } }] },
      }),
      number('j', { min: 0, max: 9.5, decimals: 1, unit: { en: 'kg' } }),
      timed('l', 30, 120, { worth: 10, critical: true }),
      photo('m', { from: 'any', min: 1, max: 2 }),
      receipt('n'),
      place('o'),
      counter('p', { max: 9, unit: { en: 'people' } }),
      date('k', { min: '2025-01-01', showIf: { any: [{ customer: 'store', is: 'in', value: ['x', 'y'] }] } }),
    ),
  ),
);

type Json = null | boolean | number | string | Json[] | { [field: string]: Json };

const strange: readonly Json[] = [
  null, true, false, 0, -1, 1, 1.5, 11, 1e13, 10_000, '', 'a', 'scale', 'Key', 'constructor', 'a.b', '2025-01-01', '1-1-1',
  'a\0', '💛'.repeat(6_000), [], ['en'], [1], {}, { en: 'x' }, { code: 1 }, { not: {} }, { answer: 'a', is: 'empty' },
]; // prettier-ignore

/** Changes one place of a JSON value: replaces, removes or adds. */
function changed(json: Json, place: number, what: 'replace' | 'remove' | 'add', value: Json): Json {
  const copy = JSON.parse(JSON.stringify(json)) as Json;
  const places: [parent: Json[] | { [field: string]: Json }, field: string][] = [];
  const visit = (node: Json): void => {
    if (typeof node === 'object' && node !== null)
      for (const [field, child] of Object.entries(node)) {
        places.push([node, field]);
        visit(child);
      }
  };
  visit(copy);
  const [parent, field] = places[place % places.length] ?? [[], ''];
  if (Array.isArray(parent))
    parent.splice(Number(field), what === 'add' ? 0 : 1, ...(what === 'remove' ? [] : [value]));
  else if (what === 'remove') delete parent[field];
  else parent[what === 'add' ? 'odd' : field] = value;

  return copy;
}

describe('the published schema', () => {
  it.each([everything, ...READY_SURVEYS])('takes what the reader takes', (definition) => {
    expect(validate(definition)).toBe(true);
    expect(walkSchema(definitionSchema, definition)).toEqual([]);
  });

  it('and the reader agree on 2,000 malformed surveys', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: 5_000 }),
        fc.constantFrom('replace' as const, 'remove' as const, 'add' as const),
        fc.constantFrom(...strange),
        (place, what, value) => {
          const json = changed(JSON.parse(JSON.stringify(everything)) as Json, place, what, value);
          const taken = validate(json);
          refused += taken ? 0 : 1;
          expect({ json, taken: walkSchema(definitionSchema, json).length === 0 }).toEqual({ json, taken });
        },
      ),
      { numRuns: 2_000, seed: 20 },
    );
    expect(refused).toBeGreaterThan(1_200);
  });
});
