const languages = ['en', 'fi', 'sv', 'lt', 'id', 'ms'] as const;
const codes3: Readonly<Record<string, string>> = {
  eng: 'en',
  fin: 'fi',
  swe: 'sv',
  lit: 'lt',
  ind: 'id',
  msa: 'ms',
  may: 'ms',
  zsm: 'ms',
};
const names = namesOfLanguages();

/** Reads a language as people write it: `fi`, `fi-FI`, `fin`, `Suomi`, `finska`, `Finnish`. Null for another one, or none. */
export function readLanguageName(text: string): string | null {
  const word = text.trim().toLowerCase();
  const code = /^([a-z]{2,3})(?:[-_ ][a-z]{2,4})?$/.exec(word)?.[1] ?? '';
  return languages.find((each) => each === code) ?? codes3[code] ?? names.get(word) ?? null;
}

function namesOfLanguages(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const locale of languages) {
    const words = new Intl.DisplayNames(locale, { type: 'language' });
    for (const code of languages) {
      const name = words.of(code)?.toLowerCase() ?? '';
      found.set(name, code);
      // `lietuvių`, `suomen kieli`, `bahasa Indonesia`.
      found
        .set(`${name} kalba`, code)
        .set(`bahasa ${name}`, code)
        .set(name.replace(/^bahasa /, ''), code);
    }
  }
  return found
    .set('ruotsi', 'sv')
    .set('svensk', 'sv')
    .set('english (uk)', 'en')
    .set('bahasa melayu', 'ms')
    .set('bahasa malaysia', 'ms');
}
