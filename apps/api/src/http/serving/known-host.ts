import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem.js';

/** Answers only under this installation's own addresses, so that no link can be made to point elsewhere. */
export function refuseUnknownHosts(hosts: () => ReadonlySet<string>) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (hosts().has(request.headers.host ?? '')) return next();
    next(new Problem('unknown_host', {}));
  };
}
