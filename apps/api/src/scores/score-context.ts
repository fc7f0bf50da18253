import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../access/organisations.service.js';
import type { Who } from '../access/who.js';
import type { Transaction } from '../database/transaction.js';
import type { Principle } from '../standard/standard.js';
import { StandardReads } from '../standard/standard.reads.js';
import type { BaseSizes } from './figure.js';
import { scoreFilter, type ScoreFilter, type ScoreQuery } from './score-filter.js';

/** What every figure of one request is made under: the filter, the bounds for small bases, and the principles. */
export interface ScoreContext {
  filter: ScoreFilter;
  sizes: BaseSizes;
  /** The principles of the published standard that are in use. */
  principles: readonly Principle[];
  language: string;
}

/** Gathers what figures are made under: the person's scope, the organisation's bounds, today in its time zone. */
@Injectable()
export class ScoreContexts {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly standards: StandardReads,
  ) {}

  async of(tx: Transaction, who: Who, query: ScoreQuery): Promise<ScoreContext> {
    const { settings, timeZone, language } = await this.organisations.read(tx);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
    const standard = await this.standards.published(tx);
    return {
      filter: scoreFilter(query, who.scope, today),
      sizes: { suppressBelow: settings.suppressBelow, markBelow: settings.markBelow },
      principles: standard.principles.filter(({ retired }) => !retired),
      language,
    };
  }
}
