import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that another site's page sends along with this site's cookie. Requests without a cookie (API keys,
 * one-click unsubscribe) carry no borrowed authority and pass.
 */
export function refuseCrossSite(origins: () => ReadonlySet<string>) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (safe.has(request.method) || request.headers.cookie === undefined) return next();
    const site = request.headers['sec-fetch-site'];
    const origin = request.headers.origin;
    const own = origin === undefined ? site === 'same-origin' || site === 'none' : origins().has(origin);
    if (own && (site === undefined || site === 'same-origin' || site === 'none')) return next();
    next(new Problem('cross_site', {}));
  };
}
