import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';
import { dayWire } from '../../http/moment.wire.js';
import { listWire } from '../../http/page.wire.js';
import { textWire } from '../../http/text.wire.js';

const dayPart = z
  .object({ days: z.array(z.int()).describe('Weekdays; 1 is Monday.'), from: z.string(), to: z.string() })
  .meta({ id: 'DayPart' });
export const dayPartsWire = z.array(dayPart).describe('When a visit may begin; at any time where there are none.');

const briefingQuestion = z
  .object({
    key: z.string(),
    text: textWire,
    options: z.array(z.object({ code: z.int(), label: textWire, correct: z.boolean() })),
  })
  .meta({ id: 'BriefingQuestion' });

const terms = z
  .object({
    competitor: z.boolean(),
    visitsPerStore: z.int(),
    dayParts: dayPartsWire,
    scenario: textWire,
    briefing: textWire,
    briefingTest: z.array(briefingQuestion),
    fee: z.number(),
    reimbursedUpTo: z.number(),
    currency: z.string(),
    minMinutes: z.int().nullable(),
    rotationDays: z
      .int()
      .describe('Days, and visits by others, until the same household may return to a store; 0: no such rule.'),
    rotationVisits: z.int(),
    selfAssign: z.boolean().describe('Shoppers may take an open job from the board by themselves.'),
    nameStaff: z.boolean().describe('Whether stores see what names staff.'),
    requirements: z.object({ languages: z.array(languageSchema), maxKm: z.number().nullable() }),
    offerHours: z.int(),
    retentionDays: z.int().describe('Photos, journals and stories are kept so long after the decision.'),
    approveHours: z.int(),
  })
  .meta({ id: 'Terms', description: 'What a programme asks of whom, when and for how much.' });

const programmeState = z.enum(['draft', 'running', 'paused', 'finished']).meta({ id: 'ProgrammeState' });
const counts = z
  .record(z.string(), z.int())
  .describe('How many planned visits are in each state; none where a state is missing.');

const listedProgramme = z
  .object({
    id: z.uuid(),
    name: z.string(),
    surveyName: z.string(),
    state: programmeState,
    competitor: z.boolean(),
    stores: z.int(),
    assignments: counts,
  })
  .meta({ id: 'ListedProgramme' });

const wave = z
  .object({ id: z.uuid(), name: z.string(), from: dayWire, to: dayWire, assignments: counts })
  .meta({ id: 'Wave' });

export const programmesWire = listWire(listedProgramme);
export const programmeWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    surveyVersionId: z.uuid(),
    surveyName: z.string(),
    state: programmeState,
    terms,
    staffNotice: z.object({ informedOn: dayWire, how: z.string() }).nullable(),
    storeIds: z.array(z.uuid()),
    notes: z.array(z.string()).describe('What its makers should weigh: `few_visits`.'),
    revision: z.string().describe('Which state of it is shown; whoever changes it says so.'),
  })
  .meta({ id: 'Programme' });
export const wavesWire = listWire(wave);
export const plannedWaveWire = z.object({ id: z.uuid() });

export type ListedProgramme = z.output<typeof listedProgramme>;
export type Wave = z.output<typeof wave>;
