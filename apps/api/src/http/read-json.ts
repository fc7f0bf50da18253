import type { IncomingMessage, ServerResponse } from 'node:http';
import { json, type NextFunction, type Request, type Response } from 'express';
import { Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Reads bodies as JSON in UTF-8 of at most 1 MB, and refuses texts that PostgreSQL could not give back as they came. */
export function readJson() {
  const read = json({ limit: '1mb', type: ['application/json', 'application/*+json'], verify: refuseUnusableText });
  return (request: Request, response: Response, next: NextFunction): void =>
    read(request, response, (error?: unknown) => next(error === undefined ? undefined : asProblem(error)));
}

/** The failure in our own words: the reader marks errors as its own, and the framework would put them in its words. */
function asProblem(error: unknown): unknown {
  if (error instanceof Problem) return new Problem(error.code, error.details, error.findings);
  return problemOf(error) ?? new Problem('malformed_json', {});
}

function refuseUnusableText(_: IncomingMessage, _response: ServerResponse, body: Buffer, encoding: string): void {
  if (encoding !== 'utf-8') throw new Problem('unsupported_type', { wanted: 'JSON in UTF-8' });
  if (body.includes('\\u') && holdsUnusableText(body.toString('utf8')))
    throw new Problem('invalid_input', { count: 1 }, [
      { code: 'unusable_text', message: 'A text holds a NUL character or half a character. Remove it.' },
    ]);
}

/** Whether JSON escapes a NUL, or half of a surrogate pair without its other half. */
function holdsUnusableText(text: string): boolean {
  let waiting = -1;
  for (const { 1: code, index } of text.matchAll(/\\(?:u([0-9a-f]{4})|.)/gis)) {
    const unit = code === undefined ? -1 : Number.parseInt(code, 16);
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
    const isAwaited = waiting >= 0;
    if (unit === 0 || isSecondHalf !== isAwaited || (isAwaited && index !== waiting)) return true;
    waiting = unit >= 0xd800 && unit <= 0xdbff ? index + 6 : -1;
  }
  return waiting >= 0;
}
