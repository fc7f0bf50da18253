import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { Turns } from '../../database/connections/turns.js';
import { AccessProblem } from '../access-problems.js';

/** OWASP's second choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** Two at a time: however many sign in at once, the pages of customers have the rest of the machine. */
const turns = new Turns({ atOnce: 2, ofOne: 2, patience: 20_000 });

const tooCommon = /^(.)\1+$|^(password|qwerty|letmein|welcome|iloveyou|salasana|candour|admin|1234567890)[\d!.]*$/i;

/** Throws `weak_password` unless the password has 12 to 128 characters and is not one that everybody tries. */
export function refuseWeakPassword(password: string): void {
  if (password.length < 12 || password.length > 128 || tooCommon.test(password))
    throw new AccessProblem('weak_password', {});
}

/** Hash of a password in the PHC form, such as `$argon2id$v=19$m=19456,t=2,p=1$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, nonce);
  const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${text(nonce)}$${text(tag)}`;
}

/** True where the password made this hash. Takes as long for a missing hash, so that time tells nothing. */
export async function matchesPassword(password: string, hash: string | null): Promise<boolean> {
  const [, , , , nonce, tag] = (hash ?? '').split('$');
  const expected = tag === undefined ? Buffer.alloc(32) : Buffer.from(tag, 'base64');
  const found = await derive(
    password.slice(0, 128),
    nonce === undefined ? Buffer.alloc(16) : Buffer.from(nonce, 'base64'),
  );
  return timingSafeEqual(found, expected) && tag !== undefined && password.length <= 128;
}

function derive(password: string, nonce: Buffer): Promise<Buffer> {
  return turns.during('', () => deriveNow(password, nonce));
}

function deriveNow(password: string, nonce: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    argon2('argon2id', { message: password.normalize('NFC'), nonce, ...cost }, (error, tag) =>
      error ? reject(error) : resolve(tag as Buffer),
    ),
  );
}
