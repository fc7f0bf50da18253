/**
 * What was changed in a form, and nothing else: what somebody else changed meanwhile stays. It looks at everything that the form has,
 * so that no form can leave out what it forgot to name.
 */
export function changesOf<Input extends object>(start: Input, input: Input): Partial<Input> {
  const names = Object.keys(input) as (keyof Input)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(start[name]) !== JSON.stringify(input[name]))
      .map((name) => [name, input[name]]),
  ) as Partial<Input>;
}
