import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDatabase, type TestDatabase } from './database.ts';
import { Visitor } from './visitor.ts';

const root = join(import.meta.dirname, '../..');

/** How a Candour of a test starts. */
export interface Start {
  env?: Record<string, string>;
  args?: readonly string[];
  /** A database of the test's own making. */
  database?: TestDatabase;
  /** What lies in its data folder from the start. */
  files?: string;
  /** The folder of another version, built; else this one. */
  version?: string;
}

/** A real Candour: the built server as a process of its own, over a database of its own. */
export class Candour {
  url = '';
  output = '';
  readonly database: TestDatabase;
  readonly dataFolder: string;
  readonly #options: Start;
  #process: ChildProcess | null = null;

  private constructor(database: TestDatabase, dataFolder: string, options: Start) {
    this.database = database;
    this.dataFolder = dataFolder;
    this.#options = options;
  }

  static async start(options: Start = {}): Promise<Candour> {
    const candour = new Candour(
      options.database ?? (await makeDatabase()),
      mkdtempSync(join(tmpdir(), 'candour-test-')),
      options,
    );
    if (options.files !== undefined) cpSync(options.files, candour.dataFolder, { recursive: true });
    await candour.run();
    return candour;
  }

  /** Starts the server, again after `kill` or `halt`, on the port that it had. */
  async run(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port;
    this.output = '';
    this.#process = this.spawn('main', this.#options.args ?? [], { PORT: port });
    this.url = await this.#said(/Candour is ready: (\S+)/);
  }

  /** Starts another process over the same database, such as a worker. */
  spawn(program: 'main' | 'worker', args: readonly string[] = [], env: Record<string, string> = {}): ChildProcess {
    const child = spawn(process.execPath, [join(this.#program, `${program}.js`), ...args], {
      cwd: this.dataFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        DATABASE_URL: this.database.url,
        DATA_DIR: this.dataFolder,
        SECRET: process.env['TEST_SECRET'] ?? '',
        // Some two hundred starts of the same program: compiled once for the run.
        NODE_COMPILE_CACHE: join(process.env['TEST_FOLDER'] ?? tmpdir(), 'compiled'),
        LOG_LEVEL: 'warn',
        ...this.#options.env,
        ...env,
      },
    });
    child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    child.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    return child;
  }

  /** The server in one piece, as `npm start` has it; file by file where a test brings a part of its own, or another version. */
  get #program(): string {
    const { version, env } = this.#options;
    const inPieces = version !== undefined || env?.['NODE_OPTIONS']?.includes('--import') === true;
    return join(version ?? root, 'dist/apps/api', inPieces ? 'src' : 'server');
  }

  /** Whether the process that was started is still there. */
  get isRunning(): boolean {
    return this.#process !== null && this.#process.exitCode === null && this.#process.signalCode === null;
  }

  /** The server's process, to look at its memory. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** A visitor without a session. */
  visitor(): Visitor {
    return new Visitor(this.url);
  }

  /** Sets up an organisation with the link in the terminal; gives its owner, signed in. */
  async setUp(name = 'Acme'): Promise<Visitor> {
    const token = await this.#said(/set-up\?token=(\S+)/);
    const owner = this.visitor();
    const person = {
      name: `${name} Owner`,
      email: `owner@${name.toLowerCase()}.example`,
      password: 'correct horse battery',
    };
    const organisation = { organisationName: name, timeZone: 'Europe/Helsinki', language: 'en' };
    await owner.post('/api/installation/set-up', { token, ...organisation, ...person }).then(({ ok }) => ok(201));
    return owner;
  }

  /** Another organisation beside the first, as a hosted installation has many. */
  async anotherOrganisation(name: string): Promise<Visitor> {
    await this.database.sql('update installation set set_up_at = null');
    this.output = '';
    await this.halt();
    await this.run();
    return this.setUp(name);
  }

  /** Ends the server as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends the server as an administrator would. */
  async halt(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
    await this.database.drop();
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async #said(pattern: RegExp): Promise<string> {
    for (let waited = 0; waited < 3_600; waited += 1) {
      const found = pattern.exec(this.output)?.[1];
      if (found !== undefined) return found;
      if (this.#process?.exitCode != null) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Candour did not say ${String(pattern)}. It said:\n${this.output}`);
  }
}
