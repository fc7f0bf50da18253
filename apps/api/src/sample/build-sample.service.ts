import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';
import { newId } from '../database/ids.js';
import { RegionsService } from '../stores/regions.service.js';
import { StoresService } from '../stores/stores.service.js';
import { SurveysService } from '../surveys/surveys.service.js';
import { sampleDay } from './sample-day.js';
import { sampleRegions, sampleStores } from './sample-network.js';

/** What the sample's customers point at. */
export interface BuiltSample {
  storeIds: ReadonlyMap<string, string>;
  campaignIds: ReadonlyMap<string, string>;
  versionIds: { store: string; call_centre: string };
}

const readySurveys = { store: 'after_store_visit', call_centre: 'after_call' } as const;
const titles = { store: 'Store visits', call_centre: 'Calls' };

/** Builds the sample's network: regions, stores, published surveys and a campaign a month for each setting. */
@Injectable()
export class BuildSample {
  constructor(
    private readonly regions: RegionsService,
    private readonly stores: StoresService,
    private readonly surveys: SurveysService,
  ) {}

  async build(tx: Transaction, months: number): Promise<BuiltSample> {
    const storeIds = await this.#openStores(tx);
    const versionIds = {
      store: await this.#publish(tx, readySurveys.store),
      call_centre: await this.#publish(tx, readySurveys.call_centre),
    };
    await this.surveys.make(tx, null, { ready: 'after_complaint' });
    await this.surveys.make(tx, null, { ready: 'after_large_purchase' });
    const campaignIds = new Map<string, string>();
    for (let month = 0; month < months; month += 1)
      for (const setting of ['store', 'call_centre'] as const) {
        const isLast = month === months - 1;
        campaignIds.set(
          `${setting} ${month}`,
          await makeCampaign(tx, versionIds[setting], titles[setting], months - 1 - month, isLast),
        );
      }
    return { storeIds, campaignIds, versionIds };
  }

  async #openStores(tx: Transaction): Promise<Map<string, string>> {
    const regionIds = new Map<string, string>();
    for (const name of sampleRegions)
      regionIds.set(name, (await this.regions.add(tx, null, { name, parentId: null })).id);
    const storeIds = new Map<string, string>();
    for (const { code, name, setting, region, timeZone, languages, latitude, longitude } of sampleStores) {
      const [language = 'en'] = languages as readonly ('en' | 'fi' | 'sv' | 'lt' | 'id' | 'ms')[];
      const place = { latitude, longitude, regionId: regionIds.get(region) ?? null };
      storeIds.set(code, await this.stores.open(tx, null, { code, name, setting, timeZone, language, ...place }));
    }
    return storeIds;
  }

  async #publish(tx: Transaction, ready: string): Promise<string> {
    const id = await this.surveys.make(tx, null, { ready });
    return (await this.surveys.publish(tx, null, id)).id;
  }
}

/** A campaign as it stands some months after it was released. */
async function makeCampaign(
  tx: Transaction,
  versionId: string,
  title: string,
  monthsAgo: number,
  isRunning: boolean,
): Promise<string> {
  const id = newId();
  const month = new Date(`${sampleDay().slice(0, 7)}-01`);
  month.setUTCMonth(month.getUTCMonth() - monthsAgo);
  const name = `${title}, ${new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month)}`;
  // The first of a month begins in Helsinki before it does elsewhere.
  const at = new Date(Math.min(month.getTime(), Date.now()));
  const message = { senderName: null, subject: null, greeting: null, body: null, firstQuestion: true };
  await tx.query(
    `insert into campaigns (organisation_id, id, name, survey_version_id, status, audience, message, starts_at, released_at, created_at)
     values ($1, $2, $3, $4, $5, '{}', $6, $7, $7, $7)`,
    [tx.organisationId, id, name, versionId, isRunning ? 'running' : 'finished', JSON.stringify(message), at],
  );
  return id;
}
