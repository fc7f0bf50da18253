import { useLanguage } from '../texts/texts-provider';
import { useRead } from './use-read';

export const fieldKinds = ['choice', 'text', 'number', 'date', 'yes_no'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** A field that the organisation keeps of its customers. */
export interface CustomerField {
  key: string;
  name: string;
  labels: Partial<Record<string, string>>;
  kind: FieldKind;
  compared: 'no' | 'counting' | 'yes' | 'clearing';
  values: string[];
}

/** A field with how much hangs on it. */
export interface UsedField extends CustomerField {
  customers: number;
  surveys: string[];
}

/** Values of one customer's own fields, by their keys. */
export type FieldValues = Readonly<Record<string, string | number>>;

const none: UsedField[] = [];

/** The organisation's fields; none until they are read, and none without `wanted`. */
export function useFields(wanted = true): UsedField[] {
  return useRead<{ items: UsedField[] }>(wanted ? '/customer-fields' : null).data?.items ?? none;
}

/** Those that results are compared by, for whoever may see results. */
export function useComparedFields(wanted: boolean): CustomerField[] {
  return useRead<{ items: CustomerField[] }>(wanted ? '/dashboards/fields' : null).data?.items ?? [];
}

/** What a field and its values are called in the reader's language. */
export function useFieldWords() {
  const { language, texts } = useLanguage();
  return {
    name: ({ name, labels }: Pick<CustomerField, 'name' | 'labels'>) => labels[language] ?? name,
    value: ({ kind }: Pick<CustomerField, 'kind'>, value: string) =>
      kind === 'yes_no' ? (value === 'yes' ? texts.fields.yes : texts.fields.no) : value,
  };
}
