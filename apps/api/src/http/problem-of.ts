import { QueryFailedError } from 'typeorm';
import { databaseTrouble } from './database-trouble.js';
import { Problem } from './problem.js';

/** Unique constraints that a person can be in the way of, with what each guards in words. */
export const TAKEN = Symbol('TAKEN');
export type TakenNames = Readonly<Record<string, string>>;

/** The problem behind an error of a library or the database, or null where the error is a bug of ours. */
export function problemOf(error: unknown, taken: TakenNames = {}): Problem | null {
  const failure = error as { type?: string; code?: string; constraint?: string; detail?: string; status?: number };
  if (failure.type === 'entity.parse.failed') return new Problem('malformed_json', {});
  if (failure.type === 'entity.too.large') return new Problem('too_large', { limit: '1 MB' });
  if (failure.type === 'encoding.unsupported' || failure.type === 'charset.unsupported')
    return new Problem('unsupported_type', { wanted: 'JSON in UTF-8' });
  const driver = (error instanceof QueryFailedError ? error.driverError : error) as typeof failure;
  const field = driver.constraint === undefined ? undefined : taken[driver.constraint];
  if (driver.code === '23505' && field !== undefined) return new Problem('taken', { field });
  // 22021/22P05: text that PostgreSQL cannot hold (NUL); 23503: a foreign id that is not there for this organisation.
  if (driver.code === '22021' || driver.code === '22P05')
    return new Problem('invalid_input', { count: 1 }, [
      { code: 'unusable_text', message: 'A text holds a NUL character. Remove it.' },
    ]);
  if (driver.code === '23503') return new Problem('not_found', {});
  const trouble = databaseTrouble(error);
  return trouble && new Problem(trouble, {});
}
