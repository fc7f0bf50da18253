import { Injectable } from '@nestjs/common';
import { may, type Role } from '../../access/permissions.js';
import { PeopleService } from '../../access/people/people.service.js';
import type { Scope, Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { AssignmentsService } from '../../shopping/assignments/assignments.service.js';
import { ProgrammesService } from '../../shopping/programmes/programmes.service.js';
import { ShoppersService } from '../../shopping/shoppers/shoppers.service.js';
import { SurveysService } from '../../surveys/surveys.service.js';
import { sampleDay } from '../sample-day.js';
import { sampleShoppers } from './sample-shoppers.js';
import { callTerms, sampleTestAnswers, storeVisitTerms } from './sample-terms.js';
import { planVisits, sampleWaves, type SampleProgramme, type SampleVisit } from './sample-visits.js';

/** A planned visit with its job. */
export interface PlannedJob extends SampleVisit {
  jobId: string;
  versionId: string;
}

/** The people of the sample's mystery shopping, and its jobs. */
export interface BuiltShopping {
  owner: Who;
  reviewer: Who;
  /** Manages the stores that appeal. */
  manager: Who;
  /** Shoppers by name. */
  shoppers: ReadonlyMap<string, Who>;
  jobs: readonly PlannedJob[];
}

const checklists = { stores: 'store_visit_checklist', calls: 'call_checklist' } as const;
const names = { stores: 'Store visits', calls: 'Calls to the call centres' };
const terms = { stores: storeVisitTerms, calls: callTerms };
const appealing = ['FI02', 'FI05', 'LT03'];

/** Builds the sample's mystery shopping up to the jobs that shoppers have taken. */
@Injectable()
export class BuildShopping {
  constructor(
    private readonly people: PeopleService,
    private readonly shoppers: ShoppersService,
    private readonly surveys: SurveysService,
    private readonly programmes: ProgrammesService,
    private readonly assignments: AssignmentsService,
  ) {}

  async build(tx: Transaction, storeIds: ReadonlyMap<string, string>): Promise<BuiltShopping> {
    const owner = await ownerOf(tx);
    const reviewer = await this.#person(tx, owner, 'reviewer', 'Rasa Reviewer', []);
    const manager = await this.#person(
      tx,
      owner,
      'store_manager',
      'Timo Turunen',
      appealing.flatMap((code) => storeIds.get(code) ?? []),
    );
    const shoppers = await this.#shoppers(tx, owner);
    const jobs = await this.#jobs(tx, owner, storeIds);
    for (const job of jobs) await this.#take(tx, owner, shoppers.get(job.shopper.name) as Who, job);
    return { owner, reviewer, manager, shoppers, jobs };
  }

  async #person(tx: Transaction, owner: Who, role: Role, name: string, storeIds: string[]): Promise<Who> {
    const id = await this.people.add(tx, owner, {
      email: emailOf(name),
      name,
      role,
      language: 'en',
      regionIds: [],
      storeIds,
    });
    await settleIn(tx, id);
    return whoIs(tx, id, name, role, storeIds.length === 0 ? { everything: true } : { everything: false, storeIds });
  }

  async #shoppers(tx: Transaction, owner: Who): Promise<Map<string, Who>> {
    const known = new Map<string, Who>();
    for (const { name, language, latitude, longitude, livesWith } of sampleShoppers) {
      const householdOf = known.get(livesWith ?? '')?.personId ?? null;
      const about = { email: emailOf(name), name, language, latitude, longitude, phone: null, languages: [language] };
      const id = await this.shoppers.add(tx, owner, { ...about, householdOf });
      await settleIn(tx, id);
      known.set(name, whoIs(tx, id, name, 'shopper', { everything: true }));
    }
    return known;
  }

  async #jobs(tx: Transaction, owner: Who, storeIds: ReadonlyMap<string, string>): Promise<PlannedJob[]> {
    const visits = planVisits();
    const programmes = {
      stores: await this.#programme(tx, owner, 'stores', visits, storeIds),
      calls: await this.#programme(tx, owner, 'calls', visits, storeIds),
    };
    const jobIds = new Map<string, string>();
    for (const [wave, { programme, from, to }] of sampleWaves.entries()) {
      const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(new Date(sampleDay(from)));
      const days = { from: sampleDay(from), to: sampleDay(to) };
      const waveId = await this.programmes.plan(tx, owner, programmes[programme].id, { name, ...days });
      const planned = await tx.query<{ id: string; storeId: string; number: number }>(
        'select id, store_id as "storeId", number from assignments where organisation_id = $1 and wave_id = $2',
        [tx.organisationId, waveId],
      );
      for (const { id, storeId, number } of planned) jobIds.set(`${wave} ${storeId} ${number}`, id);
    }
    return visits.map((visit) => ({
      ...visit,
      jobId: jobIds.get(`${visit.wave} ${storeIds.get(visit.store.code)} ${visit.nth}`) ?? '',
      versionId: programmes[sampleWaves[visit.wave]?.programme ?? 'stores'].versionId,
    }));
  }

  async #programme(
    tx: Transaction,
    owner: Who,
    programme: SampleProgramme,
    visits: readonly SampleVisit[],
    storeIds: ReadonlyMap<string, string>,
  ): Promise<{ id: string; versionId: string }> {
    const surveyId = await this.surveys.make(tx, owner, { ready: checklists[programme] });
    const { id: versionId } = await this.surveys.publish(tx, owner, surveyId);
    const own = visits.filter(({ wave }) => sampleWaves[wave]?.programme === programme);
    const id = await this.programmes.make(tx, owner, {
      name: names[programme],
      surveyVersionId: versionId,
      storeIds: [...new Set(own.flatMap(({ store }) => storeIds.get(store.code) ?? []))],
      terms: terms[programme],
    });
    const how = 'By letter to all stores and in the staff meetings; the staff’s representatives were heard before.';
    await this.programmes.noteStaffNotice(tx, owner, id, { informedOn: sampleDay(-230), how });
    await this.programmes.start(tx, owner, id);
    return { id, versionId };
  }

  /** A job comes to its shopper as it would have: offered, or taken from the board after the briefing's test. */
  async #take(
    tx: Transaction,
    owner: Who,
    shopper: Who,
    { jobId, fate, versionId: _, wave }: PlannedJob,
  ): Promise<void> {
    if (fate === 'open') return;
    if (fate === 'offered') return this.assignments.offerUntold(tx, owner, jobId, shopper.personId ?? '');
    if (sampleWaves[wave]?.programme === 'stores')
      await this.assignments.testBriefing(tx, shopper, jobId, sampleTestAnswers);
    await this.assignments.accept(tx, shopper, jobId);
  }
}

function emailOf(name: string): string {
  return `${name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.')}@sample.example`;
}

/** Nobody of the sample gets a mail: they joined long ago. */
async function settleIn(tx: Transaction, personId: string): Promise<void> {
  await tx.query(
    `update people set status = 'active', created_at = now() - interval '240 days' where organisation_id = $1 and id = $2`,
    [tx.organisationId, personId],
  );
}

async function ownerOf(tx: Transaction): Promise<Who> {
  const found = await tx.first<{ id: string; name: string }>(
    `select id, name from people where organisation_id = $1 and role = 'owner' order by id limit 1`,
    [tx.organisationId],
  );
  return whoIs(tx, found?.id ?? '', found?.name ?? '', 'owner', { everything: true });
}

function whoIs({ organisationId }: Transaction, personId: string, name: string, role: Role, scope: Scope): Who {
  const person = { personId, apiKeyId: null, name, language: null, role, sessionHash: null };
  return { ...person, organisationId, may: new Set(may[role]), scope };
}
