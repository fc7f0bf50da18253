import { Injectable } from '@nestjs/common';
import { oneWayIntraclass } from '#scoring';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Transaction } from '../database/transaction.js';
import type { WholeResponse } from '../responses/responses.reads.js';
import { ScoredItems, type ItemPoints } from '../scores/answers/scored-items.reads.js';

interface Interview extends Pick<WholeResponse, 'record' | 'versionId'> {
  surveyId: string;
  survey: string;
  personId: string;
}

/** Told from so many interviewers with so many interviews each. */
const [leastInterviewers, leastInterviews] = [5, 10];
/** The newest interviews are enough to tell, and more would be read for nothing. */
const most = 5_000;

const interviewsSql = `
  select r.record, r.survey_version_id as "versionId", v.survey_id as "surveyId", s.name as survey, a.person_id as "personId"
  from calling_attempts a
  join callings k on k.organisation_id = $1 and k.id = a.calling_id
  join responses r on r.organisation_id = $1 and r.invitation_id = k.invitation_id and r.channel = 'phone' and r.erased_at is null
  join survey_versions v on v.organisation_id = $1 and v.id = r.survey_version_id
  join surveys s on s.organisation_id = $1 and s.id = v.survey_id
  where a.organisation_id = $1 and a.outcome = 'completed' and ($2::uuid is null or k.campaign_id = $2)
  order by a.rung_at desc limit ${most}`;

/** How much of the variance of each item lies between interviewers rather than customers. */
@Injectable()
export class InterviewerEffects {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly items: ScoredItems,
  ) {}

  async of(tx: Transaction, campaignId: string | null) {
    const { language } = await this.organisations.read(tx);
    const interviews = await tx.query<Interview>(interviewsSql, [tx.organisationId, campaignId]);
    const surveys = [];
    for (const [surveyId, of] of Map.groupBy(interviews, (each) => each.surveyId)) {
      const byPerson = Map.groupBy(of, ({ personId }) => personId);
      const interviewers = [...byPerson.values()].filter(({ length }) => length >= leastInterviews).length;
      const items = interviewers < leastInterviewers ? [] : await this.items.of(tx, of, language);
      surveys.push({
        surveyId,
        name: of[0]?.survey ?? '',
        interviewers,
        items: items.map((item) => effectOn(item, of)),
      });
    }
    return surveys;
  }
}

/** Of one item; nulls where it does not vary, or nobody has two answers to it. */
function effectOn({ key, text, points }: ItemPoints, interviews: readonly Interview[]) {
  const told = points.flatMap((value, at) => (value === null ? [] : [{ value, personId: interviews[at]?.personId }]));
  const groups = [...Map.groupBy(told, ({ personId }) => personId).values()].map((of) => of.map(({ value }) => value));
  if (groups.length < 2) return { key, text, n: told.length, interviewers: groups.length, ...unknown };
  const { n, icc, interval, designEffect } = oneWayIntraclass(groups);
  return { key, text, n, interviewers: groups.length, icc, low: interval.lower, high: interval.upper, designEffect };
}

const unknown = { icc: null, low: null, high: null, designEffect: null };
