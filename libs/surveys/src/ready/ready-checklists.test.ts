import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { definitionSchema } from '../definition/schema/definition-schema.js';
import { itemsIn } from '../definition/items-in.js';
import { LANGUAGES } from '../definition/language.js';
import { placedQuestions } from '../definition/placed-questions.js';
import { placedTexts } from '../definition/placed-texts.js';
import { readDefinition } from '../definition/read-definition.js';
import { checkDefinition } from '../publish/check-definition.js';
import { checkRendering } from '../publish/check-rendering.js';
import { READY_CHECKLISTS } from './ready-checklists.js';

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
];

const validate = new Ajv2020({ strict: false }).compile(definitionSchema);

describe.each(READY_CHECKLISTS.map((checklist) => ({ checklist, key: checklist.key })))(
  'the ready checklist $key',
  ({ checklist }) => {
    it('satisfies the published schema and survives a file', () => {
      validate(checklist);
      expect(validate.errors).toBeNull();
      expect(readDefinition(JSON.parse(JSON.stringify(checklist)))).toEqual({ definition: checklist });
    });

    it('may be published without a single remark, and carried on a shopper’s phone', () => {
      expect(checkDefinition(checklist, { principles: PRINCIPLES })).toEqual([]);
      expect(checkRendering(checklist, 'shopper')).toEqual([]);
    });

    it('is in all six languages, and no two languages share a long text', () => {
      expect(checklist.languages).toEqual(LANGUAGES);
      for (const { text, path } of placedTexts(checklist)) {
        const long = Object.values(text).filter((words) => words.length > 40);
        expect([path, new Set(long).size]).toEqual([path, long.length]);
      }
    });

    it('has something critical, something to tell, and points for every item', () => {
      const items = itemsIn(checklist);
      expect(items.some(({ critical }) => critical)).toBe(true);
      expect(items.every(({ worth }) => worth > 0)).toBe(true);
      expect(placedQuestions(checklist).at(-1)?.question).toMatchObject({ key: 'story', kind: 'long_text' });
    });
  },
);

it('together the ready checklists look at every principle that one visit can show', () => {
  const measured = new Set(READY_CHECKLISTS.flatMap((each) => itemsIn(each).map(({ principle }) => principle)));
  expect(PRINCIPLES.filter((principle) => !measured.has(principle))).toEqual([]);
});

it('times are scored as stated: greeting 30 to 120, queue 180 to 600, phone 20 to 90', () => {
  const times = new Map(
    READY_CHECKLISTS.flatMap((each) => itemsIn(each).map(({ key, timed }) => [key, timed] as const)),
  );
  expect(times.get('greeting_seconds')).toEqual({ fullAt: 30, zeroAt: 120 });
  expect(times.get('queue_seconds')).toEqual({ fullAt: 180, zeroAt: 600 });
  expect(times.get('phone_seconds')).toEqual({ fullAt: 20, zeroAt: 90 });
});
