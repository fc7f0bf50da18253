/**
 * The one text of a JSON value, for hashing and comparing: keys in the order of their UTF-16 units, no white space,
 * numbers as JavaScript writes them, as in RFC 8785 (JSON Canonicalization Scheme). A record that has been through a
 * database which forgets the order of keys gives the same text again.
 *
 * @example
 * canonicalText({ survey: 'visit', answers: { b: { value: 1 }, a: { empty: 'skipped' } } });
 * // '{"answers":{"a":{"empty":"skipped"},"b":{"value":1}},"survey":"visit"}'
 */
export function canonicalText(json: unknown): string {
  if (Array.isArray(json)) {
    return `[${json.map(canonicalText).join(',')}]`;
  }
  if (typeof json === 'object' && json !== null) {
    const fields = json as Readonly<Record<string, unknown>>;
    const entries = Object.keys(fields)
      .filter((key) => fields[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalText(fields[key])}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(json);
}
