import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { makeConfig } from './config/config.js';
import { readEnvironment } from './config/read-environment.js';
import { flow, rounds } from './flow.js';
import { describeApi } from './open-api.js';
import { tables } from './tables.js';

const file = 'docs/openapi.json';

// In preview nothing is made but the description: no database, no queue, no port.
const config = makeConfig(readEnvironment({ SECRET: 'not used: nothing is started or signed here' }));
const surroundings = { config, databaseUrl: 'postgres://nobody@localhost/none', flow, rounds, tables, works: false };
const app = await NestFactory.create(AppModule.over(surroundings), { preview: true, logger: false });
const text = `${JSON.stringify(describeApi(app), null, 2)}\n`;

if (process.argv.includes('--check')) {
  const written = readFileSync(file, 'utf8');
  if (written !== text) {
    console.error(`${file} does not describe the routes as they are. Run: npm run describe-api`);
    process.exit(1);
  }
} else writeFileSync(file, text);
process.exit(0);
