import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestDatabase } from './database.ts';
import { eventually } from './eventually.ts';

const built = '../../dist/apps/api/src/database/';
const password = 'own';

interface Place {
  binaries: string;
  user: { uid: number; gid: number } | null;
}

/** A PostgreSQL of a test's own, which may be killed, stopped, frozen and followed by a standby. */
export class OwnPostgres {
  readonly folder: string;
  readonly port: number;
  readonly #place: Place;
  #process: ChildProcess | null = null;

  private constructor(folder: string, port: number, place: Place) {
    this.folder = folder;
    this.port = port;
    this.#place = place;
  }

  /** A new server with settings of its own, not yet started; `folder` for one whose disk the test has made. */
  static async make(settings: Record<string, string> = {}, folder = mkdtempSync(join(tmpdir(), 'own-postgres-'))) {
    const { placeFor } = (await import(`${built}built-in/postgres-place.js`)) as {
      placeFor: (folder: string) => Place;
    };
    const postgres = new OwnPostgres(join(folder, 'data'), await freePort(), placeFor(folder));
    chmodSync(folder, 0o755);
    mkdirSync(postgres.folder, { recursive: true });
    postgres.#own(postgres.folder);
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password);
    postgres.#own(passwordFile);
    postgres.#run('initdb', [
      '-D',
      postgres.folder,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '-A',
      'scram-sha-256',
      '--no-sync',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '-E',
      'UTF8',
    ]);
    postgres.set({
      shared_buffers: '32MB',
      max_connections: '100',
      fsync: 'off',
      unix_socket_directories: '',
      ...settings,
    });
    return postgres;
  }

  /** A copy of a stopped server, which follows it once both run. */
  async makeStandby(name: string): Promise<OwnPostgres> {
    const standby = new OwnPostgres(
      join(mkdtempSync(join(tmpdir(), 'own-postgres-')), 'data'),
      await freePort(),
      this.#place,
    );
    chmodSync(join(standby.folder, '..'), 0o755);
    cpSync(this.folder, standby.folder, { recursive: true });
    execFileSync('chown', ['-R', `${this.#place.user?.uid ?? process.getuid?.()}`, standby.folder]);
    execFileSync('chmod', ['700', standby.folder]);
    writeFileSync(join(standby.folder, 'standby.signal'), '');
    standby.#own(join(standby.folder, 'standby.signal'));
    standby.set({
      primary_conninfo: `host=127.0.0.1 port=${this.port} user=postgres password=${password} application_name=${name}`,
      synchronous_standby_names: '',
    });
    return standby;
  }

  set(settings: Record<string, string>): void {
    const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
    appendFileSync(join(this.folder, 'postgresql.conf'), lines.join(''));
  }

  urlOf(database = 'postgres'): string {
    return `postgres://postgres:${password}@127.0.0.1:${this.port}/${database}`;
  }

  async start(): Promise<this> {
    this.#process = spawn(
      join(this.#place.binaries, 'bin/postgres'),
      ['-D', this.folder, '-p', String(this.port), '-c', 'listen_addresses=127.0.0.1'],
      {
        stdio: 'ignore',
        ...this.#identity(),
      },
    );
    await eventually(
      () =>
        this.sql('select 1').then(
          () => true,
          () => false,
        ),
      (answers) => answers,
      60_000,
    );
    return this;
  }

  /** As a test's database; whoever drops it drops the server. */
  asDatabase(): TestDatabase {
    const sql = <Row extends object>(text: string, values?: unknown[]) => this.sql<Row>(text, values);
    return { url: this.urlOf(), name: 'postgres', sql, drop: () => this.drop() };
  }

  async sql<Row extends object>(text: string, values: unknown[] = [], database = 'postgres'): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.urlOf(database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Signals the server: SIGINT stops it fast, SIGQUIT immediately, as a crash would. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** Signals the server and every process of its own: freezes all, or lets all go on. */
  signalAll(signal: NodeJS.Signals): void {
    for (const pid of [this.pid, ...this.backends()])
      try {
        process.kill(pid, signal);
      } catch (error) {
        // A process of its own that ended since it was listed, such as one that had tidied a table, is neither frozen nor to be.
        if (pid === this.pid || (error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
  }

  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<void> {
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async drop(): Promise<void> {
    await this.end('SIGQUIT');
    rmSync(this.folder, { recursive: true, force: true });
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** The server's children: whoever serves a connection, and its helpers. */
  backends(): number[] {
    return readFileSync(`/proc/${this.pid}/task/${this.pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
  }

  #run(program: string, args: string[]): void {
    execFileSync(join(this.#place.binaries, 'bin', program), args, {
      stdio: 'pipe',
      cwd: tmpdir(),
      ...this.#identity(),
    });
  }

  #own(path: string): void {
    if (this.#place.user) chownSync(path, this.#place.user.uid, this.#place.user.gid);
  }

  #identity() {
    const env = { LC_ALL: 'C', TZ: 'UTC' };
    return this.#place.user ? { ...this.#place.user, env } : { env };
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
