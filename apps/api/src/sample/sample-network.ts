/** A store of the sample: where it is, and how good it really is, so that its answers can be made. */
export interface SampleStore {
  code: string;
  name: string;
  setting: 'store' | 'call_centre';
  region: string;
  timeZone: string;
  languages: readonly string[];
  latitude: number;
  longitude: number;
  /** Points on 0–100 by which this store is better or worse than its network. */
  quality: number;
  /** Points by which it changes from the first month to the last. */
  trend: number;
  /** How many of the answers come from here, relative to the others. */
  size: number;
  /** A principle at which it differs from itself, and by how much. */
  flaw?: { principle: string; points: number };
}

export const sampleRegions = ['Finland', 'Lithuania', 'Indonesia', 'Malaysia'] as const;

type Place = readonly [name: string, latitude: number, longitude: number, quality: number, trend: number, size: number];

const places: Record<
  (typeof sampleRegions)[number],
  { timeZone: string; languages: string[]; code: string; stores: Place[] }
> = {
  Finland: {
    timeZone: 'Europe/Helsinki',
    languages: ['fi', 'fi', 'fi', 'sv', 'en'],
    code: 'FI',
    stores: [
      ['Helsinki Kamppi', 60.169, 24.932, 1, 0, 1.8],
      ['Helsinki Itäkeskus', 60.21, 25.081, -2, 0, 1.2],
      ['Espoo Iso Omena', 60.162, 24.738, 4, 0, 1.1],
      ['Tampere Ratina', 61.494, 23.772, 2, 5, 1],
      ['Turku Hansa', 60.451, 22.267, -7, 0, 0.8],
      ['Oulu Valkea', 65.012, 25.471, 6, 0, 0.5],
      ['Vaasa Rewell', 63.096, 21.616, 0, 0, 0.25],
    ],
  },
  Lithuania: {
    timeZone: 'Europe/Vilnius',
    languages: ['lt', 'lt', 'lt', 'lt', 'en'],
    code: 'LT',
    stores: [
      ['Vilnius Akropolis', 54.71, 25.262, 2, 0, 1.6],
      ['Vilnius Panorama', 54.699, 25.246, 5, 0, 1],
      ['Kaunas Mega', 54.941, 23.888, -3, -9, 1.1],
      ['Klaipėda Akropolis', 55.689, 21.157, 0, 0, 0.8],
      ['Šiauliai Tilžė', 55.934, 23.314, -5, 0, 0.5],
      ['Panevėžys Babilonas', 55.735, 24.357, 3, 0, 0.2],
    ],
  },
  Indonesia: {
    timeZone: 'Asia/Jakarta',
    languages: ['id', 'id', 'id', 'id', 'en'],
    code: 'ID',
    stores: [
      ['Jakarta Senayan', -6.225, 106.799, 0, 0, 1.7],
      ['Jakarta Kelapa Gading', -6.158, 106.908, -4, 6, 1.2],
      ['Bandung Dago', -6.885, 107.613, 3, 0, 0.9],
      ['Surabaya Tunjungan', -7.262, 112.738, -1, 0, 0.9],
      ['Yogyakarta Malioboro', -7.793, 110.366, 7, 0, 0.6],
      ['Semarang Simpang Lima', -6.99, 110.423, -8, 0, 0.4],
    ],
  },
  Malaysia: {
    timeZone: 'Asia/Kuala_Lumpur',
    languages: ['ms', 'ms', 'ms', 'en', 'en'],
    code: 'MY',
    stores: [
      ['Kuala Lumpur Bukit Bintang', 3.147, 101.711, -1, 0, 1.5],
      ['Petaling Jaya Utama', 3.15, 101.615, 2, 0, 1],
      ['George Town Gurney', 5.437, 100.31, 4, 0, 0.7],
      ['Johor Bahru City Square', 1.461, 103.764, -4, 0, 0.8],
      ['Ipoh Parade', 4.594, 101.09, 0, 0, 0.3],
    ],
  },
};

const flaws: Record<string, { principle: string; points: number }> = {
  'Helsinki Itäkeskus': { principle: 'timeliness', points: -14 },
  'Turku Hansa': { principle: 'attentiveness', points: -10 },
  'Kaunas Mega': { principle: 'commitment', points: -12 },
  'Yogyakarta Malioboro': { principle: 'knowledge', points: 6 },
  'Semarang Simpang Lima': { principle: 'resolution', points: -12 },
};

const callCentres: SampleStore[] = [
  {
    code: 'CC1',
    name: 'Call centre Europe',
    setting: 'call_centre',
    region: 'Finland',
    timeZone: 'Europe/Helsinki',
    languages: ['fi', 'sv', 'lt', 'en'],
    latitude: 60.17,
    longitude: 24.94,
    quality: -2,
    trend: 0,
    size: 1.3,
    flaw: { principle: 'timeliness', points: -9 },
  },
  {
    code: 'CC2',
    name: 'Call centre Asia',
    setting: 'call_centre',
    region: 'Malaysia',
    timeZone: 'Asia/Kuala_Lumpur',
    languages: ['ms', 'id', 'en'],
    latitude: 3.14,
    longitude: 101.69,
    quality: 3,
    trend: 0,
    size: 1.1,
  },
];

/** 24 stores and two call centres in four regions. */
export const sampleStores: readonly SampleStore[] = [
  ...sampleRegions.flatMap((region) => {
    const { timeZone, languages, code, stores } = places[region];
    return stores.map(([name, latitude, longitude, quality, trend, size], index): SampleStore => {
      const flaw = flaws[name];
      const base = {
        code: `${code}${String(index + 1).padStart(2, '0')}`,
        name,
        setting: 'store' as const,
        region,
        timeZone,
        languages,
      };
      return { ...base, latitude, longitude, quality, trend, size, ...(flaw ? { flaw } : {}) };
    });
  }),
  ...callCentres,
];
