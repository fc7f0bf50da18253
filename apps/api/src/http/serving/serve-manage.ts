import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';

/** Pages that the server draws itself; every other address outside the API is one of the managers' screens. */
const drawnHere = /^\/(api|r|u|c|calendar|case|k|preview|put-right|standard\/print|tell|assets)(\/|$)/;

/** Serves the managers' screens: their files for a year, their one page anew each time. */
export function serveManage(app: NestExpressApplication): void {
  const folder = join(import.meta.dirname, '../../../../web/manage');
  app.use(
    '/assets',
    compression(),
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', fallthrough: false }),
  );
  const files = express.static(folder, { index: false, maxAge: 0 });
  // No look into the folder for what is never there: the hottest requests are among them.
  app.use((request: Request, response: Response, next: NextFunction) =>
    drawnHere.test(request.path) ? next() : files(request, response, next),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    const page = join(folder, 'index.html');
    if (request.method !== 'GET' || drawnHere.test(request.path) || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
}
