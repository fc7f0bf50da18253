import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { chosenLanguage, keepLanguage } from './chosen-language';
import type { Language } from './language';
import { loadFindings, loadTexts, type LoadedFindings } from './load-texts';
import type { Texts } from './texts';

interface Spoken {
  language: Language;
  texts: Texts;
  /** Null until they are there, which is after the first screen; the API's own sentences do until then. */
  findings: LoadedFindings | null;
  speak: (language: Language) => void;
}

const SpokenContext = createContext<Spoken | null>(null);

export function TextsProvider({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(chosenLanguage);
  const [loaded, setLoaded] = useState<Omit<Spoken, 'speak'> | null>(null);

  useEffect(() => {
    let current = true;
    void loadTexts(wanted).then((texts) => {
      if (!current) return;
      document.documentElement.lang = wanted;
      setLoaded({ language: wanted, texts, findings: null });
      void loadFindings(wanted).then((findings) => current && setLoaded({ language: wanted, texts, findings }));
    });
    return () => {
      current = false;
    };
  }, [wanted]);

  const speak = useCallback((language: Language) => {
    keepLanguage(language);
    setWanted(language);
  }, []);
  const spoken = useMemo(() => loaded && { ...loaded, speak }, [loaded, speak]);
  return spoken && <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export function useLanguage(): Spoken {
  const spoken = use(SpokenContext);
  if (!spoken) throw new Error('TextsProvider is missing');
  return spoken;
}

export function useTexts(): Texts {
  return useLanguage().texts;
}
