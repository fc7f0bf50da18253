import { z } from 'zod';
import { languageSchema } from '../access/access.dto.js';
import { momentWire } from '../http/moment.wire.js';
import { listWire } from '../http/page.wire.js';
import { findingWire } from '../http/problem.wire.js';
import { textWire } from '../http/text.wire.js';
import { definitionWire } from './definition.wire.js';

const described = {
  setting: z.enum(['store', 'call_centre', 'any']),
  audience: z.enum(['customer', 'shopper']),
  questions: z.int(),
};

const listedSurvey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    ...described,
    languages: z.array(languageSchema),
    anonymous: z.boolean(),
    state: z.enum(['draft', 'published']),
    latestVersion: z.object({ id: z.uuid(), number: z.int() }).nullable(),
    updatedAt: momentWire,
  })
  .meta({ id: 'ListedSurvey' });

const readySurvey = z
  .object({
    key: z.string(),
    title: textWire,
    ...described,
    languages: z.array(languageSchema),
    definition: definitionWire,
  })
  .meta({ id: 'ReadySurvey', description: 'A survey to start from.' });

const surveyVersion = z
  .object({ id: z.uuid(), number: z.int(), publishedAt: momentWire, publishedBy: z.string().nullable() })
  .meta({ id: 'SurveyVersion' });

export const surveysWire = listWire(listedSurvey);
export const readySurveysWire = listWire(readySurvey);
export const surveyWire = z
  .object({
    id: z.uuid(),
    name: z.string(),
    draft: definitionWire,
    draftRevision: z.int(),
    versions: z.array(surveyVersion).describe('The newest first.'),
    findings: z.array(findingWire).describe('What an author should mend before publishing.'),
  })
  .meta({ id: 'Survey' });
export const savedDraftWire = z.object({ draftRevision: z.int(), findings: z.array(findingWire) });
export const publishedSurveyWire = z.object({ id: z.uuid(), number: z.int(), findings: z.array(findingWire) });
export const surveyVersionWire = z
  .object({
    id: z.uuid(),
    number: z.int(),
    publishedAt: momentWire,
    standardVersionId: z.uuid().nullable().describe('The standard that held when it was published.'),
    definition: definitionWire,
  })
  .meta({ id: 'PublishedVersion', description: 'A version, which stays as it is.' });
/** The JSON Schema of a survey's file. */
export const surveySchemaWire = z.record(z.string(), z.unknown().describe('JSON Schema, draft 2020-12.'));
