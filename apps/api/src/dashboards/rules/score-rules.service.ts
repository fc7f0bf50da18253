import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import { everyColumnBut, selected, type Part } from '../../database/some-columns.js';
import type { Transaction } from '../../database/transaction.js';
import { Problem, type Finding } from '../../http/problem.js';
import { ScoreContexts } from '../../scores/score-context.reads.js';
import type { ScoreRules } from '../../scores/score-rules.js';
import { ScoreRuleTable } from '../../scores/tables/score-rule.table.js';
import { StandardService } from '../../standard/standard.service.js';
import { CompareStoresReads } from '../comparison/compare-stores.reads.js';
import type { GivenRules } from './score-rules.dto.js';
import type { Restatement } from '../../scores/restatement.js';
import { restatementOf } from './restatement.js';
import { RulesVersions } from '../../scores/rules-versions.service.js';
import { scoreChanges } from '../../scores/score-changes.js';
import { RulesProblem } from './rules-problems.js';

const published = everyColumnBut(ScoreRuleTable, ['organisationId', 'publishedBy']);
const allVersions = `select ${selected(published, 'r')}, p.name as "publishedBy"
  from score_rules r left join people p on p.organisation_id = r.organisation_id and p.id = r.published_by
  where r.organisation_id = $1 order by r.number desc`;

/** A published version of the rules, with what it restated. */
interface PublishedRules extends Part<typeof published> {
  publishedBy: string | null;
}

/** Previews and publishes how scores are made. A published change restates every figure at once, and says what moved. */
@Injectable()
export class ScoreRulesService {
  constructor(
    private readonly contexts: ScoreContexts,
    private readonly comparison: CompareStoresReads,
    private readonly organisations: OrganisationsService,
    private readonly standard: StandardService,
    private readonly versions: RulesVersions,
  ) {}

  /** The rules that hold, and every published version, the newest first. What a version moved is for those who publish. */
  async overview(tx: Transaction, who: Who) {
    const versions = await tx.query<PublishedRules>(allVersions, [tx.organisationId]);
    const rules = await this.contexts.rules(tx);
    const seen = who.may.has('standard.change') ? versions : versions.map(withoutStores);
    return { rules, number: versions[0]?.number ?? 0, versions: seen };
  }

  /** What a change would do to the index and the ranks of the latest months; nothing is changed. */
  async preview(tx: Transaction, who: Who, given: GivenRules): Promise<Restatement> {
    const rules = await this.#whole(tx, given);
    await this.#refuse(tx, rules);
    const context = this.contexts.asOthersSee(await this.contexts.of(tx, who, {}));
    const before = await this.comparison.compare(tx, context);
    const after = await this.comparison.compare(tx, this.contexts.under(context, rules));
    const { from, to } = context.filter;
    return restatementOf(before, after, { from, to });
  }

  /** Publishes the rules as the next version; rules that hold already give the version that they hold by. */
  async publish(tx: Transaction, who: Who, given: GivenRules, basedOn: number) {
    await this.organisations.locked(tx);
    const rules = await this.#whole(tx, given);
    const { number, rules: before } = await this.overview(tx, who);
    if (number !== basedOn) throw new Problem('changed_meanwhile', {});
    const restatement = await this.preview(tx, who, rules);
    const fields = scoreChanges.between(before, inOrderOf(before, rules));
    if (Object.keys(fields).length === 0) return { number, restatement };
    const { weights, targets, ...scoring } = rules;
    const standard = await this.standard.reweigh(tx, who, { weights, targets });
    await this.organisations.setScoring(tx, scoring);
    const standardVersionId = standard.id;
    const next = { rules: inOrderOf(before, rules), before, standardVersionId, restatement };
    return { number: await this.versions.write(tx, who, next), restatement };
  }

  async #whole(tx: Transaction, { answerWeights, ...given }: GivenRules): Promise<ScoreRules> {
    return { ...given, answerWeights: answerWeights ?? (await this.contexts.rules(tx)).answerWeights };
  }

  async #refuse(tx: Transaction, rules: ScoreRules): Promise<void> {
    const findings = unusable(rules, Object.keys((await this.contexts.rules(tx)).weights));
    if (findings.length > 0) throw new RulesProblem('unusable_rules', { count: findings.length }, findings);
  }
}

/** A store's index under two sets of weights would tell principles that are hidden, and is not for other stores' managers. */
function withoutStores({ restatement, ...version }: PublishedRules): PublishedRules {
  return { ...version, restatement: { ...restatement, index: { before: null, after: null }, stores: [] } };
}

/** The rules with their principles in the order of others, so that the two can be compared. */
function inOrderOf({ weights }: ScoreRules, rules: ScoreRules): ScoreRules {
  const ordered = <T>(given: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.keys(weights).map((key) => [key, given[key] as T]));
  return { ...rules, weights: ordered(rules.weights), targets: ordered(rules.targets) };
}

/** Every principle in use has its weight and target, and no other; something counts; bounds are in order. */
function unusable({ weights, targets, suppressBelow, markBelow }: ScoreRules, keys: readonly string[]): Finding[] {
  const fields = Object.entries({ weights, targets }).flatMap(([field, given]) => [
    ...Object.keys(given)
      .filter((key) => !keys.includes(key))
      .map((key) => ({
        path: `${field}.${key}`,
        code: 'unknown_principle',
        details: { key },
        message: `No principle in use has the key ${key}.`,
      })),
    ...keys
      .filter((key) => !Object.hasOwn(given, key))
      .map((key) => ({
        path: `${field}.${key}`,
        code: 'missing_principle',
        details: { key },
        message: `Say something for ${key} too: all rules are published together.`,
      })),
  ]);
  const nothing = keys.every((key) => !((weights[key] ?? 0) > 0));
  return [
    ...fields,
    ...(nothing
      ? [
          {
            path: 'weights',
            code: 'nothing_counts',
            message: 'No principle counts. Give at least one a weight above 0.',
          },
        ]
      : []),
    ...(markBelow < suppressBelow
      ? [
          {
            path: 'markBelow',
            code: 'bounds_out_of_order',
            message:
              'Figures are marked from where they are shown on: choose at least the bound below which they are hidden.',
          },
        ]
      : []),
  ];
}
