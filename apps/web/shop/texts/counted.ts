type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The right form for a number in a language: `count(3, { one: '# answer', other: '# answers' })` → '3 answers'. */
export function counted(language: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace('#', figures.format(n));
}
