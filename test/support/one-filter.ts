import type { Visitor } from './visitor.ts';

/** An answer that was handed in. */
export interface Given {
  id: string;
  store: string | null;
  survey: string;
  channel: string;
  language: string;
  segment: string | null;
  day: string;
}

/** Somebody who was sent a mail. */
export interface Asked {
  store: string;
  survey: string;
  language: string;
  day: string;
}

/** What is asked for, by names. */
export interface Filter {
  period: [string, string];
  region?: string | undefined;
  store?: string | undefined;
  setting?: string | undefined;
  survey?: string | undefined;
  channel?: string | undefined;
  language?: string | undefined;
  segment?: string | undefined;
  /** The stores that whoever asks may see, where these are not all. */
  own?: readonly string[];
}

/** All that was done, so that bases can be counted by hand; ids by names. */
export interface Known {
  stores: Record<string, string>;
  regions: Record<string, string>;
  surveys: Record<string, string>;
  versions: Record<string, string>;
  /** Since when a store has belonged to which region, the newest last. */
  history: Map<string, readonly { from: string; region: string | null }[]>;
  given: Given[];
  asked: Asked[];
}

type Bases = Record<string, number>;

/** A region and those that it lies in. */
export function places(region: string | null): string[] {
  if (region === null) return [];
  return region === 'Coast' || region === 'Inland' ? [region, 'North'] : [region];
}

/** The base of every view of a filter, as the views say it and as it is counted by hand. */
export async function bases(visitor: Visitor, known: Known, filter: Filter): Promise<{ seen: Bases; expected: Bases }> {
  const isAll = filter.own === undefined;
  const query = queryOf(known, filter);
  const own = known.given.filter((given) => fits(known, filter, given));
  const withStore = own.filter(({ store }) => store !== null).length;
  const asked = known.asked.filter((each) => fits(known, filter, { ...each, channel: 'email', segment: null }));
  const n = own.length;
  const seen: Bases = { ...(await figures(visitor, query)), ...(await comparison(visitor, query)) };
  const expected: Bases = {
    figures: n,
    answers: n,
    rate: asked.length,
    compared: withStore,
    together: n,
    file: withStore,
  };
  for (const [name, id] of Object.entries(known.surveys)) {
    if (filter.survey !== undefined && filter.survey !== name) continue;
    const question = (await visitor.get(`/api/dashboards/questions/${id}/why?${query}`)).ok();
    Object.assign(seen, { [`choices of ${name}`]: question.n });
    Object.assign(expected, { [`choices of ${name}`]: own.filter(({ survey }) => survey === name).length });
  }
  if (!isAll) return { seen, expected };
  const { explanation } = (await visitor.get(`/api/scores/csat?explain=true&${query}`)).ok();
  const exported = await visitor.get(`/api/responses/export.csv?headings=keys&${query}`);
  Object.assign(seen, {
    explained: explanation?.parts[0].answers ?? 0,
    list: await pages(visitor, `/api/responses?limit=50&${query}`),
    comments: await pages(visitor, `/api/dashboards/comments?limit=50&${query}`),
    exported: exported.text.trim().split('\n').length - 1,
  });
  return { seen, expected: { ...expected, explained: n, list: n, comments: n, exported: n } };
}

async function figures(visitor: Visitor, query: string): Promise<Bases> {
  const { csat, responses, responseRate } = (await visitor.get(`/api/dashboards/overview?${query}`)).ok();
  return { figures: csat.n, answers: responses.n, rate: responseRate.sent };
}

async function comparison(visitor: Visitor, query: string): Promise<Bases> {
  const { items, here, network } = (await visitor.get(`/api/dashboards/stores?${query}`)).ok();
  const compared = items.reduce((sum: number, { csat }: { csat: { n: number } }) => sum + csat.n, 0);
  const file = await visitor.get(`/api/dashboards/stores?format=csv&${query}`);
  const [head = '', ...lines] = file.text.trim().split('\r\n');
  const column = head.split(',').indexOf('csat n');
  const sum = lines.reduce((n, line) => n + Number(line.split(',')[column]), 0);
  return { compared, together: (here ?? network).csat.n, file: sum };
}

async function pages(visitor: Visitor, path: string): Promise<number> {
  let n = 0;
  for (let after = ''; ;) {
    const { items, next } = (await visitor.get(`${path}${after}`)).ok();
    n += items.length;
    if (next === null) return n;
    after = `&after=${encodeURIComponent(next)}`;
  }
}

function queryOf(known: Known, filter: Filter): string {
  const { region, store, setting, survey, channel, language, segment } = filter;
  const [from, to] = filter.period;
  const all = {
    from,
    to,
    regionId: region && known.regions[region],
    storeId: store && known.stores[store],
    surveyId: survey && known.surveys[survey],
    setting,
    channel,
    language,
    field: segment && `segment:${segment}`,
  };
  return new URLSearchParams(Object.entries(all).filter((pair): pair is [string, string] => !!pair[1])).toString();
}

function fits(known: Known, filter: Filter, given: Omit<Given, 'id'>): boolean {
  const { store, day } = given;
  const month = `${day.slice(0, 7)}-01`;
  const stints = (store !== null && known.history.get(store)) || [];
  const region = stints.findLast(({ from }) => from <= month)?.region ?? null;
  const setting = store === 'Calls' ? 'call_centre' : 'store';
  return [
    day >= filter.period[0] && day < filter.period[1],
    filter.region === undefined || places(region).includes(filter.region),
    filter.store === undefined || store === filter.store,
    filter.setting === undefined || (store !== null && setting === filter.setting),
    filter.own === undefined || (store !== null && filter.own.includes(store)),
    ...(['survey', 'channel', 'language', 'segment'] as const).map(
      (name) => filter[name] === undefined || filter[name] === given[name],
    ),
  ].every(Boolean);
}
