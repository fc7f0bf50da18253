export type Words = Record<string, string>;

export interface Principle {
  key: string;
  name: Words;
  promise: Words;
  behaviours: { store: Words[]; call_centre: Words[] };
  weight: number;
  target: number | null;
  retired: boolean;
  settings: ('store' | 'call_centre')[];
}

export interface Standard {
  principles: Principle[];
}

/** What a principle is called in a language, or in whatever other it has a name in: English before the rest. */
export function nameOfPrinciple({ key, name }: Pick<Principle, 'key' | 'name'>, language: string): string {
  return [name[language], name['en'], ...Object.values(name)].find((each) => each !== undefined && each !== '') ?? key;
}

export interface StandardFound {
  draft: Standard;
  draftRevision: number;
  published: { id: string; number: number; publishedAt: string } | null;
  versions: { id: string; number: number; publishedAt: string; publishedBy: string | { name: string } | null }[];
}
