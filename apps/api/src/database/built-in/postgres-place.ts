import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installedBinaries } from './postgres-binaries.js';

/** Where a data folder's PostgreSQL keeps its files, which programs run it and as whom. */
export interface Place {
  folder: string;
  binaries: string;
  user: { uid: number; gid: number } | null;
  /** A sentence for the terminal where the place is not what one would expect. */
  note: string | null;
}

/**
 * PostgreSQL refuses to run as root. Root's data folder is then served by the account `nobody`; where that
 * account can't reach the folder or the programs, both get a place of their own below /var/lib/candour.
 */
export function placeFor(dataFolder: string): Place {
  const wanted = join(dataFolder, 'postgres');
  const binaries = installedBinaries();
  if (process.getuid?.() !== 0) return { folder: wanted, binaries, user: null, note: null };
  const user = readNobody();
  const short = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = isReachable(dataFolder) ? wanted : join('/var/lib/candour', short);
  const note =
    folder === wanted ? null : `PostgreSQL may not run as root and can’t reach ${wanted}; its files are in ${folder}.`;
  return { folder, binaries: isReachable(binaries) ? binaries : copyOf(binaries), user, note };
}

function readNobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

/** Others may pass through every folder above, so that an account without rights gets there. */
function isReachable(path: string): boolean {
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  return true;
}

function copyOf(binaries: string): string {
  const version = createHash('sha256').update(binaries).update(readVersion(binaries)).digest('hex').slice(0, 12);
  const copy = join('/var/lib/candour', `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(binaries, half, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', half]);
  if (existsSync(copy)) return copy;
  renameSync(half, copy);
  return copy;
}

function readVersion(binaries: string): string {
  return readFileSync(join(dirname(binaries), 'package.json'), 'utf8');
}
