import { nameOfPrinciple } from '../api/standard';
import { useAll } from '../api/use-all';
import type { Path } from '../api/api';
import { useRead } from '../api/use-read';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useLanguage } from '../texts/texts-provider';
import { plainValue } from './plain-value';

type Say = (value: unknown) => string;
type Named = readonly { id: string; name: string }[];

export interface ValueWords {
  /** A value of a field in words; nothing for none. */
  value: (field: string, value: unknown) => string;
  /** What the principle with a key is called. */
  principle: (key: string) => string;
}

/** How values of these fields are said: places and principles by name, states and days in words, anything else plainly. */
export function useValueWords(fields: readonly string[]): ValueWords {
  const { texts, language } = useLanguage();
  const format = useFormat();
  const told = new Set(fields);
  const askedFor = <P extends Path<'get'>>(path: P, ...those: string[]) =>
    those.some((field) => told.has(field)) ? path : null;
  const regions = useRead(askedFor('/regions', 'regionId', 'regionIds', 'parentId'));
  const stores = useAll(askedFor('/stores', 'storeIds'));
  const standard = useRead(askedFor('/standard', 'weights', 'targets'));

  const plain = (value: unknown) => plainValue(value, { number: format.number, ...texts.shell });
  const oneOf =
    (words: Readonly<Record<string, string>>): Say =>
    (value) =>
      typeof value === 'string' && Object.hasOwn(words, value) ? (words[value] ?? value) : plain(value);
  const day: Say = (value) => (isDay(value) ? format.day(value) : plain(value));
  const place = (found: Named | undefined, nowhere: string): Say => {
    if (found === undefined) return () => '…';
    return (value) => (value === null ? nowhere : (found.find(({ id }) => id === value)?.name ?? texts.changes.gone));
  };
  const each =
    (say: Say): Say =>
    (value) => {
      if (!Array.isArray(value)) return plain(value);
      return value.length === 0 ? texts.shell.none : value.map(say).join(' · ');
    };
  const says: Readonly<Record<string, Say>> = {
    answerWeights: oneOf(texts.filters.weightsUse),
    closedOn: day,
    from: day,
    language: (value) => (typeof value === 'string' && isLanguage(value) ? languageNames[value] : plain(value)),
    openedOn: day,
    parentId: place(regions.data?.items, texts.stores.topLevel),
    regionId: place(regions.data?.items, texts.stores.noRegion),
    regionIds: each(place(regions.data?.items, texts.stores.noRegion)),
    role: oneOf(texts.roles),
    scopes: each(oneOf(texts.keys.scopes)),
    setting: oneOf(texts.settings),
    state: oneOf(texts.shopping.programmes.states),
    status: oneOf(texts.people.states),
    storeIds: each(place(stores.data, texts.shell.none)),
  };
  return {
    value: (field, value) => (says[field] ?? plain)(value),
    principle: (key) => {
      const principle = standard.data?.draft.principles.find((one) => one.key === key);
      return principle === undefined ? key : nameOfPrinciple(principle, language);
    },
  };
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
