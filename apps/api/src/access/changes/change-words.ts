type Actions = Readonly<Record<string, readonly string[]>>;

/** What a part of the house tells the trail: what people do to each kind of thing there, and what of it has an old and a new value. */
export interface ChangeWords<Of extends Actions = Actions, Field extends string = string> {
  readonly actions: Of;
  readonly fields: readonly Field[];
}

/** What somebody did to which thing, in the words of a part. `fields` has old and new values; secrets never. */
export type Change<Words extends ChangeWords> = {
  [Kind in keyof Words['actions'] & string]: {
    action: Words['actions'][Kind][number];
    kind: Kind;
    id: string | null;
    name: string;
    fields?: ChangedFields<Words>;
  };
}[keyof Words['actions'] & string];

export type ChangeAction<
  Words extends ChangeWords,
  Kind extends keyof Words['actions'],
> = Words['actions'][Kind][number];
/** Old and new values by field. */
export type ChangedFields<Words extends ChangeWords = ChangeWords> = Told<Words['fields'][number]>;

/**
 * Declares what a part tells the trail. Stored in these words and worded on the screens in each language, so that one is added here
 * and there, and none is renamed.
 */
export function defineChanges<const Of extends Actions, const Field extends string = never>(
  actions: Of,
  fields: readonly Field[] = [],
) {
  return {
    actions,
    fields,
    /** The fields in which two states differ, as old and new value. Refuses, when compiled, what the trail has no field for. */
    between: <After extends object>(before: object, after: After & OnlyFields<After, Field>) =>
      Object.fromEntries(differences(before, after)) as unknown as Told<Field>,
    /** The fields that were given, without what stood in them. */
    touched: <Given extends object>(given: Given & OnlyFields<Given, Field>) =>
      Object.fromEntries(Object.keys(given).map((name) => [name, ['…', '…'] as const])) as Told<Field>,
  };
}

/** Of some fields, what they were and what they became. */
type Told<Field extends string> = { [Name in Field]?: readonly [unknown, unknown] };
type OnlyFields<After, Field extends string> = Record<Exclude<keyof After, Field>, never>;

function differences(before: object, after: object): [string, [unknown, unknown]][] {
  return Object.entries(after).flatMap(([name, now]) => {
    const then = (before as Record<string, unknown>)[name];
    if (now === undefined || JSON.stringify(then) === JSON.stringify(now)) return [];
    return [[name, [then ?? null, now] as [unknown, unknown]]];
  });
}
