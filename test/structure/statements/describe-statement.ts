import type pg from 'pg';
import { someNumber } from './values.ts';

/** What PostgreSQL says of a statement that it has read and not run: its columns by name and type, or why it refuses it. */
export type Description = { columns: { name: string; type: number }[] } | { refused: string };

interface Wire {
  parse: (statement: { text: string; name: string; types: [] }, more?: boolean) => void;
  describe: (what: { type: 'S'; name: string }, more?: boolean) => void;
  sync: () => void;
}

/** Has PostgreSQL read a statement, and asks what it would give. */
export function describeStatement(client: pg.Client, text: string): Promise<Description> {
  return new Promise((resolve) => {
    let described: Description = { columns: [] };
    client.query({
      submit: (wire: Wire) => {
        wire.parse({ text, name: '', types: [] }, true);
        wire.describe({ type: 'S', name: '' }, true);
        wire.sync();
      },
      handleRowDescription: ({ fields }: { fields: { name: string; dataTypeID: number }[] }) => {
        described = { columns: fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID })) };
      },
      handleError: (error: Error) => {
        described = { refused: error.message };
        resolve(described);
      },
      handleReadyForQuery: () => resolve(described),
    } as never);
  });
}

/** The parameters of a statement numbered without a gap, and a number for each whose own is not known. */
export function numbered(text: string): string {
  const known = [...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number));
  let next = Math.max(0, ...known);
  return text.replaceAll(`$${someNumber}`, () => `$${(next += 1)}`).replaceAll(someNumber, '1');
}
