import fc from 'fast-check';
import type { Condition } from '../src/definition/condition.js';
import type { Block, Definition } from '../src/definition/definition.js';
import { LANGUAGES, type Language, type Text } from '../src/definition/language.js';
import type { Option, Point, Question, Row } from '../src/definition/question.js';

/** Words of each language, long and short, with its own letters. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'How',
    'well',
    'did',
    'we',
    'understand',
    'your',
    'wishes',
    'at',
    'the',
    'till',
    'responsibility',
    'fair?',
    'advice',
  ],
  fi: [
    'Kuinka',
    'hyvin',
    'ymmärsimme',
    'toiveesi',
    'asiakaspalvelukokemuksesta',
    'yö',
    'kassalla',
    'Älä',
    'ei',
    'jonotusaika',
  ],
  sv: ['Hur', 'väl', 'förstod', 'vi', 'dina', 'önskemål', 'kundtjänstupplevelsen', 'å', 'Åtgärd', 'rättvist', 'kö'],
  lt: [
    'Kaip',
    'gerai',
    'supratome',
    'Jūsų',
    'pageidavimus',
    'nebeprisikiškiakopūsteliaujant',
    'ačiū',
    'įvertinimą',
    'Ž',
    'ūkis',
  ],
  id: ['Seberapa', 'baik', 'kami', 'memahami', 'keinginan', 'Anda', 'mempertanggungjawabkan', 'di', 'kasir', 'layanan'],
  ms: [
    'Sejauh',
    'mana',
    'kami',
    'memahami',
    'kehendak',
    'anda',
    'ketidakpertanggungjawaban',
    'di',
    'kaunter',
    'khidmat',
  ],
};

/** A text of so many words in every language. */
function text(least: number, most: number): fc.Arbitrary<Text> {
  const sentence = (language: Language): fc.Arbitrary<string> =>
    fc
      .array(fc.constantFrom(...WORDS[language]), { minLength: least, maxLength: most })
      .map((words) => words.join(' '));
  return fc.record(
    Object.fromEntries(LANGUAGES.map((language) => [language, sentence(language)])),
  ) as fc.Arbitrary<Text>;
}

const maybe = { freq: 3, nil: undefined } as const;
const asked = {
  text: text(2, 16),
  help: fc.option(text(3, 20), maybe),
  allowNotApplicable: fc.boolean(),
  allowRefuse: fc.boolean(),
};

const points: fc.Arbitrary<Point[]> = fc
  .record({
    first: fc.constantFrom(-2, 0, 1),
    labels: fc.array(text(1, 4), { minLength: 2, maxLength: 11 }),
    isBare: fc.boolean(),
  })
  .map(({ first, labels, isBare }) =>
    labels.map((label, index) => ({
      code: first + index,
      ...(isBare && index > 0 && index < labels.length - 1 ? {} : { label }),
    })),
  );

const options: fc.Arbitrary<Option[]> = fc
  .record({ labels: fc.array(text(1, 9), { minLength: 1, maxLength: 10 }), hasOther: fc.boolean() })
  .map(({ labels, hasOther }) =>
    labels.map((label, index) => ({
      code: index * 2 + 1,
      label,
      ...(hasOther && index === labels.length - 1 ? { other: true } : {}),
    })),
  );

const rows: fc.Arbitrary<Row[]> = fc
  .array(text(1, 12), { minLength: 1, maxLength: 9 })
  .map((texts) => texts.map((each, index) => ({ key: `row_${index}`, text: each })));

const order = fc.constantFrom('fixed' as const, 'random' as const);

