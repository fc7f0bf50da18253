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
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);

  return Array.isArray(json)
    ? `[${json.map(canonicalText).join(',')}]`
    : objectText(json as Readonly<Record<string, unknown>>);
}

function objectText(fields: Readonly<Record<string, unknown>>): string {
  let text = '';
  for (const key of Object.keys(fields).sort())
    if (fields[key] !== undefined)
      text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalText(fields[key])}`;

  return `{${text}}`;
}
