import { Injectable } from '@nestjs/common';
import type { CanonicalRecord } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { SurveyVersions } from '../responses/survey-versions.reads.js';
import { comparedTogether, type Counted } from './rate.js';
import { isSameThroughout } from './same-answers.js';

/** What an interview may show that nobody held; each has innocent reasons, too. */
export const signals = ['quick', 'same', 'at_once', 'odd_hours', 'denied'] as const;

interface Interview {
  personId: string;
  name: string;
  /** Whether it shows each; null where that can't be told. */
  quick: boolean | null;
  at_once: boolean | null;
  odd_hours: boolean;
  /** Whether the customer says that nobody called; null where she was not asked, or has not answered. */
  denied: boolean | null;
  versionId: string | null;
  record: CanonicalRecord | null;
}

/** The newest are enough to tell, and more would be read for nothing. */
const most = 5_000;

/**
 * Completed interviews: of less than half the median length of their survey, where twenty have a length; answered within two seconds of the ring; rung before
 * nine or from eight in the evening by the clock of whoever was rung; of which the customer says that there was no call.
 */
const interviewsSql = `
  with held as materialized (
    select a.attempt_id, a.person_id, a.rung_at, a.answered_at, k.hours, k.invitation_id, v.survey_id, extract(epoch from a.ended_at - a.answered_at) as seconds
    from calling_attempts a join callings k on k.organisation_id = $1 and k.id = a.calling_id
    join campaigns c on c.organisation_id = $1 and c.id = k.campaign_id
    join survey_versions v on v.organisation_id = $1 and v.id = c.survey_version_id
    where a.organisation_id = $1 and a.person_id is not null and a.outcome = 'completed' and ($2::uuid is null or k.campaign_id = $2)
    order by a.rung_at desc limit ${most}
  ), usual as (
    select survey_id, percentile_cont(0.5) within group (order by seconds) as seconds from held where seconds is not null group by 1 having count(*) >= 20
  )
  select h.person_id as "personId", p.name, h.seconds < u.seconds / 2 as quick, h.answered_at - h.rung_at < interval '2 seconds' as at_once,
    extract(hour from h.rung_at at time zone split_part(split_part(h.hours, ' ', 2), ',', 1)) not between 9 and 19 as odd_hours, ch.answer = 'no' as denied,
    r.survey_version_id as "versionId", r.record
  from held h join people p on p.organisation_id = $1 and p.id = h.person_id left join usual u on u.survey_id = h.survey_id
  left join call_checks ch on ch.organisation_id = $1 and ch.attempt_id = h.attempt_id
  left join responses r on r.organisation_id = $1 and r.invitation_id = h.invitation_id and r.channel = 'phone' and r.erased_at is null`;

/** Signals that interviews may have been made up, by interviewer, each with its base beside that of all others. No verdict: a reason to ask. */
@Injectable()
export class Signals {
  constructor(private readonly versions: SurveyVersions) {}

  async of(tx: Transaction, campaignId: string | null) {
    const interviews = await tx.query<Interview>(interviewsSql, [tx.organisationId, campaignId]);
    const same = await Promise.all(interviews.map((each) => this.#isSame(tx, each)));
    const told = interviews.map((each, at) => ({ ...each, same: same[at] ?? null }));
    const people = [...Map.groupBy(told, ({ personId }) => personId).values()];
    people.sort(([one], [other]) => (one?.name ?? '').localeCompare(other?.name ?? ''));
    const rates = comparedTogether(
      signals.map((signal) => people.map((of) => counted(of.map((each) => each[signal])))),
    );
    return people.flatMap(([first], at) => {
      if (first === undefined) return [];
      const own = signals.flatMap((signal, place) => {
        const rate = rates[place]?.[at];
        return rate === undefined ? [] : [{ signal, ...rate }];
      });
      return [{ personId: first.personId, name: first.name, signals: own }];
    });
  }

  async #isSame(tx: Transaction, { versionId, record }: Interview): Promise<boolean | null> {
    if (versionId === null || record === null) return null;
    const { definition } = await this.versions.version(tx.organisationId, versionId, tx);
    return isSameThroughout(definition, record);
  }
}

function counted(shows: readonly (boolean | null)[]): Counted {
  return { successes: shows.filter((each) => each === true).length, n: shows.filter((each) => each !== null).length };
}
