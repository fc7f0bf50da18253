import { domainToASCII, domainToUnicode } from 'node:url';

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

/**
 * The one spelling of an e-mail address: small letters, and a domain of other letters in those letters (`a@bücher.example`, never
 * `a@xn--bcher-kva.example`), so that a mailbox is one mailbox. Null for what is no address of one mailbox.
 */
export function emailAddress(text: string): string | null {
  const address = text.normalize('NFC').trim();
  const at = address.lastIndexOf('@');
  const [name, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (at < 1 || at > 64 || address.length > 254 || !local.test(name) || /[\s%/\\:?#@[\]]/.test(domain)) return null;
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  if (ascii.length > 190 || labels.length < 2 || !labels.every((each) => label.test(each))) return null;
  if (!/[a-z]/i.test(labels.at(-1) ?? '')) return null;
  return `${name}@${domainToUnicode(ascii)}`.toLowerCase();
}
