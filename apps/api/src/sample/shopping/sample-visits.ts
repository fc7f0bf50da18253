import { sampleStores, type SampleStore } from '../sample-network.js';
import { sampleShoppers, type SampleShopper } from './sample-shoppers.js';

export type SampleProgramme = 'stores' | 'calls';

/** A wave of the sample; days are counted from today. */
export interface SampleWave {
  programme: SampleProgramme;
  from: number;
  to: number;
}

/** What became of a planned visit: `open`, `offered` and `accepted` were not made yet, `no_show` never was. */
export type Fate =
  | 'open'
  | 'offered'
  | 'accepted'
  | 'no_show'
  | 'arriving'
  | 'in_review'
  | 'returned'
  | 'approved'
  | 'approved_alone'
  | 'rejected';

/** One visit of the sample, made or only planned. */
export interface SampleVisit {
  wave: number;
  store: SampleStore;
  /** The how-manieth visit of its wave to the store. */
  nth: number;
  shopper: SampleShopper;
  /** Days from today. */
  day: number;
  fate: Fate;
  photographed: boolean;
  /** What weakens its evidence. */
  weak?: 'far' | 'short' | 'same_photo';
  /** A store's appeal of an item that was answered with no. */
  appeal?: 'open' | 'upheld' | 'dismissed';
}

/** Two waves long past and one under way to every store, and two of calls. */
export const sampleWaves: readonly SampleWave[] = [
  { programme: 'stores', from: -200, to: -173 },
  { programme: 'calls', from: -150, to: -123 },
  { programme: 'stores', from: -110, to: -83 },
  { programme: 'calls', from: -50, to: -23 },
  { programme: 'stores', from: -20, to: 10 },
];
const current = sampleWaves.length - 1;
const visitsPerStore = 3;

/** Weak, returned and appealed visits of the wave under way, by the store and the visit's number. */
const special: Record<string, Partial<SampleVisit>> = {
  'FI02 1': { fate: 'approved', appeal: 'upheld' },
  'FI05 1': { day: -6, fate: 'approved', appeal: 'open' },
  'LT03 1': { fate: 'approved', appeal: 'dismissed' },
  'FI01 2': { fate: 'in_review' },
  'FI03 2': { fate: 'in_review', weak: 'far' },
  'FI04 2': { fate: 'returned' },
  'FI06 2': { fate: 'arriving' },
  'LT01 2': { fate: 'in_review', weak: 'short' },
  'LT02 2': { fate: 'rejected' },
  'LT04 2': { fate: 'in_review' },
  'ID01 2': { fate: 'in_review' },
  // Of a shopper who speaks English, so that the app can be looked at.
  'MY02 3': { fate: 'accepted' },
  'ID03 1': { photographed: true },
  'ID03 2': { fate: 'in_review', weak: 'same_photo' },
};

/** Every planned visit, the same each time, in the order of the days. */
export function planVisits(): SampleVisit[] {
  const households = Map.groupBy(householdsOf(sampleShoppers), ([{ region }]) => region);
  const planned = sampleWaves.flatMap(({ programme }, wave) =>
    sampleStores
      .filter(({ setting }) => (setting === 'store') === (programme === 'stores'))
      .flatMap((store, index) => {
        const near = households.get(store.region as SampleShopper['region']) ?? [];
        return Array.from({ length: visitsPerStore }, (_, nth) => {
          const home = near[(index + nth + wave) % near.length] ?? [];
          const shopper = home[index % home.length] as SampleShopper;
          return { wave, store, nth: nth + 1, shopper, ...became(wave, store, index, nth + 1) };
        });
      }),
  );
  return planned.sort((a, b) => a.day - b.day || (a.store.code < b.store.code ? -1 : 1));
}

type Outcome = Pick<SampleVisit, 'day' | 'fate' | 'photographed' | 'weak' | 'appeal'>;

function became(wave: number, store: SampleStore, index: number, nth: number): Outcome {
  const { from = 0, to = 0 } = sampleWaves[wave] ?? {};
  const number = (wave * sampleStores.length + index) * visitsPerStore + nth;
  if (wave < current) {
    const day = from + ((index * 5 + nth * 9) % (to - from));
    return { day, fate: pastFate(number), photographed: false };
  }
  const told = special[`${store.code} ${nth}`];
  const rows: Record<number, Outcome> = {
    1: { day: from + 2 + (index % 12), fate: index % 3 === 0 ? 'approved' : 'approved_alone', photographed: false },
    2: { day: index < 16 ? -5 + (index % 4) : 3, fate: nextFate(index), photographed: index < 16 },
    3: { day: to - 2, fate: index % 8 === 0 ? 'accepted' : 'open', photographed: false },
  };
  return { ...(rows[nth] as Outcome), ...told };
}

function pastFate(number: number): Fate {
  if (number % 37 === 11) return 'open';
  if (number % 41 === 7) return 'no_show';
  if (number % 29 === 5) return 'rejected';
  return number % 3 === 0 ? 'approved' : 'approved_alone';
}

function nextFate(index: number): Fate {
  if (index < 16) return 'approved';
  return index < 20 ? 'accepted' : 'offered';
}

function householdsOf(shoppers: readonly SampleShopper[]): [SampleShopper, ...SampleShopper[]][] {
  return shoppers
    .filter(({ livesWith }) => livesWith === undefined)
    .map((each) => [each, ...shoppers.filter(({ livesWith }) => livesWith === each.name)]);
}
