// Which room each table belongs to: the one whose folder declares it. It alone writes the table, others call its services.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../../apps/api/src');

export const ownerOf = Object.fromEntries(
  globSync('**/*.table.ts', { cwd: source }).map((file) => [
    /defineTable\(\s*'([^']+)'/.exec(readFileSync(join(source, file), 'utf8'))?.[1],
    file.split('/')[0],
  ]),
);
