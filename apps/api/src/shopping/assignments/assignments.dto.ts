import { z } from 'zod';
import { pageQuery } from '../../http/page.js';
import { assignmentStates } from './assignment-state.js';

export const assignmentsQuery = pageQuery.extend({
  programmeId: z.uuid().optional(),
  waveId: z.uuid().optional(),
  storeId: z.uuid().optional(),
  shopperId: z.uuid().optional(),
  state: z.enum(assignmentStates).optional(),
});
export type AssignmentsQuery = z.output<typeof assignmentsQuery>;
/** With whom a job was seen, null for nobody; where it is somebody else's by now, nothing is done. */
export const seenSchema = z
  .strictObject({ shopperId: z.uuid().nullable().optional(), state: z.enum(assignmentStates).optional() })
  .default({});
export type Seen = z.output<typeof seenSchema>;
export const offerSchema = z.strictObject({ shopperId: z.uuid() });
/** The terms that a shopper read before taking a job from the board; where they are others by now, nothing is done. Older apps say nothing. */
export const acceptSchema = z.strictObject({ termsKey: z.string().max(64).optional() }).optional();
export const reasonSchema = z.strictObject({ reason: z.string().trim().max(1_000).optional() });
export const briefingAnswersSchema = z.strictObject({ answers: z.record(z.string().max(40), z.number().int()) });
