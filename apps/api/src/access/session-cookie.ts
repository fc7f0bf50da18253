import type { CookieOptions, Request } from 'express';

/** Name of the cookie that carries a signed-in person's session. */
export const sessionCookie = 'candour_session';

/** How session cookies are set; `Secure` wherever the public address is https. */
export function cookieOptions(publicUrl: string): CookieOptions {
  const secure = publicUrl.startsWith('https://');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: 14 * 24 * 3_600_000 };
}

/** The value of one cookie of a request. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
