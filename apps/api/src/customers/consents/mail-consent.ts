import { agreedTo } from './call-consent.js';

/** By which customers are found whose country asks for consent before a mail that asks for an opinion. */
export interface MailConsentNeeded {
  /** What their telephone numbers begin with. */
  beginnings: readonly string[];
  /** Their own clocks, or that of their store. */
  timeZones: readonly string[];
  /** The organisation's own country is one of them. */
  isAtHome: boolean;
}

interface Asked {
  /** The row of the customer. */
  customer: string;
  /** The time zone of the store at which she bought; null where there is none. */
  storeZone: string;
  /** The parameter with `MailConsentNeeded` as text; null where no country asks for consent. */
  needed: string;
}

/**
 * In SQL: whether a customer's country asks for a consent to mails that she has not given. Her country is that of her number, else of her
 * own clock; of whoever has neither, those of the organisation and of her store count both.
 */
export function lacksMailConsent({ customer: c, storeZone, needed }: Asked): string {
  return `(${needed}::jsonb is not null and ${c}.consent = 'unknown' and case
    when ${c}.phone is not null then ${c}.phone like any (array(select b || '%' from jsonb_array_elements_text(${needed}::jsonb -> 'beginnings') b))
    when ${c}.time_zone is not null then jsonb_exists(${needed}::jsonb -> 'timeZones', ${c}.time_zone)
    else (${needed}::jsonb ->> 'isAtHome')::boolean or coalesce(jsonb_exists(${needed}::jsonb -> 'timeZones', ${storeZone}), false) end
    and not ${agreedTo(`${c}.id`, "'email'")})`;
}

/** The value of the parameter `needed`. */
export const neededAsText = (needed: MailConsentNeeded | null): string | null =>
  needed === null ? null : JSON.stringify(needed);
