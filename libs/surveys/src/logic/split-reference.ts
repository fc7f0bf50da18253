/** A question, and the row if the reference names one. */
export interface Reference {
  readonly question: string;
  readonly row: string | null;
}

/** Splits `staff.courtesy` into the question and its row; `overall` has no row. */
export function splitReference(reference: string): Reference {
  const dot = reference.indexOf('.');
  return dot < 0
    ? { question: reference, row: null }
    : { question: reference.slice(0, dot), row: reference.slice(dot + 1) };
}
