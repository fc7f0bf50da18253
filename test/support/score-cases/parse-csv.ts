/** A table by column, its cells as they are written; an empty cell is null. */
export type Dataset = Record<string, (string | null)[]>;

/** A CSV with a header row, by column. A byte order mark and the kind of line end do not matter. */
export function parseCsv(text: string): Dataset {
  const [header = [], ...rows] = records(text.replace(/^\uFEFF/, ''));
  return Object.fromEntries(header.map((name, i) => [name, rows.map((row) => row[i] || null)]));
}

/** Cells of every line; quotes may hold commas, line ends and doubled quotes. */
function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
