import type { ImportKind, ImportFound } from '#api';

const of = (required: string[], optional: string[]): NonNullable<ImportFound['targets']> => [
  ...required.map((key) => ({ key, label: key, required: true })),
  ...optional.map((key) => ({ key, label: key, required: false })),
];

/** What a file of each kind may bring, for an import that is returned to later. */
export const knownTargets: Record<ImportKind, NonNullable<ImportFound['targets']>> = {
  customers: of(
    [],
    [
      'email',
      'reference',
      'name',
      'firstName',
      'lastName',
      'phone',
      'language',
      'consent',
      'store',
      'purchasedOn',
      'amount',
      'category',
      'product',
      'purchaseReference',
    ],
  ),
  stores: of(
    ['code', 'name'],
    ['region', 'setting', 'timeZone', 'language', 'address', 'latitude', 'longitude', 'openedOn'],
  ),
  responses: [],
};
