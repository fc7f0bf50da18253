import { Injectable } from '@nestjs/common';
import { rulesOf, type CallingWindow, type ConsentNeeded, type Slot } from '#calling';
import { closedDaysOf, OpenHours } from '#hours';
import { closedDaysIn } from '../../access/organisations/closed-days.js';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { OrganisationSettings } from '../../access/organisations/organisation-settings.js';
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

/** The hours of a place by its key, within a campaign's window; null where that rings at any hour that is allowed. */
export type HoursOf = (key: string, window: CallingWindow | null) => HoursThere;

export type Rule = Pick<Row<typeof CallingRuleTable>, 'windows' | 'isClosedOnHolidays' | 'consent'>;
export type OwnRule = Rule & Pick<Row<typeof CallingRuleTable>, 'country'>;

/** The days that an organisation has chosen. */
type ChosenDays = Pick<OrganisationSettings, 'country' | 'ownClosedDays' | 'openDays'>;

/** So many are kept; each is a few kilobytes. */
const most = 1_000;

/** The hours of every place, by the rules of its country unless the organisation has others, and by the days on which that is closed. */
@Injectable()
export class CallingHours {
  readonly #known = new Map<string, OpenHours>();

  constructor(private readonly organisations: OrganisationsService) {}

  /** The hours of places as an organisation has them now, by their keys, and by those of a campaign where it has some. */
  async of(tx: Transaction): Promise<HoursOf> {
    const own = await tx.table(CallingRuleTable).findBy({});
    return this.by(own, (await this.organisations.read(tx)).settings);
  }

  /** The same by an organisation’s own rules, and the days that it has chosen. */
  by(own: readonly OwnRule[], chosen: ChosenDays): HoursOf {
    const byCountry = new Map(own.map((rule) => [rule.country, rule]));
    const asked = new Map<string, HoursThere>();
    return (key, window) => {
      const place = readHoursKey(key);
      const rule = byCountry.get(place.country) ?? plainRule(place.country);
      const inside = JSON.stringify([key, window]);
      const there = asked.get(inside) ?? this.#there(place, within(rule, window), chosen);
      asked.set(inside, there);
      return there;
    };
  }

  #there(place: Pick<Place, 'country' | 'timeZones'>, rule: Rule, chosen: ChosenDays): HoursThere {
    const hours = this.#hoursOf(place, rule.windows, closedDays(place.country, rule, chosen));
    const [zone = 'UTC'] = place.timeZones;
    return {
      consent: rule.consent,
      isOpen: (moment) => hours.isOpen(moment),
      atOrAfter: (moment) => hours.atOrAfter(moment),
      slot: (moment) => slotAt(moment, zone),
      inAnotherSlot: (moment) => hours.atOrAfter(afterSlot(moment, zone)),
    };
  }

  #hoursOf(
    place: Pick<Place, 'country' | 'timeZones'>,
    windows: Rule['windows'],
    closed: readonly string[],
  ): OpenHours {
    const key = JSON.stringify([hoursKey(place), windows, closed]);
    const known = this.#known.get(key);
    if (known) return known;
    const days = new Map(closed.map((day) => [day, []]));
    const hours = new OpenHours({ week: windows, days, timeZones: place.timeZones });
    if (this.#known.size >= most) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, hours);
    return hours;
  }
}

/**
 * On which days nobody in a country is rung: the organisation's own closed days whatever the rule; public holidays, hers and the
 * organisation's, where the rule keeps them, but for those on which the organisation is open.
 */
function closedDays(country: string, { isClosedOnHolidays }: Rule, chosen: ChosenDays): string[] {
  const own = Object.keys(chosen.ownClosedDays);
  if (!isClosedOnHolidays) return own.toSorted();
  const atHome = closedDaysOf(country).map(([day]) => day);
  const isOpen = (day: string) => country === chosen.country && chosen.openDays.includes(day);
  return [...new Set([...closedDaysIn(chosen), ...atHome.filter((day) => !isOpen(day))])].toSorted();
}

/** What is left of a rule's windows within a campaign's. */
function within(rule: Rule, window: CallingWindow | null): Rule {
  if (window === null) return rule;
  const windows = rule.windows.map(({ from, until, weekdays }) => ({
    from: from > window.from ? from : window.from,
    until: until < window.until ? until : window.until,
    weekdays: weekdays.filter((day) => window.weekdays.includes(day)),
  }));
  return { ...rule, windows: windows.filter(({ from, until, weekdays }) => from < until && weekdays.length > 0) };
}

/** The rule of a country as `libs/calling` has it. */
export function plainRule(country: string | null): Rule {
  const { windows, isClosedOnHolidays, consent } = rulesOf(country);
  return { windows, isClosedOnHolidays, consent: consent.call };
}
