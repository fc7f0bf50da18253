import { Injectable } from '@nestjs/common';
import type { Definition } from '#surveys';
import { Database } from '../database/database.service.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { Standard } from '../standard/standard.js';

/** A published survey with the standard it points at. Never changes. */
export interface SurveyVersion {
  id: string;
  surveyId: string;
  number: number;
  definition: Definition;
  standard: Standard;
}

const most = 500;

/** Published versions, kept in memory once read: they are immutable, so they never go stale. */
@Injectable()
export class SurveyVersions {
  readonly #known = new Map<string, SurveyVersion>();

  constructor(private readonly database: Database) {}

  /** The version of an organisation; throws `not_found` where it has none of this id. */
  async version(organisationId: string, id: string, tx?: Transaction): Promise<SurveyVersion> {
    const key = `${organisationId} ${id}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = tx ? await read(tx, id) : await this.database.inOrganisation(organisationId, (own) => read(own, id));
    if (found === null) throw new Problem('not_found', {});
    if (this.#known.size >= most) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#known.set(key, found);
    return found;
  }
}

function read(tx: Transaction, id: string): Promise<SurveyVersion | null> {
  return tx.first<SurveyVersion>(
    `select v.id, v.survey_id as "surveyId", v.number, v.definition, s.standard from survey_versions v
     join standard_versions s on s.organisation_id = v.organisation_id and s.id = v.standard_version_id
     where v.organisation_id = $1 and v.id = $2`,
    [tx.organisationId, id],
  );
}
