/** What a field of customers is made of: one of few values, words, a number, a day, or yes and no. */
export const fieldKinds = ['choice', 'text', 'number', 'date', 'yes_no'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Whether results are compared by a field: not; from now on, while earlier answers are being counted; yes; or no longer. */
export type Compared = 'no' | 'counting' | 'yes' | 'clearing';

/** A field that an organisation keeps of its customers beside those that Candour has. */
export interface CustomerField {
  /** By which conditions, pipes, filters, files and the API name it; made from the first name, and never changed. */
  key: string;
  name: string;
  /** Its name in other languages, where it has one. */
  labels: Readonly<Record<string, string>>;
  kind: FieldKind;
  compared: Compared;
  /** The values that a choice has; `yes` and `no`; none for other kinds. */
  values: readonly string[];
}

/** A value as it is kept: yes and no as `yes` and `no`, days as `2026-03-31`. */
export type FieldValue = string | number;

/** Values of the fields that results are compared by, by their keys. */
export type FieldValues = Readonly<Record<string, string>>;

/** The name of a field among what a file may bring. */
export const fieldTarget = (key: string): string => `field:${key}`;

/** The key of a field by that name; null where it is another column's. */
export const keyOfTarget = (target: string): string | null =>
  target.startsWith('field:') ? target.slice('field:'.length) : null;

/** How many fields an organisation may have, by how many of them results are compared, and how many values a choice has. */
export const mostFields = 20;
export const mostCompared = 5;
export const mostChoices = 30;
export const longestChoice = 60;
export const longestText = 200;

/** How many characters a value may have. */
export const longestOf = (kind: FieldKind): number => (kind === 'choice' ? longestChoice : longestText);
