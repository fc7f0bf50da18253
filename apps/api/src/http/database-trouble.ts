import { QueryFailedError } from 'typeorm';

/** What may be wrong with the database for a while, with nobody's request being at fault. */
export type DatabaseTrouble = 'database_unavailable' | 'busy';

/** Nobody is there, or the line broke. */
const lineCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);
const lookUpCodes = new Set(['ENOTFOUND', 'EAI_AGAIN']);

/**
 * SQLSTATEs. 08: connection; 53: disk full, out of memory, too many connections; 57P: shut down, crashed, starting up; 58: files can't
 * be read or written; 25006: only read; XX001, XX002: what is on disk is broken.
 */
const away = /^(08...|53...|57P0.|58...|25006|XX00[12])$/;

/** 40001, 40P01: met another transaction; 55P03: waited too long for a lock; 57014: took too long. */
const busy = /^(40001|40P01|55P03|57014)$/;

const sentences =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|Driver not Connected|Cannot use a pool after calling end)/i;

/** Whether an error says that the database is away, or busy; null where it says something else. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  const outer = (error ?? {}) as { code?: string; message?: string; syscall?: string };
  const failure = (error instanceof QueryFailedError ? error.driverError : error) as typeof outer | null;
  const code = failure?.code ?? '';
  if (busy.test(code)) return 'busy';
  if (away.test(code) || lineCodes.has(code) || lookUpCodes.has(code)) return 'database_unavailable';
  // The socket of a PostgreSQL on this machine is a file, which is gone while nothing listens.
  if (code === 'ENOENT' && failure?.syscall === 'connect') return 'database_unavailable';
  const isLine = sentences.test(failure?.message ?? '') || outer.constructor.name === 'QueryRunnerAlreadyReleasedError';
  return isLine ? 'database_unavailable' : null;
}

/** Whether a lock that was waited for in vain is another's on the same submission key, rather than one on a table or another row. */
export function isTwinWait(error: unknown): boolean {
  const { code, where } = (error ?? {}) as { code?: string; where?: string };
  return code === '55P03' && /in relation "(submissions|visits)"/.test(where ?? '');
}
