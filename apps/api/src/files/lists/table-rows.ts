/** A cell of a table that leaves: a text, a number, or nothing. */
export type Cell = string | number | null | undefined;

/** A table whose rows come in parts, so that neither the table nor its file is ever in memory whole. */
export interface TableRows {
  header: readonly string[];
  parts: AsyncIterable<readonly (readonly Cell[])[]>;
}
