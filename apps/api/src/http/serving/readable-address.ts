import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem.js';

/** Pages of people who follow a link: one that is damaged leads to the page for links that lead nowhere. */
const ofLinks = /^\/(r|u|c)\//;

/** Sees to addresses that are no UTF-8 before anything else reads them. */
export function refuseUnreadableAddresses(request: Request, _response: Response, next: NextFunction): void {
  try {
    decodeURIComponent(request.path);
    next();
  } catch {
    const [, room] = ofLinks.exec(request.path) ?? [];
    if (room === undefined)
      return next(
        new Problem('invalid_input', { count: 1 }, [
          { path: 'address', code: 'unusable_text', message: 'The address holds what is no UTF-8. Correct it.' },
        ]),
      );
    request.url = `/${room}/unreadable`;
    next();
  }
}
