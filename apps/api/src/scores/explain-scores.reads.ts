import { Injectable } from '@nestjs/common';
import { hideSmallParts } from '#scoring';
import { askedQuestions, textIn, type CanonicalRecord, type Definition, type Item } from '#surveys';
import type { Transaction } from '../database/transaction.js';
import { SurveyVersions, type SurveyVersion } from '../responses/survey-versions.reads.js';
import { answersWithin } from '../responses/answers-within.js';
import { answerShares } from './answer-shares.js';
import type { ScoreContext } from './score-context.reads.js';
import { guardView } from './views/view-guard.js';

/** What the answers to one question, in one version of a survey, add to a score. */
export interface QuestionShare {
  /** Null: questions on too few answers to be shown one by one, together. */
  question: { key: string; text: string } | null;
  survey: { id: string; version: number; versionId: string } | null;
  /** How much the answer counts among those of its principle. */
  weight: number | null;
  answers: number;
  /** In points of the score; all shares sum to it. */
  points: number;
}

/** The answers behind each score, by its cells: how many responses have it, and what each question adds. */
export type SharesByMeasure = ReadonlyMap<string, { n: number; questions: QuestionShare[] }>;

interface Answered {
  id: string;
  version: string;
  record: CanonicalRecord;
  /** One for everybody, where weights are not used. */
  weight: number;
}

interface Share {
  version: SurveyVersion;
  item: Item;
  answers: number;
  hundredths: number;
}

/** How many responses are read at once: memory stays flat however many there are. */
const batch = 5_000;

/**
 * Opens scores to the answers behind them. Unlike every other figure this reads responses, not cells: it is asked for one
 * view at a time, and what it finds sums to the cells exactly.
 */
@Injectable()
export class ExplainScores {
  constructor(private readonly versions: SurveyVersions) {}

  async shares(tx: Transaction, context: ScoreContext): Promise<SharesByMeasure> {
    const shares = new Map<string, Map<string, Share>>();
    const responses = new Map<string, { n: number; weight: number }>();
    for (let after: string | null = null, more = true; more;) {
      const rows: Answered[] = await this.#read(tx, context, after);
      for (const { version: id, record, weight } of rows) {
        const version = await this.versions.version(tx.organisationId, id, tx);
        const own = answerShares(version.definition, version.standard, record);
        for (const { measure, item, hundredths } of own) {
          const key = `${id} ${item.key}`;
          const parts = shares.get(measure) ?? new Map<string, Share>();
          const share = parts.get(key) ?? { version, item, answers: 0, hundredths: 0 };
          share.answers += 1;
          share.hundredths += weight * hundredths;
          shares.set(measure, parts.set(key, share));
        }
        for (const [measure, times] of timesScored(own)) {
          const before = responses.get(measure) ?? { n: 0, weight: 0 };
          responses.set(measure, { n: before.n + times, weight: before.weight + times * weight });
        }
      }
      after = rows.at(-1)?.id ?? null;
      more = rows.length === batch;
    }
    const hides = await guardQuestions(
      tx,
      context,
      [...shares.values()].flatMap((parts) => [...parts.values()]),
    );
    return new Map(
      [...shares].map(([measure, parts]) => {
        const { n, weight } = responses.get(measure) ?? { n: 0, weight: 0 };
        return [measure, { n, questions: presented([...parts.values()], { weight, hides, context }) }];
      }),
    );
  }

  #read(tx: Transaction, { filter }: ScoreContext, after: string | null): Promise<Answered[]> {
    const within = answersWithin(tx, filter, {
      store: 'r.store_id',
      day: 'r.answered_on',
      survey: 'v.survey_id',
      channel: 'r.channel',
      language: 'r.language',
      field: (key, value) => `r.fields ->> ${key} = ${value}`,
    });
    const position = `$${within.next}::uuid`;
    const weight = filter.weights === 'used' ? 'r.weight_millionths / 1000000.0::float8' : '1::float8';
    return tx.query<Answered>(
      `${within.with}
       select r.id, r.survey_version_id as version, r.record, ${weight} as weight from responses r
       join survey_versions v on v.organisation_id = r.organisation_id and v.id = r.survey_version_id
       where r.organisation_id = $1 and r.erased_at is null and not r.held and ${within.where}
         and not exists (select 1 from unfolded u where u.organisation_id = r.organisation_id and u.response_id = r.id)
         and (${position} is null or r.id > ${position})
       order by r.id limit ${batch}`,
      [...within.values, after],
    );
  }
}

/** A principle has one score per response, a role one per question that has it. */
function timesScored(shares: readonly { measure: string }[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { measure } of shares) times.set(measure, measure.startsWith('role:') ? (times.get(measure) ?? 0) + 1 : 1);
  return times;
}

/** Which questions stay out of this view, because other views less this one would give few answers to them away. */
async function guardQuestions(tx: Transaction, context: ScoreContext, shares: readonly Share[]) {
  const hidden = new Set<string>();
  for (const [surveyId, own] of Map.groupBy(shares, ({ version }) => version.surveyId)) {
    const measures = [...new Set(own.map(({ item }) => `item:${item.key}`))];
    const guard = await guardView(tx, { ...context, filter: { ...context.filter, surveyId } }, { measures });
    for (const measure of measures) if (guard.hides(measure)) hidden.add(`${surveyId} ${measure}`);
  }
  return ({ version, item }: Share) => hidden.has(`${version.surveyId} item:${item.key}`);
}

interface Presenting {
  /** Of all whose answers make the score. */
  weight: number;
  hides: (share: Share) => boolean;
  context: ScoreContext;
}

/** Questions by what they add; those on few answers stand together, as does what would give them away. */
function presented(parts: readonly Share[], { weight: all, hides, context }: Presenting): QuestionShare[] {
  const { sizes, language } = context;
  const hide = hideSmallParts(
    parts.map(({ answers }) => answers),
    sizes.suppressBelow,
    parts.map(hides),
  );
  const shown = parts
    .filter((_, at) => !hide[at])
    .map(({ version, item, answers, hundredths }) => ({
      question: { key: item.key, text: textOf(version.definition, item, language) },
      survey: { id: version.surveyId, version: version.number, versionId: version.id },
      weight: item.weight,
      answers,
      points: hundredths / 100 / all,
    }))
    .sort((a, b) => b.points - a.points || a.question.key.localeCompare(b.question.key));
  const rest = parts.filter((_, at) => hide[at]);
  if (rest.length === 0) return shown;
  const sum = (of: (share: Share) => number) => rest.reduce((total, share) => total + of(share), 0);
  const answers = sum((share) => share.answers);
  const points = sum((share) => share.hundredths) / 100 / all;
  return [...shown, { question: null, survey: null, weight: null, answers, points }];
}

function textOf(definition: Definition, { key }: Item, language: string): string {
  const tongue = definition.languages.find((each) => each === language) ?? definition.languages[0] ?? 'en';
  const [question = key, row] = key.split('.');
  const asked = askedQuestions(definition).find((each) => each.key === question);
  if (asked === undefined) return key;
  const rows = asked.kind === 'matrix' ? asked.rows : [];
  const rowText = rows.find((each) => each.key === row)?.text;
  return [textIn(asked.text, tongue), ...(rowText ? [textIn(rowText, tongue)] : [])].join(' ');
}
