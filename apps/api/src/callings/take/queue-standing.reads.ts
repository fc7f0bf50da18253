import { Injectable } from '@nestjs/common';
import type { CallingWindow } from '#calling';
import type { Transaction } from '../../database/transaction.js';
import type { Calling } from '../calling-moves.service.js';

/** By which way somebody is rung, and who takes the next; nobody where the line does. */
export interface Taker {
  channel: Calling['channel'];
  personId: string | null;
}

/** Which callings lie together: those of a campaign whose hours and language are the same. */
export interface Place {
  campaignId: string;
  hours: string;
  language: string;
  window: CallingWindow | null;
  /** The skill that the campaign asks of interviewers. */
  skill: string | null;
}

/** An interviewer who takes the next. */
export interface Standing {
  personId: string;
  /** What is in her hands already. */
  own: string | null;
  /** Those she speaks; any, where none is named. */
  languages: string[] | null;
  skills: string[] | null;
}

/** What stands in the queue before anybody is looked at. */
export interface QueueStanding {
  /** Something may come back into the queue: it rests no longer, or whoever had it gave no sign. */
  isDue: boolean;
  /** Where somebody is ready, of campaigns that run. */
  places: Place[];
  /** Those who take. */
  takers: Standing[];
}

/** Each place is found by one step through an index, however many lie there. */
const standingSql = {
  name: 'standing-of-the-queue',
  text: `
    with recursive places as (
      (select campaign_id, hours, language from callings
        where organisation_id = $1 and channel = $2 and state = 'ready' order by campaign_id, hours, language limit 1)
      union all
      select n.campaign_id, n.hours, n.language from places p cross join lateral (
        select campaign_id, hours, language from callings
        where organisation_id = $1 and channel = $2 and state = 'ready' and (campaign_id, hours, language) > (p.campaign_id, p.hours, p.language)
        order by campaign_id, hours, language limit 1) n
    )
    select
      exists (select from callings where organisation_id = $1 and state = 'resting' and rest_until <= now())
        or exists (select from callings where organisation_id = $1 and state = 'appointment' and rest_until <= now())
        or exists (select from callings where organisation_id = $1 and state in ('in_hand', 'ringing', 'talking', 'ended') and taken_until < now()
          and (channel = 'phone' or state = 'in_hand')) as "isDue",
      (select coalesce(json_agg(json_build_object('personId', t.id, 'own', k.id, 'languages', a.languages, 'skills', a.skills)), '[]')
        from unnest($3::uuid[]) as t (id)
        left join lateral (select id from callings where organisation_id = $1 and taken_by = t.id
          and state in ('in_hand', 'ringing', 'talking', 'ended') offset 0) k on true
        left join lateral (select languages, skills from caller_abilities where organisation_id = $1 and person_id = t.id offset 0) a on true) as takers,
      (select coalesce(json_agg(json_build_object('campaignId', p.campaign_id, 'hours', p.hours, 'language', p.language, 'window', c.window,
          'skill', c.skill)), '[]')
        from places p
        cross join lateral (
          select nullif(sending -> 'window', 'null') as window, jsonb_path_query_first(channels, '$[*] ? (@.channel == "phone").skill') ->> 0 as skill
          from campaigns where organisation_id = $1 and id = p.campaign_id and status = 'running' offset 0) c) as places`,
};

/** How the queue stands for those who take from it. */
@Injectable()
export class QueueStandingReads {
  /** For these interviewers at once; for none where the line takes. */
  async standing(tx: Transaction, channel: Taker['channel'], personIds: readonly string[]): Promise<QueueStanding> {
    const [standing] = await tx.prepared<QueueStanding>(standingSql, [tx.organisationId, channel, personIds]);
    return standing ?? { isDue: false, places: [], takers: [] };
  }
}

/** Whether she speaks the language there, and has the skill that the campaign asks for; else only what was given to her by name is hers. */
export function isFor({ languages, skills }: Standing, { language, skill }: Place): boolean {
  const speaks = languages === null || languages.length === 0 || languages.includes(language);
  return speaks && (skill === null || (skills ?? []).includes(skill));
}
