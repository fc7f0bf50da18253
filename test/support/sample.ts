import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Candour } from './candour.ts';
import { copyDatabase, makeDatabase } from './database.ts';
import { eventually } from './eventually.ts';

const template = 'candour_sample';

/** A Candour with the sample, and how to sign in to it: loaded once in a run of the tests, by the first that asks, and copied since. */
export async function startSample(): Promise<{ candour: Candour; email: string; password: string }> {
  const folder = join(process.env['TEST_FOLDER'] ?? '', 'sample');
  const files = join(folder, 'files');
  const said = join(folder, 'said');
  if (isFirst(folder)) {
    const candour = await Candour.start({ args: ['--sample'] });
    const signIn = await eventually(
      () => Promise.resolve(/Sign in to the sample as (\S+) with the password (\S+)/.exec(candour.output)),
      (found) => found !== null,
    );
    await candour.halt();
    cpSync(candour.dataFolder, files, { recursive: true });
    await copyDatabase(candour.database.name, template);
    await candour.stop();
    writeFileSync(said, `${signIn?.[1]} ${signIn?.[2]}`);
  }
  const [email = '', password = ''] = await eventually(
    () => Promise.resolve(existsSync(said) ? readFileSync(said, 'utf8').split(' ') : []),
    (words) => words.length === 2,
    300_000,
  );
  return { candour: await Candour.start({ database: await makeDatabase(template), files }), email, password };
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
