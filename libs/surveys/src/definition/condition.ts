/** How a comparison compares. Truth table at `holds` in logic/holds.ts. */
export const OPERATORS = ['=', '!=', '<', '<=', '>', '>=', 'in', 'includes', 'answered', 'empty'] as const;

export type Operator = (typeof OPERATORS)[number];

/** What an answer or a customer's field is compared with: a list for `in`, nothing for `answered` and `empty`. */
export type ComparedValue = string | number | readonly (string | number)[];

/** Compares the answer to an earlier question (`overall`) or to a row of an earlier matrix (`staff.courtesy`). */
export interface AnswerComparison {
  readonly answer: string;
  readonly is: Operator;
  readonly value?: ComparedValue;
}

/** Compares a field of what is known about the customer: one of {@link CUSTOMER_FIELDS}, or the organisation's own. */
export interface CustomerComparison {
  readonly customer: string;
  readonly is: Operator;
  readonly value?: ComparedValue;
}

export type Comparison = AnswerComparison | CustomerComparison;

/**
 * When a block or a question is shown.
 *
 * @example
 * // after a bad visit, or to whoever bought a car
 * const showIf: Condition = {
 *   any: [{ answer: 'overall', is: '<=', value: 2 }, { customer: 'purchase_category', is: '=', value: 'car' }],
 * };
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/**
 * What may be known about the customer when the survey is answered, in every organisation; conditions and piping know these
 * fields and the organisation's own.
 */
export const CUSTOMER_FIELDS = [
  'name',
  'language',
  'store',
  'region',
  'setting',
  'visit_date',
  'purchase_category',
  'purchase_product',
  'purchase_amount',
  'purchase_date',
  'days_since_purchase',
] as const;

export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** A field that an organisation keeps of its customers, as surveys see it. */
export interface OwnField {
  readonly key: string;
  /** What it holds: yes and no are compared as `yes` and `no`, days as `2026-03-31`. */
  readonly kind: 'choice' | 'text' | 'number' | 'date' | 'yes_no';
}

/**
 * What is known about one customer. A field that is not there is empty: comparisons on it do not hold. True and false are
 * compared as `yes` and `no`, and inserted as the words of the language.
 */
export type CustomerData = Readonly<Record<string, string | number | boolean>>;

/** A comparison and where it stands, as `showIf.all[1]`. */
export interface PlacedComparison {
  readonly comparison: Comparison;
  readonly path: string;
}

/** All comparisons of a condition, from left to right, each with its path below `path`. */
export function comparisonsIn(condition: Condition, path: string): PlacedComparison[] {
  if ('all' in condition) return condition.all.flatMap((part, index) => comparisonsIn(part, `${path}.all[${index}]`));

  if ('any' in condition) return condition.any.flatMap((part, index) => comparisonsIn(part, `${path}.any[${index}]`));

  if ('not' in condition) return comparisonsIn(condition.not, `${path}.not`);

  return [{ comparison: condition, path }];
}
