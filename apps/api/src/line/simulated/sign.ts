import { createHmac } from 'node:crypto';

/** What a provider writes beside a message: the address and every parameter in order, under the token. */
export function sign(token: string, url: string, params: Readonly<Record<string, string>>): string {
  const signed = Object.keys(params)
    .toSorted()
    .reduce((text, name) => `${text}${name}${params[name]}`, url);
  return createHmac('sha1', token).update(signed).digest('base64');
}
