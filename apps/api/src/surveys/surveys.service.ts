import { Injectable } from '@nestjs/common';
import { READY_CHECKLISTS, READY_SURVEYS, readDefinition, textIn, type Definition, type Finding } from '#surveys';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import { now } from '../database/table-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { MakeSurveyInput, SaveDraftInput } from './surveys.dto.js';
import { SurveysReads, type KeptDraft } from './surveys.reads.js';
import { SurveyTable } from './tables/survey.table.js';
import type { surveyChanges } from './survey-changes.js';
import { SurveyProblem } from './survey-problems.js';

/** Makes surveys, keeps their drafts and freezes them as numbered versions. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly reads: SurveysReads,
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof surveyChanges>,
  ) {}

  async make(tx: Transaction, who: Who | null, input: MakeSurveyInput): Promise<string> {
    const { definition, name: given } = await this.#source(tx, input);
    const id = newId();
    const name = given ?? (await this.#titleOf(tx, definition));
    await tx.table(SurveyTable).insert({ id, name, draft: wellFormed(definition) });
    await this.trail.record(tx, who, { action: 'made', kind: 'survey', id, name });
    return id;
  }

  /**
   * Saves a draft if nobody else did meanwhile. What can't be read as a survey is refused whole; a readable draft is kept
   * with whatever its author still has to mend, which is told.
   */
  async saveDraft(tx: Transaction, who: Who, id: string, input: SaveDraftInput) {
    const definition = readOrRefuse(input.definition);
    const before = await this.reads.draft(tx, id);
    const name = input.name ?? (await this.#nameAfter(tx, before, definition));
    const draftRevision = input.revision + 1;
    const saved = await tx
      .table(SurveyTable)
      .update(
        { id, draftRevision: input.revision },
        { draft: wellFormed(definition), name, draftRevision, updatedAt: now },
      );
    if (saved === 0) throw new Problem('changed_meanwhile', {});
    await this.trail.record(tx, who, { action: 'saved draft', kind: 'survey', id, name });
    return { draftRevision, findings: await this.reads.findings(tx, definition) };
  }

  /**
   * Freezes the draft as the next version, rated by the standard that holds now. A draft that is as the newest version, under
   * the same standard, gives that version again. The findings are warnings that were not in the way.
   */
  async publish(
    tx: Transaction,
    who: Who | null,
    id: string,
    revision?: number,
  ): Promise<{ id: string; number: number; findings: Finding[] }> {
    await tx.table(SurveyTable).lock({ id });
    const { draft, draftRevision, name } = await this.reads.draft(tx, id);
    if (revision !== undefined && revision !== draftRevision) throw new Problem('changed_meanwhile', {});
    const findings = await this.reads.findings(tx, draft);
    refuse(findings.filter(({ severity }) => severity === 'error'));
    const newest = await this.#newest(tx, id, draft);
    if (newest?.same) return { id: newest.id, number: newest.number, findings };
    const version = { id: newId(), number: (newest?.number ?? 0) + 1 };
    const added = await tx.change(
      `insert into survey_versions (organisation_id, id, survey_id, number, definition, standard_version_id, published_by)
       select $1, $2, $3, $4, $5, id, $6 from standard_versions where organisation_id = $1 order by number desc limit 1`,
      [tx.organisationId, version.id, id, version.number, asJson(draft), who?.personId ?? null],
    );
    if (added === 0)
      throw new Problem('wrong_state', { what: 'service standard', state: 'not published', wanted: 'published' });
    const fields = { version: [newest?.number ?? null, version.number] as [unknown, unknown] };
    await this.trail.record(tx, who, { action: 'published', kind: 'survey', id, name, fields });
    return { ...version, findings };
  }

  /** Takes a survey out of the list; its versions and what was answered stay. */
  async archive(tx: Transaction, who: Who, id: string): Promise<void> {
    const { name } = await this.reads.draft(tx, id);
    const archived = await tx.table(SurveyTable).update({ id, archivedAt: null }, { archivedAt: now });
    if (archived > 0) await this.trail.record(tx, who, { action: 'archived', kind: 'survey', id, name });
  }

  async #source(tx: Transaction, input: MakeSurveyInput): Promise<{ definition: Definition; name: string | null }> {
    if ('copyOf' in input) {
      const { draft, name } = await this.reads.draft(tx, input.copyOf);
      return { definition: draft, name: `${name.slice(0, 190)} (2)` };
    }
    if (!('ready' in input)) return { definition: readOrRefuse(input.definition), name: null };
    const definition = [...READY_SURVEYS, ...READY_CHECKLISTS].find(({ key }) => key === input.ready);
    if (definition === undefined) throw new Problem('not_found', {});
    return { definition, name: null };
  }

  /** A name that was the title follows the title; a name of its own stays. */
  async #nameAfter(tx: Transaction, before: KeptDraft, after: Definition): Promise<string> {
    return before.name === (await this.#titleOf(tx, before.draft)) ? this.#titleOf(tx, after) : before.name;
  }

  async #titleOf(tx: Transaction, { title, languages, key }: Definition): Promise<string> {
    const { language } = await this.organisations.read(tx);
    const own = languages.find((each) => each === language) ?? languages[0] ?? 'en';
    return (textIn(title, own) || textIn(title, 'en') || key).slice(0, 200);
  }

  async #newest(tx: Transaction, id: string, draft: Definition) {
    return tx.first<{ id: string; number: number; same: boolean }>(
      `select v.id, v.number, v.definition = $3::jsonb and v.standard_version_id =
         (select id from standard_versions where organisation_id = $1 order by number desc limit 1) as same
       from survey_versions v where v.organisation_id = $1 and v.survey_id = $2 order by v.number desc limit 1`,
      [tx.organisationId, id, asJson(draft)],
    );
  }
}

function readOrRefuse(json: unknown): Definition {
  const reading = readDefinition(json);
  if ('definition' in reading) return reading.definition;
  throw unusable(reading.findings);
}

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw unusable(findings);
}

function unusable(findings: readonly Finding[]): Problem {
  const named = findings.slice(0, 100).map(({ path, code, details, message }) => ({ path, code, details, message }));
  return new SurveyProblem('unusable_definition', { count: findings.length }, named);
}

/** Half a character, which PostgreSQL can't hold, is kept as the sign for an unreadable one. */
function asJson(definition: Definition): string {
  return JSON.stringify(definition, (_, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value));
}

function wellFormed(definition: Definition): Definition {
  return JSON.parse(asJson(definition)) as Definition;
}
