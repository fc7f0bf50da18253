import { z } from 'zod';
import { listWire } from '../../http/page.wire.js';

const points = z.number().nullable();

export const visitFiguresWire = z
  .object({
    visitsForFirm: z.int().nullable().describe('How many visits a store needs for a firm figure.'),
    items: z.array(
      z.object({
        storeId: z.uuid(),
        store: z.string(),
        n: z.int(),
        mean: points,
        lower: points,
        upper: points,
        rawMean: points,
        reliability: z
          .number()
          .nullable()
          .describe(
            'How much of what sets it apart from the other stores is real, 0 to 1; null where nothing can be said.',
          ),
        gain: z
          .number()
          .describe('By how much one more visit would narrow what is not known of it: variance in points².'),
        failed: z.int().describe('Visits of which a critical item failed.'),
        notes: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'VisitFigures' });

export const visitMeasuresWire = listWire(
  z
    .object({
      surveyId: z.uuid(),
      survey: z.string(),
      measure: z.string(),
      text: z.string().nullable(),
      n: z.int(),
      mean: points.describe('0 to 100.'),
      notApplicable: z.int(),
    })
    .meta({ id: 'VisitMeasure', description: 'What shoppers found at one section or item of a checklist.' }),
);

export const plannedVisitsWire = z
  .object({
    visitsForFirm: z.int().nullable(),
    items: z.array(z.object({ storeId: z.uuid(), store: z.string(), visits: z.int(), gain: z.number() })),
  })
  .meta({ id: 'PlannedVisits', description: 'Where the next visits would tell most.' });

export const agreementWire = z
  .object({
    checklists: z.array(z.object({ id: z.uuid(), name: z.string() })),
    surveyId: z.uuid().nullable(),
    items: z.array(
      z.object({
        question: z.string(),
        text: z.string(),
        pairs: z.int(),
        agreement: z.number().nullable(),
        kappa: z.number().nullable(),
        ac1: z.number().nullable(),
      }),
    ),
    shoppers: z
      .array(z.object({ shopper: z.int(), visits: z.int(), points: z.number() }))
      .describe('How many points a shopper gives above others who looked at the same stores in the same waves.'),
  })
  .meta({ id: 'Agreement', description: 'How alike shoppers look at one checklist’s items.' });

export const visitScoreWire = z
  .object({
    counts: z.boolean(),
    earned: z.number(),
    possible: z.number(),
    raw: points,
    final: points,
    sections: z.array(z.object({ key: z.string(), text: z.string(), percent: points })),
    criticalFailed: z.array(z.object({ key: z.string(), text: z.string() })),
  })
  .meta({ id: 'VisitScore' });
