import type { PostalAddress } from './postal-address.js';

/** Countries that write the town before the postcode, on one line or two. */
const townFirst: ReadonlySet<string> = new Set(
  'AU,BD,BH,BN,CA,GB,GG,HK,ID,IE,IM,IN,JE,JO,KH,LB,LV,MM,MT,MV,NP,NZ,PG,PK,SA,SG,TH,TW,UA,US,VN,ZA'.split(','),
);

/** An address as it is written on an envelope, a line each: the name, the street, the town, and another country's name in English, as posts ask. */
export function envelopeLines(name: string, address: PostalAddress, home: string | null): string[] {
  const { line, street, postcode, city, country } = address;
  const town = townFirst.has(country) ? `${city} ${postcode}` : `${postcode} ${city}`;
  const abroad = country === home ? [] : [(countryNames.of(country) ?? country).toUpperCase()];
  const first = line === null || line === name ? [name] : [line, name];
  return [...first, ...street, town.trim(), ...abroad].filter((each) => each !== '');
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
