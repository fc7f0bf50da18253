import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { definitionSchema } from '../definition/schema/definition-schema.js';
import { itemsIn } from '../definition/items-in.js';
import { LANGUAGES } from '../definition/language.js';
import { readDefinition } from '../definition/read-definition.js';
import { checkDefinition } from '../publish/check-definition.js';
import { checkRendering } from '../publish/check-rendering.js';
import { mostShown } from '../publish/outline-findings.js';
import { READY_SURVEYS } from './ready-surveys.js';

const PRINCIPLES = [
  'courtesy',
  'respect',
  'listening',
  'attentiveness',
  'timeliness',
  'knowledge',
  'honesty',
  'commitment',
  'resolution',
  'follow_up',
];

const validate = new Ajv2020({ strict: false }).compile(definitionSchema);

describe.each(READY_SURVEYS.map((survey) => ({ survey, key: survey.key })))('the ready survey $key', ({ survey }) => {
  it('satisfies the published schema', () => {
    validate(survey);
    expect(validate.errors).toBeNull();
  });

  it('survives being written to a file and read again', () => {
    expect(readDefinition(JSON.parse(JSON.stringify(survey)))).toEqual({ definition: survey });
  });

  it('may be published without a single remark', () => {
    expect(checkDefinition(survey, { principles: PRINCIPLES })).toEqual([]);
  });

  it('is in all six languages', () => {
    expect(survey.languages).toEqual(LANGUAGES);
  });

  it('shows nobody more than twelve questions', () => {
    expect(mostShown(survey)).toBeLessThanOrEqual(12);
  });

  it('can be asked on the web, on the phone, by an automated call and by a shopper without loss', () => {
    expect(
      (['web', 'phone', 'automated_call', 'shopper'] as const).flatMap((rendering) =>
        checkRendering(survey, rendering),
      ),
    ).toEqual([]);
  });

  it('has one figure for overall satisfaction', () => {
    expect(itemsIn(survey).filter(({ role }) => role === 'overall')).toMatchObject([
      { key: 'overall', min: 1, max: 5 },
    ]);
  });
});

it('together the ready surveys measure all ten principles', () => {
  const measured = new Set(READY_SURVEYS.flatMap((survey) => itemsIn(survey).map(({ principle }) => principle)));
  expect(PRINCIPLES.filter((principle) => !measured.has(principle))).toEqual([]);
});

it('the survey after a store visit asks about each of the ten', () => {
  const [survey] = READY_SURVEYS;
  expect(survey?.draw).toEqual({ blocks: PRINCIPLES, take: 4 });
});
