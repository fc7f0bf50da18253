import { nameOfPrinciple } from '../api/standard';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { useLanguage } from '../texts/texts-provider';

/** The principles that an item can point at, by name. */
export function usePrinciples(): { key: string; name: string }[] {
  const may = useMay();
  const { language } = useLanguage();
  const standard = useRead(may('standard.read') ? '/standard' : null).data;
  return (standard?.draft.principles ?? [])
    .filter((principle) => !principle.retired)
    .map((principle) => ({ key: principle.key, name: nameOfPrinciple(principle, language) }));
}
