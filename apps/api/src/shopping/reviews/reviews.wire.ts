import { z } from 'zod';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { listWire, pageWire } from '../../http/page.wire.js';
import { answerValueWire, askedKindWire, emptinessWire } from '../../surveys/answer.wire.js';
import {
  appealStateWire,
  evidenceFlagWire,
  gradeWire,
  journalEventWire,
  returnedWire,
  visitStateWire,
} from '../visits/visits.wire.js';

const listedReview = z
  .object({
    id: z.uuid(),
    state: visitStateWire,
    store: z.string(),
    storeId: z.uuid(),
    programme: z.string(),
    visitedOn: dayWire,
    openAppeals: z.int(),
    grade: gradeWire.describe('Stores are told nothing of the evidence, nor when by the minute.').optional(),
    flags: z.int().optional(),
    receivedAt: momentWire.optional(),
    approvesAt: momentWire.nullable().optional(),
    waitsUntil: momentWire.nullable().describe('Until when it waits for photos.').optional(),
    shopper: z.object({ number: z.int() }).optional(),
  })
  .meta({ id: 'ListedReview' });

const said = { words: z.string(), empty: emptinessWire.nullable() };
const saidWire = z
  .object(said)
  .meta({ id: 'Said', description: 'What was said in one answer: in words, or why nothing was.' });

const shownRow = z
  .object({ key: z.string(), text: z.string(), ...said, value: answerValueWire.nullable() })
  .meta({ id: 'ShownRow', description: 'One row of a matrix as it was answered.' });

const bound = z.union([z.number(), z.string()]).nullable();
const shownAnswer = z
  .object({
    key: z.string(),
    section: z.string(),
    kind: askedKindWire,
    text: z.string(),
    ...said,
    value: answerValueWire.nullable(),
    options: z
      .array(z.object({ code: z.int(), label: z.string(), other: z.boolean() }))
      .describe('What else could have been chosen, where that is one or some of a few codes; the points of a matrix.'),
    rows: z.array(shownRow).nullable(),
    allowNotApplicable: z.boolean(),
    min: bound.describe('Least and most of a number or a day.'),
    max: bound,
    decimals: z.int().describe('How many digits after its point a number has.'),
  })
  .meta({ id: 'ShownAnswer', description: 'An answer as a reviewer or a store reads it.' });

const reviewPhoto = z
  .object({
    id: z.uuid(),
    question: z.string(),
    state: z.enum(['missing', 'stored', 'refused', 'let_go']),
    takenOut: z.boolean().describe('A reviewer took it out of the answer, and it is kept beside it.').optional(),
    sha256: z.string().optional(),
    refused: z.string().nullable().describe('Why its bytes were refused.').optional(),
    late: z.boolean().describe('It came after the visit had gone to review without it.').optional(),
    receivedAt: momentWire.nullable().optional(),
    source: z.enum(['camera', 'gallery']).nullable().optional(),
    takenAt: z.number().nullable().describe('Milliseconds since 1970, by the server’s clock.').optional(),
    latitude: z.number().nullable().optional(),
    longitude: z.number().nullable().optional(),
    metres: z.number().nullable().describe('From the store; null where the picture says no place.').optional(),
  })
  .meta({ id: 'ReviewPhoto' });

const changes = z.array(z.object({ key: z.string(), text: z.string(), before: saidWire, after: saidWire }));
const journalState = z.enum(['stored', 'refused']).meta({
  id: 'JournalState',
  description: 'A journal that could not be read, or lies in the future, is refused whole.',
});

const correction = z
  .object({
    id: z.uuid(),
    changes,
    reason: z.string(),
    at: momentWire,
    byShopper: z.boolean(),
    journal: z
      .object({
        state: journalState,
        clockOffsetMs: z.number().describe('What the phone’s clock was behind ours at sending.'),
        events: z.array(journalEventWire),
      })
      .nullable()
      .describe('What the phone noted while the shopper put it right.')
      .optional(),
  })
  .meta({ id: 'Correction' });

