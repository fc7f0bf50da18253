import type { CookieOptions, Request } from 'express';
import { readCookie } from '../access/session-cookie.js';
import { readToken, type Token } from '../access/token.js';

/** The cookie that a link is exchanged for, so that the address of the page tells nobody anything. */
export const respondCookie = 'candour_respond';

/** A day: long enough to be interrupted, short enough for a borrowed device. The link in the mail makes a new one. */
export function respondCookieOptions(publicUrl: string): CookieOptions {
  const secure = publicUrl.startsWith('https://');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/r', maxAge: 24 * 3_600_000 };
}

/** The link behind a request, or null where its cookie is gone. */
export function linkOf(request: Request): Token | null {
  return readToken(readCookie(request, respondCookie) ?? '');
}

/**
 * Whether a post came from our own page. The cookie does not travel with other sites' posts; this is the second lock. Our
 * pages send no referrer, and browsers then say `null` for where they are.
 */
export function isFromHere({ headers }: Request): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin === 'null' || (URL.canParse(origin) && new URL(origin).host === host);
}
