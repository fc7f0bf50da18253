import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';

/** Serves the shoppers' app: its files for a year, its page and its service worker anew each time. */
export function serveShop(app: NestExpressApplication): void {
  const folder = join(import.meta.dirname, '../../../../web/shop');
  // The service worker's reach ends at its folder: the address without the stroke would lie outside it.
  app.use('/shop', (request: Request, response: Response, next: NextFunction) =>
    /^\/shop($|\?)/.test(request.originalUrl) ? response.redirect(308, '/shop/') : next(),
  );
  app.use(
    '/shop/assets',
    compression(),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  app.use('/shop', express.static(folder, { index: false, maxAge: 0 }));
  app.use('/shop', (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET') return next();
    response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
}
