import type { Language } from '#surveys';
import { Chance } from './chance.js';
import { sampleStores, type SampleStore } from './sample-network.js';

/** One customer of the sample who was asked, and whether they answered. */
export interface PlannedCustomer {
  number: number;
  store: SampleStore;
  language: Language;
  /** Month counted from the first, 0 to 8. */
  month: number;
  purchasedOn: string;
  answeredOn: string;
  channel: 'email' | 'phone' | 'paper' | 'web';
  answers: boolean;
  name: string;
  amountCents: number;
  category: string;
}

const months = 9;
const answered = 6_000;
/** Of a hundred mails so many are answered. */
const rate = 41;
const categories = ['Lighting', 'Furniture', 'Kitchen', 'Textiles', 'Electronics', 'Garden'];
const names: Record<string, { first: readonly string[]; last: readonly string[] }> = {
  fi: {
    first: ['Aino', 'Eero', 'Helmi', 'Juho', 'Kaisa', 'Onni', 'Saara', 'Väinö'],
    last: ['Korhonen', 'Virtanen', 'Mäkinen', 'Nieminen', 'Laine'],
  },
  sv: { first: ['Astrid', 'Elsa', 'Nils', 'Oskar'], last: ['Lindqvist', 'Nyström', 'Sjöberg', 'Holm'] },
  lt: {
    first: ['Austėja', 'Jonas', 'Eglė', 'Mindaugas', 'Rūta', 'Tomas'],
    last: ['Kazlauskas', 'Petrauskienė', 'Jankauskas', 'Žukaitė'],
  },
  id: {
    first: ['Agus', 'Dewi', 'Putri', 'Rizky', 'Sri', 'Wahyu'],
    last: ['Santoso', 'Wijaya', 'Lestari', 'Pratama', 'Hidayat'],
  },
  ms: {
    first: ['Aisyah', 'Farid', 'Hafiz', 'Nurul', 'Siti'],
    last: ['binti Rahman', 'bin Ismail', 'Abdullah', 'Hassan'],
  },
  en: { first: ['Grace', 'Daniel', 'Mei Ling', 'Priya', 'Samuel'], last: ['Tan', 'Smith', 'Kumar', 'Lee', 'Walker'] },
};

/** Everybody in the sample, the same each time: nine months up to today's month. */
export function planSample(today: string): PlannedCustomer[] {
  const chance = new Chance('candour sample 1');
  const planned: PlannedCustomer[] = [];
  let answers = 0;
  while (answers < answered) {
    const customer = planOne(planned.length, today, chance);
    planned.push(customer);
    if (customer.answers) answers += 1;
  }
  return planned;
}

function planOne(number: number, today: string, chance: Chance): PlannedCustomer {
  const store = chance.weighed(sampleStores, ({ size }) => size);
  const language = chance.pick(store.languages) as Language;
  const month = Math.floor(chance.share() * months);
  const channel = chance.weighed(
    [
      ['email', 88],
      ['phone', 4],
      ['paper', 4],
      ['web', 4],
    ] as const,
    ([, share]) => share,
  )[0];
  const purchasedOn = dayIn(today, month, chance.share());
  const { first, last } = names[language] ?? { first: ['Alex'], last: ['Doe'] };
  return {
    number,
    store,
    language,
    month,
    purchasedOn,
    answeredOn: earlier(today, later(purchasedOn, 1 + Math.floor(chance.share() * 5))),
    channel,
    answers: channel !== 'email' || chance.isIn(rate),
    name: `${chance.pick(first)} ${chance.pick(last)}`,
    amountCents: Math.round(Math.exp(chance.normal(1) + 8.4)),
    category: chance.pick(categories),
  };
}

/** A day of the n-th of the nine months that end today. */
function dayIn(today: string, month: number, share: number): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - (months - 1 - month));
  const last =
    month === months - 1
      ? Number(today.slice(8, 10))
      : new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(1 + Math.floor(share * last));
  return first.toISOString().slice(0, 10);
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const earlier = (a: string, b: string) => (a < b ? a : b);

/** How many months the sample covers. */
export const sampleMonths = months;
