import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The installation's one secret. Keys for separate uses are derived from it and never stored. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** 32 bytes bound to a purpose and, if given, to one subject (HMAC-SHA-256). */
  derive(purpose: string, subject = ''): Buffer {
    return createHmac('sha256', this.#value).update(`${purpose}\0${subject}`).digest();
  }
}

/** The secret from the environment, or the one kept in the data folder; made there on first use. */
export function readSecret(dataFolder: string, given: string | undefined): Secret {
  if (given !== undefined) return new Secret(given);
  const file = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return new Secret(readFileSync(file, 'utf8').trim());
}
