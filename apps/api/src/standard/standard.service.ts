import { Injectable } from '@nestjs/common';
import { ChangeTrail } from '../access/changes/change-trail.service.js';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Who } from '../access/who.js';
import { newId } from '../database/ids.js';
import type { Transaction } from '../database/transaction.js';
import { Problem, type Finding } from '../http/problem.js';
import { checkDraft, checkForPublishing, missingTranslations } from './check-standard.js';
import { readyStandard } from './ready-standard.js';
import type { Standard } from './standard.js';
import { StandardDraftTable } from './tables/standard-draft.table.js';
import { StandardVersionTable } from './tables/standard-version.table.js';
import type { standardChanges } from './standard-changes.js';
import { StandardProblem } from './standard-problems.js';

/** Weights and targets by principle. */
interface Weighing {
  weights: Readonly<Record<string, number>>;
  targets: Readonly<Record<string, number | null>>;
}

/** Begins, edits and publishes an organisation's service standard. What is published stays as it is. */
@Injectable()
export class StandardService {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly trail: ChangeTrail<typeof standardChanges>,
  ) {}

  /** Gives a new organisation the ready standard, as a draft and as version 1. Where there is one already, nothing changes. */
  async beginWithReadyStandard(tx: Transaction): Promise<void> {
    await tx.table(StandardDraftTable).insertOnce({ standard: readyStandard });
    await tx.table(StandardVersionTable).insertOnce({ id: newId(), number: 1, standard: readyStandard });
  }

  /** Saves the draft if nobody else did meanwhile. The findings are translations that may follow later. */
  async saveDraft(tx: Transaction, who: Who, standard: Standard, revision: number) {
    await this.#refuse(tx, standard, []);
    const saved = await tx.table(StandardDraftTable).update({ revision }, { standard, revision: revision + 1 });
    if (saved === 0) throw new Problem('changed_meanwhile', {});
    await this.trail.record(tx, who, { action: 'saved draft', kind: 'standard', id: null, name: '' });
    return { draftRevision: revision + 1, findings: missingTranslations(standard) };
  }

  /** Freezes the draft as the next version; a draft that is as the newest version gives that version again. */
  async publish(
    tx: Transaction,
    who: Who,
    revision?: number,
  ): Promise<{ id: string; number: number; findings: Finding[] }> {
    const draft = await tx.table(StandardDraftTable).lock({});
    if (draft === null) throw new Problem('not_found', {});
    if (revision !== undefined && revision !== draft.revision) throw new Problem('changed_meanwhile', {});
    const { language } = await this.organisations.read(tx);
    await this.#refuse(tx, draft.standard, checkForPublishing(draft.standard, language));
    const findings = missingTranslations(draft.standard);
    const newest = await tx.first<{ id: string; number: number; same: boolean }>(
      `select id, number, standard = $2::jsonb as same from standard_versions
       where organisation_id = $1 order by number desc limit 1`,
      [tx.organisationId, JSON.stringify(draft.standard)],
    );
    if (newest?.same) return { id: newest.id, number: newest.number, findings };
    const version = await this.#freeze(tx, who, { standard: draft.standard, number: (newest?.number ?? 0) + 1 });
    return { ...version, findings };
  }

  /** Freezes the newest version with other weights and targets as the next one; the draft takes them over, and keeps the rest. */
  async reweigh(tx: Transaction, who: Who, { weights, targets }: Weighing): Promise<{ id: string; number: number }> {
    const draft = await tx.table(StandardDraftTable).lock({});
    const newest = await tx.first<{ id: string; number: number; standard: Standard }>(
      'select id, number, standard from standard_versions where organisation_id = $1 order by number desc limit 1',
      [tx.organisationId],
    );
    if (draft === null || newest === null) throw new Problem('not_found', {});
    const weighed = ({ principles }: Standard): Standard => ({
      principles: principles.map((principle) => ({
        ...principle,
        weight: weights[principle.key] ?? principle.weight,
        target: Object.hasOwn(targets, principle.key) ? (targets[principle.key] ?? null) : principle.target,
      })),
    });
    const next = weighed(newest.standard);
    if (JSON.stringify(next) === JSON.stringify(newest.standard)) return newest;
    const moved = { standard: weighed(draft.standard), revision: draft.revision + 1 };
    await tx.table(StandardDraftTable).update({}, moved);
    return this.#freeze(tx, who, { standard: next, number: newest.number + 1 });
  }

  async #freeze(tx: Transaction, who: Who, { standard, number }: { standard: Standard; number: number }) {
    const version = { id: newId(), number };
    await tx.table(StandardVersionTable).insert({ ...version, standard, publishedBy: who.personId });
    const name = `version ${version.number}`;
    await this.trail.record(tx, who, { action: 'published', kind: 'standard', id: version.id, name });
    return version;
  }

  async #refuse(tx: Transaction, standard: Standard, more: readonly Finding[]): Promise<void> {
    const published = await tx.query<{ key: string }>(
      `select distinct principle ->> 'key' as key
       from standard_versions, jsonb_array_elements(standard -> 'principles') as principle where organisation_id = $1`,
      [tx.organisationId],
    );
    const keys = published.map(({ key }) => key);
    const findings = [...checkDraft(standard, keys), ...more];
    if (findings.length > 0)
      throw new StandardProblem('unusable_standard', { count: findings.length }, findings.slice(0, 100));
  }
}
