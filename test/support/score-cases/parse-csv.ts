/** A table by column; an empty cell is null, a column of numbers is numeric. */
export type Dataset = Record<string, (number | string | null)[]>;

/** A CSV with a header row, by column. Empty is null; a column whose other cells are all numbers is numeric. */
export function parseCsv(text: string): Dataset {
  const [header = [], ...rows] = records(text);
  const table: Dataset = {};
  for (const [i, name] of header.entries()) {
    const cells = rows.map((row) => (row[i] === undefined || row[i] === '' ? null : row[i]));
    const numeric = cells.every((cell) => cell === null || Number.isFinite(Number(cell)));
    table[name] = numeric ? cells.map((cell) => (cell === null ? null : Number(cell))) : cells;
  }
  return table;
}

/** Cells of every line; quotes may hold commas, line ends and doubled quotes. */
function records(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
