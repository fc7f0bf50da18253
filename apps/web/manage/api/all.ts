/** Everything that the API takes in a body, whatever need not be said: a form that leaves a part of it out does not compile. */
export type All<Body> = { readonly [Name in keyof Body]-?: unknown };
