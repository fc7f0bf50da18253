import { z } from 'zod';
import { listWire } from '../http/page.wire.js';
import { readAnswerWire } from '../scores/answers/responses-list.wire.js';
import { momentWire } from '../http/moment.wire.js';
import { dayKinds } from './hours-to-staff.js';
import { signals } from './signals.reads.js';

const share = z.number().nullable();
const rate = z
  .object({ successes: z.int(), n: z.int(), value: share, low: share, high: share })
  .meta({ id: 'CallingRate', description: 'A share of calls or of contacts, 0 to 1, with Wilson’s interval of 95 %.' });

const hour = z
  .object({
    weekday: z.int().describe('1 is Monday, by the clock of whoever was rung.'),
    hour: z.int(),
    contacts: rate,
  })
  .meta({ id: 'CallingHour' });
const advisedHour = z
  .object({
    days: z.enum(dayKinds),
    hour: z.int(),
    contacts: rate,
    advice: z
      .enum(['more', 'less'])
      .nullable()
      .describe(
        'Whether calls of this hour reach clearly more, or fewer, people than all; null where they can’t be told apart.',
      ),
  })
  .meta({ id: 'AdvisedHour' });
export const callingHoursWire = z.object({
  contacts: rate,
  advice: z.array(advisedHour),
  hours: z.array(hour),
});

const compared = z
  .object({
    ...rate.shape,
    differs: z.boolean().describe('From all others, corrected for how many are compared (Holm).'),
  })
  .meta({ id: 'ComparedRate' });
const interviewer = z
  .object({
    personId: z.uuid(),
    name: z.string(),
    contacts: compared.describe('Of calls, those in which somebody spoke.'),
    completed: compared.describe('Of contacts.'),
    refused: compared.describe('Of contacts.'),
    minutes: z.number().nullable().describe('Median length of a completed interview.'),
    quick: compared.describe('Of completed interviews, those of less than half the median length of all.'),
  })
  .meta({ id: 'InterviewerFigures', description: 'How calls of one interviewer ended, beside those of all others.' });
export const interviewersWire = listWire(interviewer);

const effect = z
  .object({
    key: z.string(),
    text: z.string(),
    n: z.int(),
    interviewers: z.int(),
    icc: share.describe('Share of the variance that lies between interviewers; by chance below 0.'),
    low: share,
    high: share,
    designEffect: share,
  })
  .meta({ id: 'InterviewerEffect' });
const surveyEffects = z
  .object({
    surveyId: z.uuid(),
    name: z.string(),
    interviewers: z.int().describe('With ten interviews or more.'),
    items: z.array(effect).describe('Empty until five interviewers have ten interviews each.'),
  })
  .meta({ id: 'SurveyInterviewerEffects' });
export const interviewerEffectsWire = listWire(surveyEffects);

const signal = z
  .object({
    signal: z
      .enum(signals)
      .describe(
        'Under half the usual length of its survey; the same point on every scale; answered within two seconds of the ring; rung before 9 or from 20 there; denied by the customer, of those who answered a mail that asks whether she was called.',
      ),
    ...compared.shape,
  })
  .meta({
    id: 'InterviewSignal',
    description: 'Of completed interviews, those that show it; with innocent reasons, too.',
  });
export const signalsWire = listWire(
  z.object({ personId: z.uuid(), name: z.string(), signals: z.array(signal) }).meta({ id: 'InterviewerSignals' }),
);

const keptApart = z
  .object({ at: momentWire, question: z.string(), answer: z.string().describe('As it was entered, in JSON.') })
  .meta({ id: 'AnswerKeptApart', description: 'Of another version of the survey: kept, and counted nowhere.' });
export const readAlongWire = z
  .object({
    state: z.enum(['ringing', 'talking', 'ended', 'unsettled']),
    interviewer: z.string(),
    customer: z.string().nullable(),
    campaign: z.string(),
    isHandedIn: z.boolean(),
    language: z.string(),
    answers: z.array(readAnswerWire).describe('What has come so far, in the order of the questions.'),
    apart: z.array(keptApart),
  })
  .meta({ id: 'CallUnderWay' });
