import { Injectable } from '@nestjs/common';
import { wilsonInterval } from '#scoring';
import type { Transaction } from '../database/transaction.js';
import { answersWithin } from '../responses/answers-within.js';
import type { Channel } from '../responses/hand-in.js';
import { readCells } from '../scores/cells/read-cells.js';
import type { ScoreContext } from '../scores/score-context.reads.js';
import { networkOf, previousPeriod, yearUpTo } from '../scores/score-filter.js';
import { viewWeights } from '../scores/weights/view-weights.js';
import { withChangeOfMix } from './comparison/change-of-mix.js';
import { CompareStoresReads } from './comparison/compare-stores.reads.js';
import type { ComparedStore } from './comparison/compared-store.js';
import { countResponses } from './count-responses.js';
import { placeOf } from './comparison/place-of.js';
import { headlineOf, indexOverTime, ofAnsweredPlace, readHeadline } from './summary.js';

/** A store that a manager should look at, and why. */
interface NeedsALook {
  storeId: string;
  name: string;
  reason: 'below_network' | 'fell' | 'no_answers';
  figure: ComparedStore['index'];
}

/** The first page: where the network stands, what changed, and where to look. */
@Injectable()
export class OverviewReads {
  constructor(private readonly comparison: CompareStoresReads) {}

  async overview(tx: Transaction, context: ScoreContext) {
    const { filter } = context;
    const before = previousPeriod(filter);
    const now = await readHeadline(tx, context);
    const headline = headlineOf(context, now, await readHeadline(tx, { ...context, filter: before }));
    const place = await placeOf(tx, filter);
    const responses = { n: await countResponses(tx, filter), previous: await countResponses(tx, before) };
    const told = responses.n > 0 ? ofAnsweredPlace(headline) : headline;
    return {
      period: { from: filter.from, to: filter.to, previousFrom: before.from, previousTo: before.to },
      responses,
      place,
      network: place && (await networkIndex(tx, context)),
      ...(await withChangeOfMix(tx, context, told)),
      madeUnder: context.madeUnder,
      weights: await viewWeights(tx, context),
      overTime: await this.#overTime(tx, context),
      responseRate: await responseRate(tx, context),
      ...(await this.#needALook(tx, context)),
    };
  }

  async #overTime(tx: Transaction, context: ScoreContext) {
    const channels = await responsesByMonth(tx, context);
    return [...(await indexOverTime(tx, context))].map(([month, index]) => ({
      period: month.slice(0, 7),
      index,
      byChannel: channels
        .filter((row) => row.month === month)
        .map(({ channel, n }) => ({ channel, n }))
        .toSorted((one, other) => one.channel.localeCompare(other.channel)),
    }));
  }

  /** Stores that need a look, and how many could be told from the network at all. */
  async #needALook(
    tx: Transaction,
    context: ScoreContext,
  ): Promise<{ needALook: NeedsALook[]; stores: { listed: number; enough: number } }> {
    const now = await this.comparison.compare(tx, context);
    const then = await this.comparison.compare(tx, { ...context, filter: previousPeriod(context.filter) });
    const earlier = new Map(then.items.map((store) => [store.storeId, store.index]));
    const found: NeedsALook[] = [];
    for (const { storeId, name, index, band } of now.items) {
      const before = earlier.get(storeId);
      const fell = before?.low != null && index.high !== null && index.high < before.low;
      if (band === 'below') found.push({ storeId, name, reason: 'below_network', figure: index });
      else if (fell) found.push({ storeId, name, reason: 'fell', figure: index });
      else if (index.status === 'empty') found.push({ storeId, name, reason: 'no_answers', figure: index });
    }
    const enough = now.items.filter(({ band }) => band !== null).length;
    return { needALook: found.slice(0, 12), stores: { listed: now.items.length, enough } };
  }
}

/** What the whole network has under the same questions, to stand beside a part of it. */
async function networkIndex(tx: Transaction, context: ScoreContext) {
  const whole = { ...context, filter: networkOf(context.filter) };
  const { index, nps, csat, effort } = headlineOf(whole, await readHeadline(tx, whole));
  return { index, nps, csat, effort };
}

async function responsesByMonth(tx: Transaction, context: ScoreContext) {
  const year = yearUpTo(context.filter);
  const cells = await readCells(tx, year, ['role:overall', 'index'], ['month', 'channel'], 'moments');
  const most = new Map<string, { month: string; channel: Channel; n: number }>();
  for (const { month, channel, cell } of cells) {
    const key = `${month} ${channel}`;
    const known = most.get(key);
    if (month !== null && channel !== null && (known === undefined || cell.n > known.n))
      most.set(key, { month, channel, n: cell.n });
  }
  return [...most.values()];
}

/**
 * Of everybody who was asked: about which store, in which survey and language, by which channel at last, on which day. A region is the
 * one that the store counted for then, as in every figure.
 */
async function responseRate(tx: Transaction, { filter }: ScoreContext) {
  const within = answersWithin(tx, filter, {
    store: 'i.store_id',
    day: `(i.created_at at time zone 'UTC')::date`,
    survey: 'v.survey_id',
    channel: 'a.channel',
    language: 'i.language',
    // An invitation keeps nothing of a customer: who was asked is told by what is known now.
    field: (key, value) =>
      `exists (select 1 from customers u where u.organisation_id = $1 and u.id = i.customer_id and u.attributes ->> ${key} = ${value})`,
  });
  const row = await tx.first<{ sent: number; answered: number }>(
    `${within.with}
     select count(*)::int as sent, count(*) filter (where i.state = 'answered')::int as answered from invitations i
     join campaigns g on g.organisation_id = i.organisation_id and g.id = i.campaign_id
     join survey_versions v on v.organisation_id = g.organisation_id and v.id = g.survey_version_id
     join lateral (
       select channel from attempts where organisation_id = i.organisation_id and invitation_id = i.id and state = 'sent'
       order by id desc limit 1) a on true
     where i.organisation_id = $1 and ${within.where}`,
    within.values,
  );
  const [sent, answered] = [row?.sent ?? 0, row?.answered ?? 0];
  const { lower, upper } = wilsonInterval({ successes: answered, n: sent });
  const percent = (share: number | null) => (share === null ? null : 100 * share);
  return {
    sent,
    answered,
    percent: sent === 0 ? null : (100 * answered) / sent,
    low: percent(lower),
    high: percent(upper),
  };
}
