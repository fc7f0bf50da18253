import { isUtf8 } from 'node:buffer';
import busboy from 'busboy';
import type { NextFunction, Request, Response } from 'express';
import { urlencoded } from 'express';
import type { FormFields } from '#surveys';

/** Why the fields of a page could not be read. */
export type FormFault = 'too_long' | 'unreadable';

/** A request whose fields were read, or were not. */
export interface FormRequest extends Request {
  formFault?: FormFault;
}

const readerUpTo = (limit: string) =>
  urlencoded({ extended: false, limit, parameterLimit: 2_000, verify: refuseUnreadable });
const pageFields = readerUpTo('200kb');
/** An author's preview carries the draft as it is typed, in one language. */
const previewFields = readerUpTo('2mb');

/**
 * Reads the fields of a posted page. What can't be read is noted on the request instead of failing, so that the
 * customer gets a page that says what to do.
 */
export function readForm(request: FormRequest, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') return next();
  if (/^multipart\/form-data/i.test(request.headers['content-type'] ?? '')) return readParts(request, next);
  const read = request.originalUrl.startsWith('/preview/') ? previewFields : pageFields;
  read(request, response, (error?: unknown) => {
    const failure = error as { type?: string } | undefined;
    if (failure !== undefined) request.formFault = failure.type === 'entity.too.large' ? 'too_long' : 'unreadable';
    else if (hasNul(request.body)) request.formFault = 'unreadable';
    next();
  });
}

/** Mail programs may send their one-click unsubscription in parts (RFC 8058). Files are let go by. */
function readParts(request: FormRequest, next: NextFunction): void {
  const read: Record<string, string> = {};
  const done = (fault?: FormFault) => {
    request.unpipe();
    if (request.body !== undefined) return;
    request.body = read;
    if (fault ?? hasNul(read)) request.formFault = fault ?? 'unreadable';
    next();
  };
  try {
    const parts = busboy({ headers: request.headers, limits: { fields: 20, fieldSize: 1_000, files: 0, parts: 30 } });
    parts.on('field', (name, value) => (read[name] = value));
    parts.on('error', () => done('unreadable'));
    parts.on('close', () => done());
    request.pipe(parts);
  } catch {
    done('unreadable');
  }
}

/** What is no UTF-8 would be kept as signs for what could not be read. */
function refuseUnreadable(_request: unknown, _response: unknown, body: Buffer): void {
  if (!isUtf8(body)) throw new Error('This form is no UTF-8.');
  decodeURIComponent(body.toString('utf8').replaceAll('+', ' '));
}

/** No text field can send this character; PostgreSQL can't hold it. */
function hasNul(body: unknown): boolean {
  return Object.values((body ?? {}) as FormFields).some((field) => String(field).includes('\0'));
}
