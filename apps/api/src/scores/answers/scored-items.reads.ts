import { Injectable } from '@nestjs/common';
import { askedQuestions, itemsIn, textIn, type CanonicalRecord, type Definition, type Language } from '#surveys';
import type { Transaction } from '../../database/transaction.js';
import { SurveyVersions } from '../../responses/survey-versions.reads.js';
import { itemsOf } from '../items-of.js';

/** One scored item of several responses. */
export interface ItemPoints {
  key: string;
  text: string;
  /** 0 to 100, in the order of the responses; null where one says nothing to it. */
  points: (number | null)[];
}

/** What each scored item of some responses says, worked out from the answers under the version they were given to. */
@Injectable()
export class ScoredItems {
  constructor(private readonly versions: SurveyVersions) {}

  /** Of responses to one survey; an item is the same in all versions that have its key. */
  async of(
    tx: Transaction,
    responses: readonly { versionId: string; record: CanonicalRecord }[],
    language: string,
  ): Promise<ItemPoints[]> {
    const items = new Map<string, ItemPoints>();
    for (const [at, { versionId, record }] of responses.entries()) {
      const { definition, standard } = await this.versions.version(tx.organisationId, versionId, tx);
      for (const { measure, score } of itemsOf(definition, standard, record).scores) {
        if (score === null || !measure.startsWith('item:')) continue;
        const key = measure.slice('item:'.length);
        const points = Array<number | null>(responses.length).fill(null);
        const item = items.get(key) ?? { key, text: textOf(definition, key, language), points };
        item.points[at] = score / 100;
        items.set(key, item);
      }
    }
    return [...items.values()];
  }
}

/** The words of a question, with those of its row in a matrix. */
function textOf(definition: Definition, key: string, language: string): string {
  const tongue: Language = definition.languages.find((each) => each === language) ?? definition.languages[0] ?? 'en';
  const item = itemsIn(definition).find((each) => each.key === key);
  const question = askedQuestions(definition).find((each) => each.key === item?.question);
  if (question === undefined) return key;
  const row = question.kind === 'matrix' ? question.rows.find((each) => each.key === item?.row) : undefined;
  return [question.text, row?.text].flatMap((text) => (text ? [textIn(text, tongue)] : [])).join(' ');
}
