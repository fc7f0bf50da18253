import type { CallChannel, GivenConsent } from '../consents/call-consent.js';

/** What is known of consents to calls while a file is read: by channel the newest that stands, and when one was taken back last. */
export type KnownConsents = Partial<Record<CallChannel, { givenAt: string | null; takenBackAt: string | null }>>;

/** In SQL: the same, of a customer `c`. */
export const knownConsents = `coalesce((
  select jsonb_object_agg(n.channel, jsonb_build_object('givenAt', n.given_at, 'takenBackAt', n.taken_back_at)) from (
    select channel, max(given_at) filter (where taken_back_at is null) as given_at, max(taken_back_at) as taken_back_at
    from call_consents g where g.organisation_id = $1 and g.customer_id = c.id group by channel) n), '{}')`;

/** Whether a row's consent is news: newer than what stands, and of a later day than one that was taken back. A list never gives back what a customer took. */
export function isNews({ channel, givenAt }: GivenConsent, known: KnownConsents): boolean {
  const { givenAt: standing = null, takenBackAt = null } = known[channel] ?? {};
  if (takenBackAt !== null && dayOf(givenAt) <= dayOf(takenBackAt)) return false;
  return standing === null || givenAt.getTime() > Date.parse(standing);
}

/** The day of each consent that stands, as the list of changes tells it. */
export function toldConsents(
  known: KnownConsents,
): Record<'mailsAgreedOn' | 'callsAgreedOn' | 'automatedCallsAgreedOn', string | null> {
  const day = ({ givenAt = null }: { givenAt?: string | null } = {}) => (givenAt === null ? null : dayOf(givenAt));
  return {
    mailsAgreedOn: day(known.email),
    callsAgreedOn: day(known.phone),
    automatedCallsAgreedOn: day(known.automated_call),
  };
}

const dayOf = (at: Date | string) => new Date(at).toISOString().slice(0, 10);
