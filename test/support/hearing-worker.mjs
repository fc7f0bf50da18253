// A worker with one more job, as a room that comes later would have: it hears of scored answers and appends their ids to a file.
// Arguments: the file, and the database's owner. It fails for the next batch where `<file>.trap` is there.
import { appendFileSync, existsSync, rmSync } from 'node:fs';
import 'reflect-metadata';
import { z } from 'zod';

const built = '../../dist/apps/api/src/';
const { NestFactory } = await import('@nestjs/core');
const { AppModule } = await import(`${built}app.module.js`);
const { migrate } = await import(`${built}database/migrate.js`);
const { flow, queues, rounds } = await import(`${built}flow.js`);
const { JobRegister } = await import(`${built}jobs/job-register.service.js`);
const { prepareDatabase } = await import(`${built}prepare-database.js`);
const { run } = await import(`${built}run.js`);
const { tables } = await import(`${built}tables.js`);

const [file, owner] = process.argv.slice(2);
const name = 'hear-scores';

async function hear({ payload: { responseIds } }) {
  const trap = `${file}.trap`;
  if (existsSync(trap)) {
    rmSync(trap);
    throw new Error('Fails once.');
  }
  appendFileSync(file, responseIds.map((id) => `${id}\n`).join(''));
}

class Later {}

await run(async (config, stops) => {
  const database = await prepareDatabase(config, () => undefined);
  stops.push(database.stop);
  await migrate(owner, [...queues, { name, lastResort: null, inOrder: true }]);
  config.publicUrl ??= 'http://127.0.0.1:4600';
  const later = { ...flow, 'response.scored': [name] };
  const surroundings = { config, databaseUrl: database.url, flow: later, rounds, tables, works: true };
  const job = { name, payload: z.looseObject({ responseIds: z.array(z.uuid()) }), run: hear };
  const entered = { provide: name, useFactory: (register) => register.add(job) ?? job, inject: [JobRegister] };
  const module = { module: Later, imports: [AppModule.over(surroundings)], providers: [entered] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['fatal'] });
  await app.init();
  stops.push(() => app.close());
});
