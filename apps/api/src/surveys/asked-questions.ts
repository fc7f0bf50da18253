import { Injectable } from '@nestjs/common';
import { askedQuestions, itemsIn, textIn, type AskedQuestion, type Definition, type Language } from '#surveys';
import type { Transaction } from '../database/transaction.js';

/** A question as screens list it; a matrix is listed row by row. */
export interface ListedQuestion {
  key: string;
  text: string;
  kind: AskedQuestion['kind'];
  principleKey: string | null;
}

/** A question with what its answers mean. */
export interface DescribedQuestion extends ListedQuestion {
  /** Whether its answers are on a scale of 0 to 100; else they are counted by choice. */
  scored: boolean;
  bars: { code: number; label: string }[];
}

/** The questions of a survey's newest published version. */
@Injectable()
export class AskedQuestions {
  async surveys(tx: Transaction): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct survey_id as id from survey_versions where organisation_id = $1`,
      [tx.organisationId],
    );
    return rows.map(({ id }) => id);
  }

  async questions(tx: Transaction, surveyId: string, language: string): Promise<ListedQuestion[]> {
    const described = await this.#described(tx, surveyId, language);
    return described.map(({ key, text, kind, principleKey }) => ({ key, text, kind, principleKey }));
  }

  async question(tx: Transaction, surveyId: string, key: string, language: string): Promise<DescribedQuestion | null> {
    return (await this.#described(tx, surveyId, language)).find((question) => question.key === key) ?? null;
  }

  async #described(tx: Transaction, surveyId: string, language: string): Promise<DescribedQuestion[]> {
    const found = await tx.first<{ definition: Definition }>(
      `select definition from survey_versions where organisation_id = $1 and survey_id = $2 order by number desc limit 1`,
      [tx.organisationId, surveyId],
    );
    if (found === null) return [];
    const { definition } = found;
    const tongue = definition.languages.find((each) => each === language) ?? definition.languages[0] ?? 'en';
    return askedQuestions(definition).flatMap((question) => describe(definition, question, tongue));
  }
}

function describe(definition: Definition, question: AskedQuestion, language: Language): DescribedQuestion[] {
  const text = textIn(question.text, language);
  const items = itemsIn(definition).filter((item) => item.question === question.key);
  const asListed = (key: string, own: string) => {
    const item = items.find((each) => each.key === key);
    return { key, text: own, kind: question.kind, principleKey: item?.principle ?? null, scored: item !== undefined };
  };
  switch (question.kind) {
    case 'matrix':
      return question.rows.map((row) => ({
        ...asListed(`${question.key}.${row.key}`, `${text} — ${textIn(row.text, language)}`),
        bars: question.points.map(({ code, label }) => ({ code, label: textIn(label, language) || String(code) })),
      }));
    case 'scale':
      return [
        {
          ...asListed(question.key, text),
          bars: question.points.map(({ code, label }) => ({ code, label: textIn(label, language) || String(code) })),
        },
      ];
    case 'choice':
    case 'choices':
      return [
        {
          ...asListed(question.key, text),
          bars: question.options.map(({ code, label }) => ({ code, label: textIn(label, language) })),
        },
      ];
    case 'recommend':
    case 'ease':
    case 'yes_no':
      return [
        { ...asListed(question.key, text), bars: codes[question.kind].map((code) => ({ code, label: String(code) })) },
      ];
    default:
      return [];
  }
}

const codes = {
  recommend: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ease: [1, 2, 3, 4, 5, 6, 7],
  yes_no: [0, 1],
};
