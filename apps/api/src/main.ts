import 'reflect-metadata';
import { prepareFiles } from './files/prepare-files.js';
import { flow, rounds } from './flow.js';
import { providerOf } from './line/provider.js';
import { SimulatedLine } from './line/simulated/simulated-line.js';
import { MailCatcher } from './mail/mail-catcher.js';
import { prepareDatabase } from './prepare-database.js';
import { run } from './run.js';
import { tables } from './tables.js';
import { serve } from './serve.js';
import { welcome } from './welcome.js';

const say = (line: string) => console.log(line);

/** `npm start`: database, mail catcher, API, pages and worker in one process. `--no-worker` leaves work to others. */
await run(async (config, stops) => {
  const files = await prepareFiles(config, say);
  stops.push(files.stop);
  const database = await prepareDatabase(config, say);
  stops.push(database.stop);
  if (config.mail.relayUrl === null) {
    const catcher = new MailCatcher(config.dataFolder);
    await catcher.start();
    stops.push(() => catcher.stop());
  }
  if (config.phone.line === null) {
    const line = new SimulatedLine(config.dataFolder, providerOf(config));
    await line.start();
    stops.push(() => line.stop());
  }
  const works = !process.argv.includes('--no-worker');
  const server = await serve({ config, databaseUrl: database.url, flow, rounds, tables, works });
  stops.push(server.close);
  await welcome(server, { sample: process.argv.includes('--sample') }, say);
});
