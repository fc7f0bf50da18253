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

export interface StandardFound {
  draft: Standard;
  draftRevision: number;
  published: { id: string; number: number; publishedAt: string } | null;
  versions: { id: string; number: number; publishedAt: string; publishedBy: string | { name: string } | null }[];
}
