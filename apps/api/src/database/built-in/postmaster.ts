import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process that PostgreSQL's own lock file names, or null where there is none. */
export function readPostmaster(folder: string): { pid: number } | null {
  try {
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid } : null;
  } catch {
    return null;
  }
}

/** True while the process runs and is that program; a zombie that nobody collected counts as dead, though it keeps its number. */
export function isAlive(pid: number, program = 'postgres'): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
    return !afterName.startsWith('Z') && name.startsWith(program);
  } catch {
    return true; // no /proc on this system: the signal's answer stands
  }
}
