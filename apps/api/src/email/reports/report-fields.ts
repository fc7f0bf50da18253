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

/** Whether the last thing that a report tells of the conversation is that the message itself was refused, not an address. */
export function isAfterData(said: string): boolean {
  return (
    /in reply to (the )?end of data|after (the )?end of (data|message)|>>> (DATA|\.)\s/i.test(said) &&
    !/RCPT TO/.test(said)
  );
}

/** What is said of one address of several: from where it is named to where another one is. */
export function saidOf(said: string, address: string, named: readonly string[]): string {
  if (named.length < 2) return said;
  const lines = said.split('\n');
  const names = (line: string, each: string) => line.toLowerCase().includes(each);
  return lines
    .map((line, at) => ({ line, of: lines.slice(0, at + 1).findLast((each) => named.some((one) => names(each, one))) }))
    .filter(({ of }) => of !== undefined && names(of, address))
    .map(({ line }) => line)
    .join('\n');
}
