type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The right form for a number in a language: `count(3, { one: '# answer', other: '# answers' })` → '3 answers'. */
export function counted(language: string): (n: number, forms: Forms) => string {
  // Made at the first number: of six languages a shopper needs one, and a phone takes long to make them.
  let made: { rules: Intl.PluralRules; figures: Intl.NumberFormat } | null = null;
  return (n, forms) => {
    made ??= { rules: new Intl.PluralRules(language), figures: new Intl.NumberFormat(language) };
    return (forms[made.rules.select(n)] ?? forms.other).replace('#', made.figures.format(n));
  };
}
