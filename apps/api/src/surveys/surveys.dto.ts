import { z } from 'zod';
import { nameSchema } from '../access/access.dto.js';

/** A new survey: one of the ready ones, a definition from a file, or a copy of one of one's own. */
export const makeSurveySchema = z.union([
  z.strictObject({ ready: z.string().max(100) }),
  z.strictObject({ definition: z.unknown() }),
  z.strictObject({ copyOf: z.uuid() }),
]);
export const saveDraftSchema = z.strictObject({
  /** Read by the survey engine, which says what is wrong with it and where. */
  definition: z.unknown(),
  revision: z.number().int().min(1),
  /** How the survey is called in lists; its title where none is given. */
  name: nameSchema.optional(),
});
/** What is published is the draft that was shown: where a number is given, a draft that somebody saved since is refused. */
export const publishDraftSchema = z.strictObject({ revision: z.number().int().min(1).optional() }).default({});
export const exportQuery = z.strictObject({ versionId: z.uuid().optional() });

export type MakeSurveyInput = z.output<typeof makeSurveySchema>;
export type SaveDraftInput = z.output<typeof saveDraftSchema>;
export type PublishDraftInput = z.output<typeof publishDraftSchema>;
export type ExportQuery = z.output<typeof exportQuery>;
