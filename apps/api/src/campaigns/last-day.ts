import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { CampaignInput } from './campaigns.dto.js';

/** The moment at which a day is over everywhere: in the organisation's time zone and in that of each of its stores. */
export async function endOfLastDay(tx: Transaction, lastDay: string): Promise<Date> {
  const row = await tx.first<{ at: Date }>(
    `select max(($2::date + 1)::timestamp at time zone zone) as at
     from (select time_zone as zone from organisations where id = $1 union select time_zone from stores where organisation_id = $1) z`,
    [tx.organisationId, lastDay],
  );
  if (row === null) throw new Error('An organisation has a time zone.');
  return row.at;
}

/** Refuses a last day that is over, or that comes before the mails leave: nobody could answer. */
export async function refuseLateLastDay(
  tx: Transaction,
  { closesOn, startsAt }: Pick<CampaignInput, 'closesOn' | 'startsAt'>,
): Promise<void> {
  if (closesOn === null) return;
  const row = await tx.first<{ first: string }>(
    `select (greatest(now(), $2::timestamptz) at time zone time_zone)::date::text as first from organisations where id = $1`,
    [tx.organisationId, startsAt],
  );
  const min = row?.first ?? '';
  if (closesOn >= min) return;
  const message = `The last day to answer must be ${min} or later: people can answer until its end.`;
  throw new Problem('invalid_input', { count: 1 }, [
    { path: 'closesOn', code: 'day_too_early', details: { min }, message },
  ]);
}
