import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../access/organisations/organisations.service.js';
import type { Who } from '../access/who.js';
import { refuseUnknownField } from '../customers/fields/field-filter.js';
import type { Transaction } from '../database/transaction.js';
import type { Principle } from '../standard/standard.js';
import { StandardReads } from '../standard/standard.reads.js';
import { anonymousSurveysSql } from '../surveys/anonymous-surveys.js';
import type { BaseSizes } from './figure.js';
import { newestRules } from './newest-rules.js';
import { scoreFilter, type ScoreFilter, type ScoreQuery } from './score-filter.js';
import { mayChooseWeights, weightedSurveys } from './weights/own-weights.js';
import { rulesOf, weighed, type ScoreRules } from './score-rules.js';

/** What every figure of one request is made under: the filter, the bounds for small bases, and the principles. */
export interface ScoreContext {
  filter: ScoreFilter;
  sizes: BaseSizes;
  /** The principles of the published standard that are in use, as the rules weigh them. */
  principles: readonly Principle[];
  /** In which principles and questions are named: the reader's own, or the organisation's. */
  language: string;
  /** Today in the organisation's time zone. */
  today: string;
  /** Groups of fewer answers are shown to nobody who may not read them one by one. */
  fewest: number;
  /** The surveys whose answers the asker may not read one by one; null for every survey. */
  sealed: readonly string[] | null;
  /** The surveys with answers that have other weights than one. */
  weightedSurveys: readonly string[];
  /** Whether whoever asks may choose if weights are used. */
  mayChooseWeights: boolean;
  /** Works something out once for all figures of a request that need it. */
  once: <T>(name: string, make: () => Promise<T>) => Promise<T>;
  /** Which versions the figures are made under. Publishing another one restates every figure. */
  madeUnder: { standard: number; rules: number; rulesPublishedAt: Date | null; equalWeights: boolean };
}

/** Gathers what figures are made under: the person's scope, the organisation's rules, today in its time zone. */
@Injectable()
export class ScoreContexts {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly standards: StandardReads,
  ) {}

  async of(tx: Transaction, who: Who, query: ScoreQuery): Promise<ScoreContext> {
    const { settings, timeZone, language } = await this.organisations.read(tx);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
    const standard = await this.standards.newest(tx);
    const principles = standard?.standard.principles ?? [];
    const version = await newestRules(tx);
    const sealed = await sealedSurveys(tx, who);
    await refuseUnknownField(tx, query.field);
    const weighted = await weightedSurveys(tx);
    const isFree = mayChooseWeights({ sealed, weighted, surveyId: query.surveyId ?? null });
    const weights = (isFree ? query.weights : undefined) ?? settings.answerWeights;
    const context = {
      filter: scoreFilter(query, who.scope, { today, days: sealed !== null, weights }),
      today,
      sealed,
      weightedSurveys: weighted,
      mayChooseWeights: isFree,
      language: who.language ?? language,
      madeUnder: {
        standard: standard?.number ?? 0,
        rules: version.number,
        rulesPublishedAt: version.publishedAt,
        equalWeights: settings.equalWeights,
      },
    };
    return { ...context, ...made(principles, { rules: rulesOf(principles, settings), sealed }) };
  }

  /** The rules that hold now, or would with other principles. */
  async rules(tx: Transaction, principles?: readonly Principle[]): Promise<ScoreRules> {
    const { settings } = await this.organisations.read(tx);
    return rulesOf(principles ?? (await this.standards.published(tx)).principles, settings);
  }

  /** The same request as from somebody who may read no single answers. */
  asOthersSee(context: ScoreContext): ScoreContext {
    return { ...context, sealed: null, sizes: { ...context.sizes, suppressBelow: context.fewest } };
  }

  /** The same request as it would be under other rules. */
  under(context: ScoreContext, rules: ScoreRules): ScoreContext {
    const filter = { ...context.filter, weights: rules.answerWeights };
    return { ...context, filter, ...made(context.principles, { rules, sealed: context.sealed }) };
  }
}

type Made = Pick<ScoreContext, 'principles' | 'sizes' | 'fewest' | 'once'>;

/** Whoever may read the answers sees every figure, marked where it is of few. */
function made(
  principles: readonly Principle[],
  { rules, sealed }: { rules: ScoreRules; sealed: readonly string[] | null },
): Made {
  const { suppressBelow, markBelow, smallestDifference } = rules;
  const sizes = { suppressBelow: sealed === null ? suppressBelow : 0, markBelow, smallestDifference };
  return { principles: weighed(principles, rules), sizes, fewest: suppressBelow, once: once() };
}

function once(): ScoreContext['once'] {
  const known = new Map<string, Promise<unknown>>();
  return <T>(name: string, make: () => Promise<T>) => {
    const found = known.get(name) ?? make();
    known.set(name, found);
    return found as Promise<T>;
  };
}

/** Single answers are open to whoever has the permission for them in every store, but those of anonymous surveys to nobody. */
async function sealedSurveys(tx: Transaction, { may, scope }: Who): Promise<readonly string[] | null> {
  if (!may.has('responses.read') || !scope.everything) return null;
  const rows = await tx.query<{ id: string }>(`select distinct survey_id as id from ${anonymousSurveysSql('$1')} a`, [
    tx.organisationId,
  ]);
  return rows.map(({ id }) => id);
}
