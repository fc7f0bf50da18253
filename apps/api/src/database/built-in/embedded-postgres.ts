import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync, chownSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { clientTo } from '../connections/connecting.js';
import { findBinaries } from './postgres-binaries.js';
import { placeFor, type Place } from './postgres-place.js';
import { isAlive, readPostmaster } from './postmaster.js';

const database = 'candour';
const superuser = 'postgres';
const betweenLooks = 2_000;

export interface EmbeddedPostgresOptions {
  dataFolder: string;
  /** Password of the superuser, derived from the installation's secret. */
  password: string;
  say: (line: string) => void;
}

/**
 * A real PostgreSQL that lives in the data folder and listens on a unix socket only.
 * Several processes may use one: the first starts it, others adopt it; the process that started it stops it.
 */
export class EmbeddedPostgres {
  readonly url: string;
  readonly #place: Place;
  readonly #socketFolder: string;
  #startedHere = false;
  #process: ChildProcess | null = null;
  #watch: NodeJS.Timeout | undefined;

  constructor(private readonly options: EmbeddedPostgresOptions) {
    this.#place = placeFor(options.dataFolder);
    const short = createHash('sha256').update(this.#place.folder).digest('hex').slice(0, 12);
    // A unix socket's path may be at most 107 bytes long, so it never lies below the data folder.
    this.#socketFolder = join(tmpdir(), `candour-${short}`);
    this.url = this.urlOf(superuser, options.password, database);
  }

  urlOf(user: string, password: string, name: string): string {
    return `postgres://${user}:${encodeURIComponent(password)}@localhost/${name}?host=${encodeURIComponent(this.#socketFolder)}`;
  }

  /** Starts PostgreSQL, or adopts the one that runs already, and waits until it answers. */
  async start(): Promise<void> {
    if (this.#place.note) this.options.say(this.#place.note);
    this.#prepareFolders();
    const living = readPostmaster(this.#place.folder);
    if (living === null || !isAlive(living.pid)) {
      this.#clearLocks();
      if (!existsSync(join(this.#place.folder, 'PG_VERSION'))) this.#initialise();
      this.#launch();
      this.#own();
    } else if (!this.#hasLivingOwner()) this.#own();
    await this.#untilReady();
    if (this.#startedHere) this.#watch = setInterval(() => this.#startAgain(), betweenLooks).unref();
  }

  /** Stops PostgreSQL if this process started it: open transactions are ended, everything committed is kept. */
  async stop(): Promise<void> {
    clearInterval(this.#watch);
    if (!this.#startedHere) return;
    const living = readPostmaster(this.#place.folder);
    if (living === null || !isAlive(living.pid)) return;
    process.kill(living.pid, 'SIGINT');
    for (let waited = 0; waited < 100 && isAlive(living.pid); waited += 1) await pause(100);
  }

  #prepareFolders(): void {
    for (const folder of [this.#place.folder, this.#socketFolder]) {
      if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
      if (this.#place.user) chownSync(folder, this.#place.user.uid, this.#place.user.gid);
      execFileSync('chmod', ['700', folder]);
    }
  }

  #initialise(): void {
    this.options.say('Making the database …');
    const { binaries, user, folder } = this.#place;
    const passwordFile = join(this.#socketFolder, 'password');
    writeFileSync(passwordFile, this.options.password, { mode: 0o600 });
    if (user) chownSync(passwordFile, user.uid, user.gid);
    const list = ['-D', folder, '-U', superuser, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8'];
    const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    try {
      execFileSync(findBinaries(binaries, 'initdb'), [...list, ...locale], {
        stdio: 'pipe',
        cwd: folder,
        ...identity(user),
      });
    } finally {
      unlinkSync(passwordFile);
    }
  }

  #launch(): void {
    const { binaries, user, folder } = this.#place;
    const set = (name: string, value: string) => ['-c', `${name}=${value}`];
    const child = spawn(
      findBinaries(binaries, 'postgres'),
      [
        '-D',
        folder,
        ...set('listen_addresses', ''),
        ...set('unix_socket_directories', this.#socketFolder),
        ...set('max_connections', '200'),
        ...set('shared_buffers', '256MB'),
        ...set('log_destination', 'stderr'),
        ...set('logging_collector', 'on'),
        ...set('log_min_messages', 'warning'),
        // Whatever grows at once (an import, a campaign’s start) is planned for what it was until its statistics follow.
        ...set('autovacuum_naptime', '5s'),
      ],
      // Detached: Ctrl-C must reach Candour first, which drains and then stops the database.
      { detached: true, stdio: 'ignore', cwd: folder, ...identity(user) },
    );
    child.on('error', () => undefined);
    child.unref();
    this.#process = child;
  }

  /** PostgreSQL that ended by itself, such as on a full disk, is started again until it runs. */
  #startAgain(): void {
    const living = readPostmaster(this.#place.folder);
    const isStarting = this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null;
    if (isStarting || (living !== null && isAlive(living.pid))) return;
    this.options.say('PostgreSQL has ended by itself; starting it again.');
    // Its locks stay: as long as anything of the one that ended still runs, the new one refuses to start.
    this.#launch();
  }

  #own(): void {
    this.#startedHere = true;
    writeFileSync(join(this.options.dataFolder, 'owner'), String(process.pid));
  }

  /** Another process of this data folder looks after the database and will stop it. */
  #hasLivingOwner(): boolean {
    const file = join(this.options.dataFolder, 'owner');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    return pid > 0 && pid !== process.pid && isAlive(pid, 'node');
  }

  #clearLocks(): void {
    rmSync(join(this.#place.folder, 'postmaster.pid'), { force: true });
    rmSync(join(this.#socketFolder, '.s.PGSQL.5432'), { force: true });
    rmSync(join(this.#socketFolder, '.s.PGSQL.5432.lock'), { force: true });
  }

  async #untilReady(): Promise<void> {
    let last: unknown;
    for (let tries = 0; tries < 300; tries += 1)
      try {
        await this.#ensureDatabase();
        return;
      } catch (error) {
        last = error;
        await pause(50);
      }

    throw new Error(
      `PostgreSQL did not start within 15 seconds: ${String(last)}. Its log is in ${this.#place.folder}/log.`,
    );
  }

  async #ensureDatabase(): Promise<void> {
    const client = clientTo(this.urlOf(superuser, this.options.password, 'postgres'));
    await client.connect();
    try {
      const found = await client.query('select 1 from pg_database where datname = $1', [database]);
      if (found.rowCount === 0) await client.query(`create database ${database}`);
    } finally {
      await client.end();
    }
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function identity(user: Place['user']): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  const env = { LC_ALL: 'C', TZ: 'UTC' };
  return user ? { uid: user.uid, gid: user.gid, env } : { env };
}
