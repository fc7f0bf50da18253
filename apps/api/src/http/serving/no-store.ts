import type { NextFunction, Request, Response } from 'express';

/** Nobody on the way keeps what the API answers, and no browser after its reader has signed out, unless a route says otherwise. */
export function keepNothing(_request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'no-store');
  next();
}
