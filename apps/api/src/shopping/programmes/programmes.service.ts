import { Injectable } from '@nestjs/common';
import { askedQuestions } from '#surveys';
import { ChangeTrail } from '../../access/changes/change-trail.service.js';
import type { Who } from '../../access/who.js';
import { newId } from '../../database/ids.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem, type Finding } from '../../http/problem.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import type { ChangeProgrammeInput, ProgrammeInput, StaffNoticeInput, WaveInput } from './programmes.dto.js';
import { ProgrammesReads, type Programme, type ProgrammeState } from './programmes.reads.js';
import { ProgrammeStoreTable } from './tables/programme-store.table.js';
import { ProgrammeTable } from './tables/programme.table.js';
import { WaveTable } from './tables/wave.table.js';
import type { programmeChanges } from './programme-changes.js';
import { ResponseProblem } from '../../responses/response-problems.js';
import { ProgrammeProblem } from './programme-problems.js';

/** A visit to a competitor takes its staff's time without their consent, so it is kept short. */
const mostAskedOfCompetitors = 20;

/** Makes programmes, and plans their waves into visits. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly reads: ProgrammesReads,
    private readonly versions: SurveyVersions,
    private readonly trail: ChangeTrail<typeof programmeChanges>,
  ) {}

  async make(tx: Transaction, who: Who, input: ProgrammeInput): Promise<string> {
    await this.#checklistOf(tx, input.surveyVersionId);
    const id = newId();
    const { name, surveyVersionId, terms, storeIds } = input;
    const createdBy = who.personId;
    await tx.table(ProgrammeTable).insert({ id, name, surveyVersionId, state: 'draft', terms, createdBy });
    await this.#setStores(tx, id, storeIds);
    await this.trail.record(tx, who, { action: 'made', kind: 'programme', id, name });
    return id;
  }

  /** Changes hold for what is offered from now on; what was offered keeps its terms, and what was planned its checklist. */
  async change(tx: Transaction, who: Who, id: string, { revision, ...input }: ChangeProgrammeInput): Promise<void> {
    const before = await this.#locked(tx, id, revision);
    if (before.state === 'finished')
      throw new Problem('wrong_state', { what: 'programme', state: before.state, wanted: 'not finished' });
    if (input.surveyVersionId) await this.#checklistOf(tx, input.surveyVersionId);
    const { storeIds, ...changes } = input;
    await tx.table(ProgrammeTable).update({ id }, changes);
    if (storeIds) await this.#setStores(tx, id, storeIds);
    const name = changes.name ?? before.name;
    await this.trail.record(tx, who, { action: 'changed', kind: 'programme', id, name });
  }

  /** Records that the staff was told that shoppers will come; without it nothing starts. */
  async noteStaffNotice(tx: Transaction, who: Who, id: string, { revision, ...notice }: StaffNoticeInput) {
    const { name } = await this.#locked(tx, id, revision);
    await tx.table(ProgrammeTable).update({ id }, { staffNotice: notice });
    await this.trail.record(tx, who, { action: 'noted staff notice', kind: 'programme', id, name });
  }

  async start(tx: Transaction, who: Who, id: string): Promise<void> {
    const programme = await this.#locked(tx, id);
    const missing = await this.#missing(tx, programme);
    if (missing.length > 0) throw new ProgrammeProblem('programme_not_ready', { count: missing.length }, missing);
    await this.#move(tx, who, programme, ['draft', 'paused'], 'running');
  }

  async pause(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.#move(tx, who, await this.#locked(tx, id), ['running'], 'paused');
  }

  async finish(tx: Transaction, who: Who, id: string): Promise<void> {
    await this.#move(tx, who, await this.#locked(tx, id), ['draft', 'running', 'paused'], 'finished');
  }

  /** Plans a wave: so many visits to each of the programme's stores within its days. */
  async plan(tx: Transaction, who: Who, id: string, input: WaveInput): Promise<string> {
    const { name, state, surveyVersionId, terms } = await this.#locked(tx, id, input.revision);
    if (state === 'finished') throw new Problem('wrong_state', { what: 'programme', state, wanted: 'not finished' });
    const waveId = newId();
    const days = { fromDay: input.from, toDay: input.to };
    await tx.table(WaveTable).insert({ id: waveId, programmeId: id, name: input.name, ...days });
    const stores = await tx.table(ProgrammeStoreTable).findBy({ programmeId: id }, 'storeId');
    const visits = stores.flatMap(({ storeId }) =>
      Array.from({ length: terms.visitsPerStore }, (_, index) => ({ id: newId(), storeId, number: index + 1 })),
    );
    await tx.query(
      `insert into assignments (organisation_id, id, programme_id, wave_id, store_id, number, state, survey_version_id, from_day, to_day)
       select $1, v.id, $2, $3, v.store_id, v.number, 'open', $4, $5, $6
       from unnest($7::uuid[], $8::uuid[], $9::int[]) as v (id, store_id, number)`,
      [
        tx.organisationId,
        id,
        waveId,
        surveyVersionId,
        input.from,
        input.to,
        visits.map((visit) => visit.id),
        visits.map(({ storeId }) => storeId),
        visits.map(({ number }) => number),
      ],
    );
    await tx.query(
      `insert into deadlines (organisation_id, kind, subject_id, at)
       select $1, 'miss', v, ($3::date + 1)::timestamptz + interval '12 hours' from unnest($2::uuid[]) as v`,
      [tx.organisationId, visits.map((visit) => visit.id), input.to],
    );
    await this.trail.record(tx, who, { action: 'planned wave', kind: 'programme', id, name: `${name}: ${input.name}` });
    return waveId;
  }

  async #missing(tx: Transaction, programme: Programme): Promise<Finding[]> {
    const { definition } = await this.versions.version(tx.organisationId, programme.surveyVersionId, tx);
    const { competitor } = programme.terms;
    const asked = askedQuestions(definition).length;
    const needs: [boolean, string, string][] = [
      [programme.storeIds.length > 0, 'stores', 'Choose at least one store.'],
      [
        competitor || programme.staffNotice !== null,
        'staff_notice',
        'Record when and how the staff was told of the visits.',
      ],
      [
        !competitor || asked <= mostAskedOfCompetitors,
        'checklist_long',
        `A visit to a competitor asks at most ${mostAskedOfCompetitors} questions; this checklist has ${asked}.`,
      ],
    ];
    return needs.flatMap(([met, code, message]) => (met ? [] : [{ code, message }]));
  }

  async #checklistOf(tx: Transaction, versionId: string): Promise<void> {
    const { definition } = await this.versions.version(tx.organisationId, versionId, tx);
    if (definition.audience !== 'shopper') throw new ResponseProblem('other_audience', {});
  }

  async #setStores(tx: Transaction, id: string, storeIds: readonly string[]): Promise<void> {
    await tx.table(ProgrammeStoreTable).delete({ programmeId: id });
    const rows = [...new Set(storeIds)].map((storeId) => ({ programmeId: id, storeId }));
    await tx.table(ProgrammeStoreTable).insert(...rows);
  }

  async #move(tx: Transaction, who: Who, { id, name, state }: Programme, from: ProgrammeState[], to: ProgrammeState) {
    if (!from.includes(state))
      throw new Problem('wrong_state', { what: 'programme', state, wanted: from.join(' or ') });
    await tx.table(ProgrammeTable).update({ id }, { state: to });
    const fields = { state: [state, to] as [string, string] };
    await this.trail.record(tx, who, { action: 'moved', kind: 'programme', id, name, fields });
  }

  /** Locks a programme until the transaction ends. Throws `changed_meanwhile` where it is not the one that was seen. */
  async #locked(tx: Transaction, id: string, seen?: string): Promise<Programme> {
    await tx.table(ProgrammeTable).lock({ id });
    const programme = await this.reads.one(tx, id);
    if (seen !== undefined && seen !== programme.revision) throw new Problem('changed_meanwhile', {});
    return programme;
  }
}
