import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json, type NextFunction, type Request, type Response } from 'express';
import { refuseChangedBody } from './content-digest.js';
import { Problem } from '../problem.js';
import { problemOf } from '../problem-of.js';

/**
 * Reads bodies as JSON in UTF-8 of at most so many bytes, and refuses those that changed on their way and texts that PostgreSQL
 * could not give back as they came.
 */
export function readJson(limit: '1 MB' | '4 MB') {
  const type = ['application/json', 'application/*+json'];
  const read = json({ limit: limit.replace(' ', ''), type, verify: refuseUnusable });
  return (request: Request, response: Response, next: NextFunction): void =>
    read(request, response, (error?: unknown) => next(error === undefined ? undefined : asProblem(error, limit)));
}

/** The failure in our own words: the reader marks errors as its own, and the framework would put them in its words. */
function asProblem(error: unknown, limit: string): unknown {
  if ((error as { type?: string }).type === 'entity.too.large') return new Problem('too_large', { limit });
  if (error instanceof Problem) return error.anew();
  return problemOf(error) ?? new Problem('malformed_json', {});
}

function refuseUnusable(request: IncomingMessage, _: ServerResponse, body: Buffer, encoding: string): void {
  refuseChangedBody(request, body);
  if (encoding !== 'utf-8') throw new Problem('unsupported_type', { wanted: 'JSON in UTF-8' });
  if (!isUtf8(body))
    throw new Problem('invalid_input', { count: 1 }, [
      { code: 'unusable_text', message: 'A text is no UTF-8. Send it as JSON in UTF-8.' },
    ]);
  if (body.includes('\\u') && containsUnusableText(body.toString('utf8')))
    throw new Problem('invalid_input', { count: 1 }, [
      { code: 'unusable_text', message: 'A text holds a NUL character or half a character. Remove it.' },
    ]);
}

/** Whether JSON escapes a NUL, or half of a surrogate pair without its other half. */
function containsUnusableText(text: string): boolean {
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
