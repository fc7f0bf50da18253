import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { prepareFiles } from './files/prepare-files.js';
import { flow, rounds } from './flow.js';
import { prepareDatabase } from './prepare-database.js';
import { run } from './run.js';
import { tables } from './tables.js';

/** `npm run worker`: takes background work only. Any number may run over one database. */
await run(async (config, stops) => {
  const say = (line: string) => console.log(line);
  const files = await prepareFiles(config, say);
  stops.push(files.stop);
  const database = await prepareDatabase(config, say);
  stops.push(database.stop);
  config.publicUrl ??= 'http://127.0.0.1:4600';
  const surroundings = { config, databaseUrl: database.url, flow, rounds, tables, works: true };
  const app = await NestFactory.createApplicationContext(AppModule.over(surroundings), {
    logger: ['warn', 'error', 'fatal'],
  });
  await app.init();
  stops.push(() => app.close());
  console.log('Candour’s worker is ready.');
});
