/** When answers open a case. */
export type RuleTest =
  /** A score of 0 to 100 is lower: of the whole (`index`), of a role (`role:overall`), of a question (`item:wait`). */
  | { readonly kind: 'score'; readonly measure: string; readonly below: number }
  /** One of these was chosen. */
  | { readonly kind: 'choice'; readonly question: string; readonly codes: readonly number[] }
  /** What she wrote has a word that begins so, by the language in which she answered. */
  | { readonly kind: 'words'; readonly words: Readonly<Partial<Record<string, readonly string[]>>> };

/** What somebody answered, as rules look at it. */
export interface Said {
  readonly language: string;
  /** 0 to 100, by measure. */
  readonly scores: ReadonlyMap<string, number>;
  /** Codes that were chosen, by question. */
  readonly choices: ReadonlyMap<string, readonly number[]>;
  readonly texts: readonly string[];
}

/** The first of some rules, in their order, that answers meet; null where they meet none. */
export function firstHit<Rule extends { readonly test: RuleTest }>(rules: readonly Rule[], said: Said): Rule | null {
  return rules.find(({ test }) => isMet(test, said)) ?? null;
}

function isMet(test: RuleTest, { language, scores, choices, texts }: Said): boolean {
  switch (test.kind) {
    case 'score':
      return (scores.get(test.measure) ?? Infinity) < test.below;
    case 'choice':
      return choices.get(test.question)?.some((code) => test.codes.includes(code)) ?? false;
    case 'words': {
      const wanted = (test.words[language] ?? []).map(plain).filter((word) => word !== '');
      return texts.some((text) => wordsIn(text).some((word) => wanted.some((begin) => word.startsWith(begin))));
    }
  }
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** Words and their endings differ from language to language, their beginnings less. Blanks join words that belong together. */
function wordsIn(text: string): string[] {
  const whole = plain(text).replaceAll(/\s+/gu, ' ');
  return [...whole.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => whole.slice(index));
}
