import { createContext, use } from 'react';
import type { Language } from '#surveys';

/** The language one writes in, and the one beside it. */
export interface EditingLanguages {
  first: Language;
  second: Language | null;
}

export const EditingLanguagesContext = createContext<EditingLanguages>({ first: 'en', second: null });

export function useEditingLanguages(): EditingLanguages {
  return use(EditingLanguagesContext);
}
