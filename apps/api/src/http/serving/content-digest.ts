import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import { Problem } from '../problem.js';

/** The SHA-256 of a body as RFC 9530 writes it. */
const sha256In = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/;

/** Refuses a body that is not what its sender says was sent; one that nothing is said about passes. */
export function refuseChangedBody(request: IncomingMessage, body: Buffer): void {
  const said = sha256In.exec(String(request.headers['content-digest'] ?? ''))?.[1];
  if (said === undefined) return;
  if (createHash('sha256').update(body).digest('base64') !== said) throw new Problem('changed_on_its_way', {});
}

/** Says of each answer which bytes it has, so that nothing lasts that was changed on its way. */
export function digestAnswers() {
  return (_: Request, response: Response, next: NextFunction): void => {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      if (typeof body === 'string' && !response.headersSent)
        response.set('Content-Digest', `sha-256=:${createHash('sha256').update(body).digest('base64')}:`);
      return send(body);
    };
    next();
  };
}
