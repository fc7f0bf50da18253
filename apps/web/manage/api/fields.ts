import type { CustomerField, FieldKind, UsedField } from '#api';
import { useLanguage } from '../texts/texts-provider';
import { useRead } from './use-read';

export const fieldKinds = ['choice', 'text', 'number', 'date', 'yes_no'] as const satisfies readonly FieldKind[];

const none: UsedField[] = [];

/** The organisation's fields; none until they are read, and none without `wanted`. */
export function useFields(wanted = true): UsedField[] {
  return useRead(wanted ? '/customer-fields' : null).data?.items ?? none;
}

/** Those that results are compared by, for whoever may see results. */
export function useComparedFields(wanted: boolean): CustomerField[] {
  return useRead(wanted ? '/dashboards/fields' : null).data?.items ?? [];
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
