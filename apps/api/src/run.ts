import { mkdirSync } from 'node:fs';
import { makeConfig, type Config } from './config/config.js';
import { databaseTrouble } from './http/database-trouble.js';
import { EnvironmentProblem, readEnvironment } from './config/read-environment.js';

/** Stops something that was started; called once, in the reverse order of starting. */
export type Stop = () => Promise<void>;

/**
 * Runs a process of Candour: reads the environment once, starts, and on SIGINT or SIGTERM (which Ctrl-C may send twice)
 * stops what was started, last first. What can't start is said in sentences.
 */
export async function run(start: (config: Config, stops: Stop[]) => Promise<void>): Promise<void> {
  const stops: Stop[] = [];
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    for (const each of stops.reverse()) await each().catch((error: unknown) => console.error(String(error)));
    process.exit(process.exitCode ?? 0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  try {
    const config = makeConfig(readEnvironment(process.env));
    mkdirSync(config.dataFolder, { recursive: true });
    await start(config, stops);
  } catch (error) {
    console.error(error instanceof EnvironmentProblem ? error.sentences.join('\n') : sentenceOf(error));
    process.exitCode = 1;
    await stop();
  }
}

function sentenceOf(error: unknown): string {
  const failure = error as NodeJS.ErrnoException & { port?: number };
  if (failure.code === 'EADDRINUSE')
    return `Port ${failure.port} is in use, perhaps by Candour itself. Stop the other program or set PORT to another number.`;
  if (failure.syscall === 'mkdir')
    return `The folder ${failure.path} of DATA_DIR can’t be made (${failure.code}). Make it, or set DATA_DIR to another.`;
  if (databaseTrouble(error) !== null)
    return `The database in DATABASE_URL does not answer (${failure.message}). Start it, or correct the address.`;
  return failure.stack ?? String(error);
}
