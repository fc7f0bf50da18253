import { z } from 'zod';
import { responseChannelWire } from '../responses/responses.wire.js';
import { dayWire, momentWire } from '../http/moment.wire.js';
import { listWire } from '../http/page.wire.js';
import { figureWire, interval, mix, viewWeightsWire, weighting } from '../scores/figure.wire.js';
import { settingSchema } from '../stores/store-fields.js';
import { storeWire } from '../stores/stores.wire.js';
import { askedKindWire } from '../surveys/answer.wire.js';

/** Which versions figures are made under. */
export const madeUnderWire = z
  .object({
    standard: z.int(),
    rules: z.int(),
    rulesPublishedAt: momentWire.nullable(),
    equalWeights: z.boolean(),
  })
  .meta({ id: 'MadeUnder', description: 'Which versions figures are made under.' });

const place = z
  .object({
    mine: z.boolean().describe('Only those stores that whoever asks answers for.'),
    region: z.string().nullable(),
    store: z.string().nullable(),
    setting: settingSchema.nullable(),
  })
  .meta({ id: 'Place', description: 'Which stores a figure is of, by name.' });

const totals = { index: figureWire, nps: figureWire, csat: figureWire, effort: figureWire };
const principleFigure = z
  .object({ key: z.string(), name: z.string(), target: z.number().nullable(), figure: figureWire })
  .meta({ id: 'PrincipleFigure' });
const headline = { ...totals, principles: z.array(principleFigure) };
const totalsWire = z.object(totals).meta({ id: 'Totals' });
export const periodWire = z.object({ from: dayWire, to: dayWire });

