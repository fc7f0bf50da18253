/** A text in each of the organisation's languages. */
export type Texts = Readonly<Record<string, string>>;

/** A principle that service is rated against. */
export interface Principle {
  /** Stable for ever: items and scores point at it. */
  readonly key: string;
  readonly name: Texts;
  /** What a customer may expect, in a sentence. */
  readonly promise: Texts;
  /** What staff do so that it holds, by setting. */
  readonly behaviours: { readonly store: readonly Texts[]; readonly call_centre: readonly Texts[] };
  /** How much it counts in the index; 0 leaves it out. */
  readonly weight: number;
  /** Score to reach, 0 to 100. */
  readonly target: number | null;
  /** Kept for history; no longer asked about. */
  readonly retired: boolean;
  readonly settings: readonly ('store' | 'call_centre')[];
}

/** What an organisation promises its customers, and rates itself against. */
export interface Standard {
  readonly principles: readonly Principle[];
}

/** What a principle is called in a language, or in whatever other it has a name in: English before the rest. */
export function nameOfPrinciple({ key, name }: Pick<Principle, 'key' | 'name'>, language: string): string {
  return [name[language], name['en'], ...Object.values(name)].find((each) => each !== undefined && each !== '') ?? key;
}
