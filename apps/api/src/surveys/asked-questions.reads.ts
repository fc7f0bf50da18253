import { Injectable } from '@nestjs/common';
import { askedQuestions, itemsIn, textIn, textsIn, type AskedQuestion, type Definition, type Language } from '#surveys';
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
  /** The surveys that were published, by name. */
  async surveys(tx: Transaction): Promise<{ id: string; name: string }[]> {
    return tx.query<{ id: string; name: string }>(
      `select s.id, s.name from surveys s where s.organisation_id = $1 and exists (select 1 from survey_versions v
         where v.organisation_id = s.organisation_id and v.survey_id = s.id and v.definition ->> 'audience' is distinct from 'shopper')
       order by s.name`,
      [tx.organisationId],
    );
  }

  /** What each question of several surveys asks, by survey and key, whatever its kind. */
  async texts(tx: Transaction, language: string): Promise<(surveyId: string, key: string) => string> {
    const rows = await tx.query<{ survey: string; definition: Definition }>(
      `select distinct on (survey_id) survey_id as survey, definition from survey_versions where organisation_id = $1
       order by survey_id, number desc`,
      [tx.organisationId],
    );
    const texts = new Map<string, string>();
    for (const { survey, definition } of rows) {
      const tongue = tongueOf(definition, language);
      for (const { key, text } of askedQuestions(definition)) texts.set(`${survey} ${key}`, textIn(text, tongue));
    }
    return (surveyId, key) => texts.get(`${surveyId} ${key}`) ?? key;
  }

  async questions(tx: Transaction, surveyId: string, language: string): Promise<ListedQuestion[]> {
    const described = await this.described(tx, surveyId, language);
    return described.map(({ key, text, kind, principleKey }) => ({ key, text, kind, principleKey }));
  }

  async question(tx: Transaction, surveyId: string, key: string, language: string): Promise<DescribedQuestion | null> {
    return (await this.described(tx, surveyId, language)).find((question) => question.key === key) ?? null;
  }

  /** Every question that is answered by codes, with what they mean. */
  async described(tx: Transaction, surveyId: string, language: string): Promise<DescribedQuestion[]> {
    const found = await tx.first<{ definition: Definition }>(
      `select definition from survey_versions where organisation_id = $1 and survey_id = $2 order by number desc limit 1`,
      [tx.organisationId, surveyId],
    );
    if (found === null) return [];
    const { definition } = found;
    return askedQuestions(definition).flatMap((question) =>
      describe(definition, question, tongueOf(definition, language)),
    );
  }
}

/** The language of a survey that is nearest to the one asked for. */
function tongueOf({ languages }: Definition, language: string): Language {
  return languages.find((each) => each === language) ?? languages[0] ?? 'en';
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
    case 'yes_no': {
      const { no, yes } = textsIn(language);
      const bars = [
        { code: 1, label: yes },
        { code: 0, label: no },
      ];
      return [{ ...asListed(question.key, text), bars }];
    }
    case 'recommend':
    case 'ease':
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
};