const photoPair = z
  .object({
    photoId: z.uuid(),
    other: z.object({ visitId: z.uuid(), photoId: z.uuid(), store: z.string(), visitedOn: dayWire }),
  })
  .meta({ id: 'PhotoPair', description: 'A photo and the earlier one of another visit that shows the same picture.' });

const forStores = {
  appeals: z
    .object({
      until: dayWire.nullable().describe('The last day on which a store may appeal.'),
      items: z.array(z.object({ question: z.string(), state: appealStateWire, outcome: z.string().nullable() })),
    })
    .optional(),
  restated: z
    .array(z.object({ on: dayWire, reason: z.string(), changes }))
    .describe('What was restated since the decision, and why.')
    .optional(),
};

const evidence = {
  grade: gradeWire.optional(),
  gradeBefore: gradeWire.nullable().describe('What it was by itself, where a review found more.').optional(),
  flags: z.array(evidenceFlagWire).optional(),
  seenBefore: z.array(photoPair).optional(),
  receivedAt: momentWire.optional(),
  beganAt: momentWire.optional(),
  endedAt: momentWire.optional(),
  decision: z.object({ reason: z.string().optional() }).nullable().optional(),
  returned: returnedWire.nullable().optional(),
  journal: z.array(journalEventWire).optional(),
  journalState: journalState.optional(),
  place: z
    .object({ id: z.uuid(), name: z.string(), latitude: z.number().nullable(), longitude: z.number().nullable() })
    .describe('Where the store is.')
    .optional(),
  clockOffsetMs: z.number().optional(),
  corrections: z.array(correction).optional(),
};

export const reviewsWire = pageWire(listedReview);
export const reviewWire = z
  .object({
    id: z.uuid(),
    state: visitStateWire,
    store: z.object({ id: z.uuid(), name: z.string() }),
    programme: z.string(),
    visitedOn: dayWire,
    revision: z.string().describe('Which state of it is shown; whoever decides says so.').optional(),
    sections: z.array(z.object({ key: z.string(), title: z.string() })).optional(),
    answers: z.array(shownAnswer).optional(),
    photos: z.array(reviewPhoto).optional(),
    ...evidence,
    ...forStores,
    shopper: z.object({ id: z.uuid().optional(), name: z.string().optional(), number: z.int() }).optional(),
    money: z
      .object({ fee: z.number(), reimbursement: z.number(), currency: z.string(), paidOn: dayWire.nullable() })
      .optional(),
  })
  .meta({ id: 'Review', description: 'A visit: what is missing is not for whoever asks.' });

const appeal = z
  .object({
    id: z.uuid(),
    visitId: z.uuid(),
    kind: z.enum(['item', 'rejection']),
    question: z.string().nullable(),
    text: z.string().describe('The question in the reader’s language.'),
    reason: z.string(),
    state: appealStateWire,
    appealedAt: momentWire,
    outcome: z.string().nullable(),
    decidedAt: momentWire.nullable(),
    store: z.string(),
    visitedOn: dayWire,
  })
  .meta({ id: 'Appeal' });

const overturnRate = z
  .object({
    survey: z.string(),
    question: z.string(),
    text: z.string(),
    appealed: z.int(),
    upheld: z.int(),
    dismissed: z.int(),
  })
  .meta({ id: 'OverturnRate', description: 'How often the answers to one question were overturned.' });

export const appealsWire = pageWire(appeal);
export const appealedWire = z.object({ id: z.uuid() });
export const overturnRatesWire = listWire(overturnRate);

export type AppealState = z.output<typeof appealStateWire>;
/** As the database gives it. */
export type AppealRow = Omit<z.output<typeof appeal>, 'text' | 'appealedAt' | 'decidedAt'> & {
  appealedAt: Date;
  decidedAt: Date | null;
};
