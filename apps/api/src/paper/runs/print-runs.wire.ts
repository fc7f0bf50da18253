import { z } from 'zod';
import { languageSchema } from '../../access/access.dto.js';
import { responseChannelWire } from '../../responses/responses.wire.js';
import { momentWire } from '../../http/moment.wire.js';
import { listWire, pageWire } from '../../http/page.wire.js';

const run = {
  id: z.uuid(),
  name: z.string(),
  surveyId: z.uuid(),
  survey: z.string().describe('Name of the survey.'),
  surveyVersionId: z.uuid(),
  versionNumber: z.int(),
  anonymous: z.boolean(),
  store: z.object({ id: z.uuid(), name: z.string() }).nullable().describe('Whose the answers are.'),
  kind: z
    .enum(['numbered', 'copied', 'personal'])
    .meta({ id: 'SheetKind' })
    .describe(
      'Each copy has a number of its own, or one leaf is copied and every copy is a response; personal sheets lie beside the letters of a campaign.',
    ),
  campaignId: z.uuid().nullable().describe('Of personal sheets.'),
  language: languageSchema,
  paper: z.enum(['a4', 'letter']),
  textSize: z.enum(['normal', 'large']),
  copies: z.int(),
  pages: z.int().describe('Of the longest sheet.'),
  state: z.enum(['printing', 'printed', 'failed']).meta({ id: 'PrintRunState' }),
  bytes: z.int().nullable().describe('Of the PDF, once it is there.'),
  keepDays: z.int().describe('Scans go so many days after the run is closed.'),
  closedAt: momentWire.nullable(),
  createdAt: momentWire,
};

export const printRunWire = z.object(run).meta({ id: 'PrintRun', description: 'Sheets that are printed together.' });
export const printRunsWire = pageWire(printRunWire);

export const printRunFoundWire = z
  .object({
    ...run,
    sheets: z
      .object({ accepted: z.int(), partly: z.int(), doubtful: z.int(), refused: z.int(), answeredBefore: z.int() })
      .describe(
        'Sheets that came back: handed in, with pages missing, with something to look at, what the survey does not take, and whose answers had come another way before.',
      ),
    toCheck: z.int().describe('What people are to look at, the blind sample among it.'),
    dropped: z
      .array(z.object({ question: z.string(), sheets: z.int() }))
      .describe('Answers that were given against an instruction, and left out.'),
    sample: z
      .object({ checked: z.int(), differed: z.int(), from: z.number(), to: z.number() })
      .nullable()
      .describe(
        'How often a person saw other marks than were accepted, with the 95 % interval of the error in percent; null where nothing was looked at.',
      ),
  })
  .meta({ id: 'PrintRunFound' });

const answer = z.unknown().describe('As the record has it; null where nothing was said, or the sheet’s time is over.');
export const answeredTwiceWire = listWire(
  z
    .object({
      number: z.string().describe('Of the sheet.'),
      responseId: z.uuid().describe('What counts.'),
      channel: responseChannelWire,
      answers: z.array(z.object({ question: z.string(), text: z.string(), onPaper: answer, before: answer })),
    })
    .meta({ id: 'AnsweredTwice' }),
);
