import { numberWords, textsIn, type Language } from '#surveys';
import type { FieldKind } from '../../customers/fields/field.js';
import { readFields } from '../../customers/fields/read-fields.js';
import type { Transaction } from '../../database/transaction.js';
import { ownVariablesIn } from '../../mail/message-text.js';

/** One of the organisation's own fields that a text mentions; of one that is gone nothing is known. */
export interface MentionedField {
  key: string;
  kind: FieldKind | null;
}

/** The own fields that the texts of a campaign mention. */
export async function mentionedFields(tx: Transaction, texts: readonly string[]): Promise<MentionedField[]> {
  const keys = ownVariablesIn(texts);
  if (keys.length === 0) return [];
  const kinds = new Map((await readFields(tx)).map(({ key, kind }) => [key, kind]));
  return keys.map((key) => ({ key, kind: kinds.get(key) ?? null }));
}

/** What is known of a recipient in these fields, in the words of a language, days as `day` writes them; nothing where nothing is known. */
export function fieldWords(
  fields: readonly MentionedField[],
  known: Readonly<Record<string, string | number>>,
  { language, day }: { language: Language; day: (day: string) => string },
): Record<string, string> {
  const texts = textsIn(language);
  const worded = ({ key, kind }: MentionedField): string => {
    const value = known[key];
    if (value === undefined || kind === null) return '';
    if (typeof value === 'number') return numberWords(value, texts);
    if (kind === 'yes_no') return value === 'yes' ? texts.yes : texts.no;
    return kind === 'date' ? day(value) : value;
  };
  return Object.fromEntries(fields.map((field) => [field.key, worded(field)]));
}
