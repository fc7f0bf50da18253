/** Header-like lines as a map, the first of a name counts; a line that begins with a blank goes on with the one before. */
export function fieldsOf(text: string): Map<string, string> {
  const lines = text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const pairs = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : [];
  });
  return new Map(pairs.reverse());
}

/** `rfc822; Aino@Example.com` is an address after its type. */
export function addressIn(field: string | undefined): string[] {
  const address = field?.replace(/^[^;]*;\s*/, '').replaceAll(/[<>\s]/g, '');
  return address?.includes('@') ? [address.toLowerCase()] : [];
}

/** Every address that a text names, in small letters, each once. */
export function addressesIn(text: string): string[] {
  const found = text.matchAll(/[^\s<>"'(),;:[\]=]+@[^\s<>"'(),;:[\]=]+\.[a-z]{2,}/gi);
  return [...new Set([...found].map(([address]) => address.toLowerCase()))];
}

/** A text in one line, cut to what is kept. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}

/** How reports name the two commands: as they are, or in the words of qmail. */
const commands =
  /(?<!Need )\b(?<recipient>RCPT|Rcpt|RCPT_TO|does not like recipient)\b|\b(DATA|end of data|after I sent the message)\b/g;

/** Whether the last command that a report names is the recipient's, so that the address was refused and not the message. */
export function refusesRecipient(said: string): boolean {
  return [...said.matchAll(commands)].at(-1)?.groups?.['recipient'] !== undefined;
}

/** Where the transcript of a server turns to another host, or to no host at all. */
const turnsAway = /^\W*while talking to\b|^[45]\d\d \S+ \(smtp\)\.\.\./i;

/**
 * What is said of one recipient, known by any of its own addresses, of all that are named: from where it is named to where another
 * one is, or where another host is asked.
 */
export function saidOf(said: string, own: readonly string[], named: readonly string[]): string {
  if (named.every((each) => own.includes(each))) return said;
  let isOf = false;
  return said
    .split('\n')
    .filter((line) => {
      const names = (each: string) => line.toLowerCase().includes(each);
      if (named.some(names)) isOf = own.some(names);
      else if (turnsAway.test(line)) isOf = false;
      return isOf;
    })
    .join('\n');
}
