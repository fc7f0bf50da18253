import type { Language } from '#surveys';
import type { sampleRegions } from '../sample-network.js';

/** A mystery shopper of the sample: where they live, and how generous an eye they have. */
export interface SampleShopper {
  name: string;
  language: Language;
  region: (typeof sampleRegions)[number];
  latitude: number;
  longitude: number;
  /** Points by which this shopper sees more good than others do. */
  leniency: number;
  /** Another shopper of the same household, by name. */
  livesWith?: string;
}

type Row = readonly [name: string, language: Language, latitude: number, longitude: number, leniency: number];

const rows: Record<SampleShopper['region'], readonly Row[]> = {
  Finland: [
    ['Aino Salminen', 'fi', 60.187, 24.951, 0],
    ['Eero Salminen', 'fi', 60.187, 24.951, -3],
    ['Helmi Karjalainen', 'fi', 61.498, 23.761, 2],
    ['Oskar Sjöberg', 'sv', 60.452, 22.266, -1],
    ['Väinö Heikkinen', 'fi', 65.013, 25.465, 1],
  ],
  Lithuania: [
    ['Rūta Jankauskienė', 'lt', 54.687, 25.28, -6],
    ['Tomas Žukauskas', 'lt', 54.898, 23.903, 2],
    ['Eglė Butkutė', 'lt', 55.703, 21.144, 1],
  ],
  Indonesia: [
    ['Dewi Lestari', 'id', -6.208, 106.845, 6],
    ['Agus Wibowo', 'id', -6.917, 107.619, 0],
    ['Sri Wahyuni', 'id', -7.257, 112.752, 1],
    ['Rizky Pratama', 'id', -7.797, 110.37, -2],
  ],
  Malaysia: [
    ['Nurul Huda', 'ms', 3.139, 101.686, 2],
    ['Hafiz Ismail', 'ms', 5.414, 100.329, -1],
    ['Mei Ling Tan', 'en', 1.485, 103.761, 0],
  ],
};

/** Fifteen shoppers, two of them in one household. */
export const sampleShoppers: readonly SampleShopper[] = (Object.keys(rows) as SampleShopper['region'][]).flatMap(
  (region) =>
    rows[region].map(([name, language, latitude, longitude, leniency]) => ({
      name,
      language,
      region,
      latitude,
      longitude,
      leniency,
      ...(name === 'Eero Salminen' ? { livesWith: 'Aino Salminen' } : {}),
    })),
);