export const overviewWire = z
  .object({
    place: place.nullable(),
    network: totalsWire.nullable().describe('The whole network, where only a part of it is looked at.'),
    period: z.object({ from: dayWire, to: dayWire, previousFrom: dayWire, previousTo: dayWire }),
    responses: z.object({ n: z.int(), previous: z.int() }),
    ...headline,
    overTime: z.array(
      z.object({
        period: z.string(),
        index: figureWire,
        byChannel: z.array(z.object({ channel: responseChannelWire, n: z.int() })),
      }),
    ),
    responseRate: z.object({
      sent: z.int(),
      answered: z.int(),
      percent: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
    madeUnder: madeUnderWire,
    weights: viewWeightsWire,
    stores: z.object({
      listed: z.int(),
      enough: z.int().describe('How many of them have enough answers to be told from the network.'),
    }),
    needALook: z.array(
      z
        .object({
          storeId: z.uuid(),
          name: z.string(),
          reason: z.enum(['below_network', 'fell', 'no_answers']),
          figure: figureWire,
        })
        .meta({ id: 'NeedsALook', description: 'A store that a manager should look at, and why.' }),
    ),
  })
  .meta({ id: 'Overview' });

export const rankWire = z.object({ low: z.int(), high: z.int() });
export const bandWire = z.enum(['above', 'in_line', 'below']);

const comparedStore = z
  .object({
    storeId: z.uuid(),
    code: z.string(),
    name: z.string(),
    regionName: z.string().nullable(),
    setting: settingSchema,
    n: z.int(),
    score: figureWire.describe('The score that stores are compared by.'),
    ...totals,
    principles: z.record(z.string(), figureWire),
    rank: rankWire.nullable(),
    tieGroup: z.int().nullable(),
    band: bandWire.nullable(),
    estimate: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
    reliability: z.number().nullable(),
    funnel: z.enum(['inside', 'beyond_95', 'beyond_998']).nullable(),
    adjusted: z
      .object({ value: z.number(), low: z.number().nullable(), high: z.number().nullable() })
      .nullable()
      .describe('The score with all answers brought to one channel; null where it was not asked for or can’t be told.'),
  })
  .meta({ id: 'ComparedStore', description: 'A store among its peers.' });

const funnel = z
  .object({
    target: z.number(),
    overdispersion: z.number().describe('Mean z²: far above 1, stores differ by more than chance.'),
    limits: z.array(
      z.object({ n: z.number(), low95: z.number(), high95: z.number(), low998: z.number(), high998: z.number() }),
    ),
  })
  .meta({ id: 'Funnel', description: 'Where stores of any size would lie if they differed by chance only.' });

const adjustment = z.object({
  status: z
    .enum(['ok', 'no_answers', 'one_channel', 'confounded', 'not_a_mean'])
    .describe('Why there are no adjusted scores, where there are none.'),
  reference: responseChannelWire
    .nullable()
    .describe('The channel that all answers are brought to: the one with most of them.'),
  effects: z.array(
    z.object({
      channel: responseChannelWire,
      points: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
});

export const comparisonWire = z
  .object({
    measure: z.string().describe('The score that stores are compared by.'),
    items: z.array(comparedStore),
    network: z.object(headline).describe('Every store of the organisation, whoever asks.'),
    here: z
      .object({ ...headline, place })
      .nullable()
      .describe('The stores that are looked at, all together; null where they are the network.'),
    principles: z.array(z.object({ key: z.string(), name: z.string() })),
    compared: z
      .int()
      .describe(
        'How many stores of the network ranks, bands and the funnel are told among: those with enough answers.',
      ),
    reading: z
      .enum(['no_answers', 'too_few_to_tell_apart', 'some_differ'])
      .describe('Whether the stores can be told apart at all.'),
    funnel: funnel.nullable(),
    adjustment: adjustment.nullable(),
    madeUnder: madeUnderWire,
    weights: viewWeightsWire,
  })
  .meta({ id: 'Comparison', description: 'How stores compare, and the network that they are compared with.' });

const bar = z
  .object({
    code: z.number(),
    label: z.string(),
    count: z.int(),
    percent: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: 'Bar', description: 'One bar of a distribution.' });

const asked = {
  key: z.string(),
  text: z.string(),
  kind: askedKindWire,
  principleKey: z.string().nullable(),
  n: z.int(),
};
const result = { figure: figureWire.nullable(), distribution: z.array(bar), ...weighting };

const comment = z
  .object({
    responseId: z.uuid().nullable().describe('Null where the reader may not open the whole answer.'),
    on: z.string(),
    language: z.string(),
    text: z.string(),
    question: z.string(),
    surveyId: z.uuid(),
    storeId: z.uuid().nullable(),
    store: z.string().nullable(),
  })
  .meta({ id: 'Comment' });
export const commentsWire = z
  .object({
    items: z.array(comment),
    next: z.string().nullable(),
    hidden: z.boolean().describe('There are too few to show any.'),
  })
  .meta({ id: 'CommentPage' });

const comparedPrinciple = z.object({
  key: z.string(),
  name: z.string(),
  target: z.number().nullable(),
  store: figureWire,
  network: figureWire,
  difference: z.object({ ...interval, ...mix, status: z.enum(['unknown', 'same', 'above', 'below']) }),
});

export const storeResultWire = z
  .object({
    store: storeWire,
    n: z.int(),
    responses: z.int(),
    madeUnder: madeUnderWire,
    weights: viewWeightsWire,
    ...totals,
    network: totalsWire,
    principles: z.array(comparedPrinciple),
    overTime: z.array(z.object({ period: z.string(), index: figureWire })),
    questions: z.array(z.object({ ...asked, surveyId: z.uuid(), ...result }).meta({ id: 'StoreQuestion' })),
    comments: commentsWire,
  })
  .meta({ id: 'StoreResult' });

export const askedQuestionsWire = listWire(z.object(asked).meta({ id: 'AskedQuestion' }));
export const askedSurveysWire = listWire(z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'AskedSurvey' }));
export const weightsOfferedWire = z.object({ offered: z.boolean() });

export const questionResultWire = z
  .object({
    text: z.string(),
    kind: askedKindWire,
    principleKey: z.string().nullable(),
    n: z.int(),
    weights: viewWeightsWire,
    ...result,
    emptiness: z.object({ notShown: z.int(), notApplicable: z.int(), skipped: z.int(), refused: z.int() }).nullable(),
    byStore: z.array(z.object({ storeId: z.uuid(), name: z.string(), figure: figureWire })),
    overTime: z.array(z.object({ period: z.string(), figure: figureWire })),
  })
  .meta({ id: 'QuestionResult' });
