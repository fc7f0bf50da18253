import { emailAddress } from '../../access/email-address.js';

/** An address of a list, with the name that may stand before it. */
export interface ReadAddress {
  email: string;
  name: string | null;
}

/** Reads an address as lists hold it: `a@b.fi`, `Anna Berg <a@b.fi>`, `mailto:a@b.fi`, `a@b.fi;`. Null where it is none, or several. */
export function readAddress(text: string): ReadAddress | null {
  if (/[\p{Cc}]/u.test(text)) return null;
  const bare = text
    .replaceAll(/[\u200b\u200e\u200f\u00ad\ufeff]/g, '')
    .replace(/[;,\s]+$/, '')
    .trim();
  const [, said = '', within] = /^([^<>@]*)<([^<>]+)>$/.exec(bare) ?? [];
  const email = emailAddress((within ?? bare).trim().replace(/^mailto:/i, ''));
  if (email === null) return null;
  const name = said
    .trim()
    .replaceAll(/^["']+|["']+$/g, '')
    .trim();
  return { email, name: name === '' ? null : name };
}
