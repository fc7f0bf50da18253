import { AU } from './au.gen.js';
import type { ClosedDay } from './closed-day.js';
import { COVERED } from './covered-years.gen.js';
import { FI } from './fi.gen.js';
import { GB } from './gb.gen.js';
import { ID } from './id.gen.js';
import { IE } from './ie.gen.js';
import { LT } from './lt.gen.js';
import { MY } from './my.gen.js';
import { SE } from './se.gen.js';
import { US } from './us.gen.js';

const byCountry: Readonly<Record<string, readonly ClosedDay[]>> = { AU, FI, GB, ID, IE, LT, MY, SE, US };

/** The first and the last year of which closed days are known. */
export const CLOSED_DAYS_COVER: { readonly from: number; readonly until: number } = COVERED;

/**
 * The closed days of a country, as in ISO 3166-1, in order; none where it is not known. A proposal that people change: days that follow the
 * moon may be moved by a day, and the parts of a country have days of their own (of the United Kingdom, England's are taken).
 *
 * @example closedDaysOf('FI') // [['2026-01-01', 'uudenvuodenpäivä'], …]
 */
export function closedDaysOf(country: string): readonly ClosedDay[] {
  return Object.hasOwn(byCountry, country) ? (byCountry[country] ?? []) : [];
}