/** A question of any kind that paper carries, but for its key. */
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.record({ kind: fc.constant('scale' as const), ...asked, points }),
  fc.record({ kind: fc.constant('recommend' as const), ...asked, low: fc.option(text(1, 5), maybe) }),
  fc.record({ kind: fc.constant('ease' as const), ...asked, high: fc.option(text(1, 5), maybe) }),
  fc.record({ kind: fc.constant('yes_no' as const), ...asked }),
  fc.record({ kind: fc.constant('choice' as const), ...asked, options, order }),
  fc.record({ kind: fc.constant('choices' as const), ...asked, options, order, max: fc.constantFrom(undefined, 1) }),
  fc.record({ kind: fc.constant('matrix' as const), ...asked, rows, points, order }),
  fc.record({ kind: fc.constantFrom('short_text' as const, 'long_text' as const), ...asked }),
  fc.record({
    kind: fc.constant('number' as const),
    ...asked,
    min: fc.constantFrom(undefined, 0, 3),
    max: fc.constantFrom(undefined, 9, 12, 1_500, 1e9),
    decimals: fc.constantFrom(undefined, 0, 2),
    unit: fc.option(text(1, 3), maybe),
  }),
  fc.record({ kind: fc.constant('date' as const), ...asked }),
  fc.record({ kind: fc.constant('statement' as const), text: text(5, 40) }),
) as unknown as fc.Arbitrary<Question>;

/** Conditions that look back at one or two questions. */
function condition(earlier: readonly Question[]): fc.Arbitrary<Condition | undefined> {
  const simple = earlier.flatMap((each): Condition[] => {
    const answer = each.key;
    switch (each.kind) {
      case 'scale':
        return [{ answer, is: '<=', value: each.points[0]?.code ?? 0 }];
      case 'recommend':
        return [{ answer, is: '<', value: 7 }, { not: { answer, is: '=', value: 10 } }];
      case 'yes_no':
        return [{ answer, is: '=', value: 1 }];
      case 'choice':
        return [{ answer, is: 'in', value: [1] }];
      case 'choices':
        return [{ answer, is: 'includes', value: 1 }];
      case 'matrix':
        return [{ answer: `${answer}.row_0`, is: '=', value: each.points[0]?.code ?? 0 }];
      case 'number':
        return [{ answer, is: '>=', value: 5 }];
      case 'statement':
        return [];
      default:
        return [{ answer, is: 'answered' }];
    }
  });
  if (simple.length === 0) return fc.constant(undefined);
  const one = fc.constantFrom(...simple);
  return fc.option(
    fc.oneof(
      one,
      fc.tuple(one, one).map((all) => ({ all })),
    ),
    { freq: 1, nil: undefined },
  );
}

/** The questions with keys, and conditions on some of those before. */
function conditioned(questions: readonly Question[]): fc.Arbitrary<Question[]> {
  const keyed = questions.map((each, index): Question => ({ ...each, key: `q_${index}` }));
  return fc
    .tuple(
      ...keyed.map((each, index) => condition(keyed.slice(0, index)).map((showIf): Question => ({ ...each, showIf }))),
    )
    .map((all) => all.map((each) => JSON.parse(JSON.stringify(each)) as Question));
}

/** Any survey in six languages that can be printed: all kinds, conditions, random orders, some blocks drawn. */
export const anyDefinition: fc.Arbitrary<Definition> = fc
  .record({
    questions: fc.array(question, { minLength: 1, maxLength: 12 }).chain(conditioned),
    title: text(1, 8),
    introduction: text(3, 30),
    thanks: text(2, 8),
    privacy: fc.option(text(5, 20), maybe),
    headings: fc.array(fc.option(text(1, 5), maybe), { minLength: 4, maxLength: 4 }),
    isDrawn: fc.boolean(),
  })
  .map(({ questions, headings, isDrawn, ...texts }) => {
    const size = Math.ceil(questions.length / 4);
    const blocks = headings
      .map((title, index): Block => ({
        key: `block_${index}`,
        questions: questions.slice(index * size, (index + 1) * size),
        ...(title === undefined ? {} : { title }),
      }))
      .filter((block) => block.questions.length > 0);
    const draw = { blocks: blocks.slice(1).map(({ key }) => key), take: 1 };
    return {
      format: 'candour-survey/1',
      key: 'any',
      audience: 'customer',
      setting: 'any',
      languages: LANGUAGES,
      anonymous: false,
      blocks,
      ...texts,
      ...(isDrawn && blocks.length > 2 ? { draw } : {}),
    };
  });
