import type { CookieOptions, Request } from 'express';
import type { Role } from './permissions.js';

/** Name of the cookie that carries a signed-in person's session. */
export const sessionCookie = 'candour_session';

/** Days that a session lasts after it was last used. A shopper may be without a network for weeks. */
export function sessionDays(role: Role): number {
  return role === 'shopper' ? 180 : 14;
}

/** How session cookies are set; `Secure` wherever the public address is https. */
export function cookieOptions(publicUrl: string, days = 14): CookieOptions {
  const secure = publicUrl.startsWith('https://');
  return { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: days * 24 * 3_600_000 };
}

/** The value of one cookie of a request. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}
