import type { CaseCause } from '#api';
import { useRead } from '../api/use-read';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useLanguage } from '../texts/texts-provider';

/** Why it came to cases: what each root cause is called in this language, and where it stands. */
export function useCauses() {
  const texts = useCaseTexts();
  const { language } = useLanguage();
  const all = useRead('/case-causes').data?.items ?? [];
  const ready: Readonly<Record<string, string>> = texts.rootCauses;
  const own = ({ key, names }: CaseCause) =>
    names?.[language] ?? names?.['en'] ?? Object.values(names ?? {})[0] ?? ready[key] ?? key;
  const depth = ({ parent }: CaseCause): number => {
    const above = all.find(({ key }) => key === parent);
    return above === undefined ? 0 : 1 + depth(above);
  };
  return {
    all,
    depth,
    name: (key: string) => {
      const found = all.find((cause) => cause.key === key);
      return found === undefined ? (ready[key] ?? key) : own(found);
    },
    /** Those that are in use, each set in behind the one that it is part of. */
    choices: all
      .filter(({ isRetired }) => !isRetired)
      .map((cause) => ({ value: cause.key, label: `${'\u2003'.repeat(depth(cause))}${own(cause)}` })),
  };
}
