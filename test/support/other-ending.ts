/** A token that was not given out: another last character, whatever it ends with. */
export function otherEnding(token: string): string {
  return `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`;
}
