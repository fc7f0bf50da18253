import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import type { Surroundings } from './database/database.module.js';
import { securityHeaders } from './http/serving/security-headers.js';
import { digestAnswers } from './http/serving/content-digest.js';
import { refuseCrossSite } from './http/serving/same-origin.js';
import { refuseUnknownHosts } from './http/serving/known-host.js';
import { keepNothing } from './http/serving/no-store.js';
import { readJson } from './http/serving/read-json.js';
import { letConnectionsRest } from './http/serving/resting-connections.js';
import { refuseUnreadableAddresses } from './http/serving/readable-address.js';
import { serveManage } from './http/serving/serve-manage.js';
import { serveOfflineApp } from './http/serving/serve-offline-app.js';
import { describeApi } from './open-api.js';

/** A server that listens. */
export interface Served {
  url: string;
  get: INestApplicationContext['get'];
  close: () => Promise<void>;
}

/** Opens the API and the pages. Gives the address once it listens. */
export async function serve(surroundings: Surroundings): Promise<Served> {
  const { config } = surroundings;
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(surroundings), {
    bodyParser: false,
    abortOnError: false,
    logger: levels(config.logLevel),
  });
  const hosts = new Set<string>();
  const origins = new Set<string>();
  app.set('trust proxy', config.trustedProxies);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.use(refuseUnknownHosts(() => hosts));
  app.use(refuseUnreadableAddresses);
  app.use(helmet(securityHeaders(config.publicUrl ?? '')));
  app.use(
    '/api',
    refuseCrossSite(() => origins),
  );
  app.use('/api', keepNothing);
  app.use(['/api/shop', '/api/visits'], digestAnswers());
  // The journal of a long day in a store is longer than anything else that is handed in.
  app.use('/api/visits', readJson('4 MB'));
  app.use('/api', readJson('1 MB'));
  serveOfflineApp(app, 'shop');
  serveOfflineApp(app, 'interview');
  serveManage(app);
  SwaggerModule.setup('api', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Candour API',
  });
  letConnectionsRest(app.getHttpServer());
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  config.publicUrl ??= `http://127.0.0.1:${port}`;
  for (const url of [config.publicUrl, `http://127.0.0.1:${port}`, `http://localhost:${port}`]) {
    hosts.add(new URL(url).host);
    origins.add(new URL(url).origin);
  }
  const host = config.host === '0.0.0.0' ? '127.0.0.1' : config.host;
  return { url: `http://${host}:${port}`, get: app.get.bind(app), close: () => app.close() };
}

function levels(level: Surroundings['config']['logLevel']) {
  const all = ['debug', 'log', 'warn', 'error', 'fatal'] as const;
  const from = { debug: 0, info: 1, warn: 2, error: 3, silent: 5 }[level];
  return from === 5 ? (false as const) : all.slice(from);
}
