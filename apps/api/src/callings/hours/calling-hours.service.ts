import { Injectable } from '@nestjs/common';
import { rulesOf, type ConsentNeeded, type Slot } from '#calling';
import { closedDaysOf, OpenHours } from '#hours';
import type { Row } from '../../database/table.js';
import type { Transaction } from '../../database/transaction.js';
import { hoursKey, readHoursKey, type Place } from '../place.js';
import { CallingRuleTable } from '../tables/calling-rule.table.js';
import { afterSlot, slotAt } from './wall-clock.js';

/** When and after which consent people in one place may be rung. */
export interface HoursThere {
  consent: ConsentNeeded;
  isOpen(moment: number): boolean;
  /** The moment itself where it is open, else when it opens next; null where it never does. */
  atOrAfter(moment: number): number | null;
  slot(moment: number): Slot;
  /** When another slot has begun and it is open; null where that never comes. */
  inAnotherSlot(moment: number): number | null;
}

export type Rule = Pick<Row<typeof CallingRuleTable>, 'windows' | 'isClosedOnHolidays' | 'consent'>;

/** So many are kept; each is a few kilobytes. */
const most = 1_000;

/** The hours of every place, by the rules of its country unless the organisation has others. */
@Injectable()
export class CallingHours {
  readonly #known = new Map<string, OpenHours>();

  /** The hours of places as an organisation has them now, by their keys. */
  async of(tx: Transaction): Promise<(key: string) => HoursThere> {
    const own = await tx.table(CallingRuleTable).findBy({});
    const byCountry = new Map(own.map((rule) => [rule.country, rule]));
    return (key) => {
      const place = readHoursKey(key);
      return this.#there(place, byCountry.get(place.country) ?? plainRule(place.country));
    };
  }

  #there(place: Pick<Place, 'country' | 'timeZones'>, rule: Rule): HoursThere {
    const hours = this.#hoursOf(place, rule);
    const [zone = 'UTC'] = place.timeZones;
    return {
      consent: rule.consent,
      isOpen: (moment) => hours.isOpen(moment),
      atOrAfter: (moment) => hours.atOrAfter(moment),
      slot: (moment) => slotAt(moment, zone),
      inAnotherSlot: (moment) => hours.atOrAfter(afterSlot(moment, zone)),
    };
  }

  #hoursOf(place: Pick<Place, 'country' | 'timeZones'>, { windows, isClosedOnHolidays }: Rule): OpenHours {
    const key = JSON.stringify([hoursKey(place), windows, isClosedOnHolidays]);
    const known = this.#known.get(key);
    if (known) return known;
    const closed = isClosedOnHolidays ? closedDaysOf(place.country) : [];
    const days = new Map(closed.map(([day]) => [day, []]));
    const hours = new OpenHours({ week: windows, days, timeZones: place.timeZones });
    if (this.#known.size >= most) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, hours);
    return hours;
  }
}

/** The rule of a country as `libs/calling` has it. */
export function plainRule(country: string): Rule {
  const { windows, isClosedOnHolidays, consent } = rulesOf(country);
  return { windows, isClosedOnHolidays, consent: consent.call };
}
