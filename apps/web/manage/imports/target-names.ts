import type { ImportKind } from '#api';
import type { Texts } from '../texts/texts';

/** What a file of a kind may bring, by the names that it has on the screens. */
export function targetNames({ imports, stores }: Texts, kind: ImportKind): Readonly<Record<string, string>> {
  return kind === 'stores' ? { ...imports.targets, ...stores.fields } : imports.targets;
}
