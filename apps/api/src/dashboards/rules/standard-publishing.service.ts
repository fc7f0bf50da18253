import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../access/organisations/organisations.service.js';
import type { Who } from '../../access/who.js';
import type { Transaction } from '../../database/transaction.js';
import { ScoreContexts } from '../../scores/score-context.reads.js';
import { StandardReads } from '../../standard/standard.reads.js';
import { StandardService } from '../../standard/standard.service.js';
import { CompareStoresReads } from '../comparison/compare-stores.reads.js';
import type { Restatement } from '../../scores/restatement.js';
import { restatementOf } from './restatement.js';
import { RulesVersions } from '../../scores/rules-versions.service.js';

/**
 * Publishes the service standard. Where its weights, targets or principles in use differ from those that hold, every figure is
 * restated: that is told before, and kept as a version of the score rules.
 */
@Injectable()
export class StandardPublishing {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly contexts: ScoreContexts,
    private readonly comparison: CompareStoresReads,
    private readonly standard: StandardService,
    private readonly standards: StandardReads,
    private readonly versions: RulesVersions,
  ) {}

  /** What publishing the draft would do to the index and the ranks; null where it restates nothing. Changes nothing. */
  async preview(tx: Transaction, who: Who): Promise<Restatement | null> {
    const { draft } = await this.standards.overview(tx);
    const [inForce, next] = [await this.contexts.rules(tx), await this.contexts.rules(tx, draft.principles)];
    if (JSON.stringify(inForce) === JSON.stringify(next)) return null;
    const context = this.contexts.asOthersSee(await this.contexts.of(tx, who, {}));
    const before = await this.comparison.compare(tx, context);
    const after = await this.comparison.compare(tx, this.contexts.under({ ...context, ...draft }, next));
    const { from, to } = context.filter;
    return restatementOf(before, after, { from, to });
  }

  /** Publishes the draft, with what it restated where it did. */
  async publish(tx: Transaction, who: Who, revision?: number) {
    await this.organisations.locked(tx);
    const restatement = await this.preview(tx, who);
    const before = await this.contexts.rules(tx);
    const published = await this.standard.publish(tx, who, revision);
    if (restatement === null) return { ...published, restatement };
    const rules = await this.contexts.rules(tx);
    await this.versions.write(tx, who, { rules, before, standardVersionId: published.id, restatement });
    return { ...published, restatement };
  }
}
