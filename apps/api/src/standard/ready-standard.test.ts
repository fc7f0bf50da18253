import { describe, expect, it } from '@jest/globals';
import { READY_SURVEYS, checkDefinition } from '#surveys';
import { checkDraft, checkForPublishing, missingTranslations } from './check-standard.js';
import { nameOfPrinciple } from './standard.js';
import { readyStandard } from './ready-standard.js';
import { standardSchema } from './standard.dto.js';
import type { Standard } from './standard.js';

const publishedKeys = readyStandard.principles.map(({ key }) => key);
const without = (key: string): Standard => ({
  principles: readyStandard.principles.filter((principle) => principle.key !== key),
});

describe('The ready standard', () => {
  it('is whole in six languages and within the limits of a draft', () => {
    expect(standardSchema.parse(readyStandard)).toEqual(readyStandard);
    expect(checkDraft(readyStandard, publishedKeys)).toEqual([]);
    expect(checkForPublishing(readyStandard, 'fi')).toEqual([]);
    expect(missingTranslations(readyStandard)).toEqual([]);
  });

  it('says three behaviours for each setting, and weighs each principle', () => {
    for (const { behaviours, settings } of readyStandard.principles)
      expect(settings.map((setting) => behaviours[setting].length)).toEqual([3, 3]);
    const weights = Object.fromEntries(readyStandard.principles.map(({ key, weight }) => [key, weight]));
    expect(Object.keys(weights)).toHaveLength(10);
    expect(weights).toMatchObject({ respect: 8, courtesy: 9, timeliness: 15, follow_up: 3 });
  });

  it('holds every principle that the ready surveys ask about', () => {
    const principles = readyStandard.principles.map(({ key }) => key);
    for (const survey of READY_SURVEYS)
      expect(checkDefinition(survey, { principles }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('Checking a draft', () => {
  it('keeps a published principle: it can be retired, not removed', () => {
    expect(checkDraft(without('respect'), publishedKeys)).toMatchObject([{ path: 'principles', code: 'key_removed' }]);
  });

  it('refuses a key used twice, and keeps a principle whose words are not all there yet', () => {
    const [first, second] = readyStandard.principles;
    if (!first || !second) throw new Error('The ready standard is empty.');
    const principles = [first, { ...second, key: first.key, name: { en: 'Respect' } }];
    expect(checkDraft({ principles }, [])).toMatchObject([{ path: 'principles[1].key', code: 'duplicate_key' }]);
    expect(missingTranslations({ principles })).toHaveLength(5);
  });

  it('publishes once the words are there in the organisation’s language, whichever that is', () => {
    const [first, second] = readyStandard.principles;
    if (!first || !second) throw new Error('The ready standard is empty.');
    const principles = [first, { ...second, name: { en: 'Respect' } }];
    expect(checkForPublishing({ principles }, 'fi')).toMatchObject([
      { path: 'principles[1].name.fi', code: 'translation_missing' },
    ]);
    expect(checkForPublishing({ principles }, 'en')).toEqual([]);
    const finnish = [first, { ...second, name: { fi: 'Kunnioitus', en: '' }, promise: { fi: 'Reilusti.' } }];
    const behaviours = { store: [], call_centre: [] };
    expect(checkForPublishing({ principles: finnish.map((each) => ({ ...each, behaviours })) }, 'fi')).toEqual([]);
  });

  it('names a principle in the reader’s language, or in one that it has', () => {
    const named = (name: Record<string, string>) => nameOfPrinciple({ key: 'tidy', name }, 'sv');
    expect(named({ sv: 'Ordning', en: 'Tidiness' })).toBe('Ordning');
    expect(named({ sv: '', en: 'Tidiness', fi: 'Siisteys' })).toBe('Tidiness');
    expect(named({ sv: '', en: '', fi: 'Siisteys' })).toBe('Siisteys');
    expect(named({})).toBe('tidy');
  });

  it('does not publish a standard in which nothing counts', () => {
    const principles = readyStandard.principles.map((principle) => ({ ...principle, retired: true }));
    expect(checkForPublishing({ principles }, 'en')).toMatchObject([{ code: 'nothing_counts' }]);
  });

  it('names the key that is none', () => {
    for (const key of ['', 'Respect', '1st', 'a b', 'a'.repeat(41), '__proto__'])
      expect(standardSchema.safeParse({ principles: [{ ...readyStandard.principles[0], key }] }).success).toBe(false);
  });
});
