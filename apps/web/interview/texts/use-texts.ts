import { useContext } from 'preact/hooks';
import type { Language } from '#surveys';
import { LanguageContext } from '../../offline/language';
import { en } from './en';
import { fi } from './fi';
import { id } from './id';
import { lt } from './lt';
import { ms } from './ms';
import { sv } from './sv';
import type { Texts } from './texts';

export const texts: Record<Language, Texts> = { en, fi, sv, lt, id, ms };

export function useTexts(): Texts {
  return texts[useContext(LanguageContext)];
}
