import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';

/** Serves an app that goes on without a network: its files for a year, its page and its service worker anew each time. */
export function serveOfflineApp(app: NestExpressApplication, name: 'interview' | 'shop'): void {
  const folder = join(import.meta.dirname, '../../../../web', name);
  const base = `/${name}`;
  const isWithoutStroke = new RegExp(`^${base}($|\\?)`);
  // The service worker's reach ends at its folder: the address without the stroke would lie outside it.
  app.use(base, (request: Request, response: Response, next: NextFunction) =>
    isWithoutStroke.test(request.originalUrl) ? response.redirect(308, `${base}/`) : next(),
  );
  app.use(
    `${base}/assets`,
    compression(),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use(base, express.static(folder, { index: false, maxAge: 0 }));
  app.use(base, (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET') return next();
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
}
