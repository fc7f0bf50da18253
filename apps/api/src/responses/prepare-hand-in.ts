import { createHash } from 'node:crypto';
import { acceptAnswers, canonicalText, type CanonicalRecord } from '#surveys';
import type { FieldValues } from '../customers/fields/field.js';
import { newId, newUntimedId } from '../database/ids.js';
import type { Channel, HandIn } from './hand-in.js';
import type { SurveyVersion } from './survey-versions.reads.js';
import { ResponseProblem } from './response-problems.js';

/** One hand-in, checked and ready to be stored. */
export interface PreparedHandIn {
  submissionKey: string;
  contentHash: Buffer;
  id: string;
  surveyVersionId: string;
  anonymous: boolean;
  storeId: string | null;
  storeCode: string | null;
  customerId: string | null;
  invitationId: string | null;
  importId: string | null;
  channel: Channel;
  language: string;
  /** Null for today in the store's zone, which is read when the answers are stored. */
  answeredOn: string | null;
  /** The day is compared with today and the day on which the store opened. */
  judgesDay: boolean;
  weightMillionths: number;
  record: CanonicalRecord;
  held: boolean;
  /** What is known of the customer in the fields that results are compared by. */
  fields: FieldValues | null;
}

const million = 1_000_000;

/**
 * Checks answers against the published version by running all its logic again, and makes the one record that any channel
 * gives. Throws `unusable_answers` with all findings. An anonymous survey's response is cut off from whoever gave it.
 */
export function prepareHandIn(handIn: HandIn, version: SurveyVersion): PreparedHandIn {
  const { definition } = version;
  // Shoppers' checklists and customers' surveys never mix: their figures stand side by side, never in one another.
  if ((definition.audience === 'shopper') !== (handIn.channel === 'visit'))
    throw new ResponseProblem('other_audience', {});
  const acceptance = acceptAnswers(definition, {
    seed: handIn.seed ?? handIn.submissionKey,
    answers: handIn.answers,
    customer: handIn.customer ?? {},
    strict: handIn.strict ?? true,
    hidden: handIn.hidden ?? 'refuse',
    rendering: handIn.channel === 'automated_call' ? handIn.channel : undefined,
    ...(handIn.shown ? { drawn: handIn.shown } : {}),
  });
  if ('findings' in acceptance)
    throw new ResponseProblem(
      'unusable_answers',
      { count: acceptance.findings.length },
      acceptance.findings.map(({ code, message, ...where }) => ({ ...where, code, message })),
    );
  const { anonymous } = definition;
  const weightMillionths = Math.round((handIn.weight ?? 1) * million);
  const told = {
    version: handIn.surveyVersionId,
    store: handIn.storeId ?? handIn.storeCode ?? null,
    channel: handIn.channel,
    language: handIn.language,
    day: handIn.answeredOn ?? null,
    weight: weightMillionths,
    record: acceptance.record,
    ...(handIn.fields === undefined ? {} : { fields: handIn.fields }),
    ...(handIn.attached === undefined ? {} : { attached: handIn.attached }),
  };
  return {
    submissionKey: handIn.submissionKey,
    contentHash: createHash('sha256').update(canonicalText(told)).digest(),
    id: anonymous ? newUntimedId() : newId(),
    surveyVersionId: handIn.surveyVersionId,
    anonymous,
    storeId: handIn.storeId ?? null,
    storeCode: handIn.storeCode ?? null,
    customerId: anonymous ? null : (handIn.customerId ?? null),
    invitationId: anonymous ? null : (handIn.invitationId ?? null),
    importId: handIn.importId ?? null,
    channel: handIn.channel,
    language: handIn.language,
    answeredOn: handIn.answeredOn ?? null,
    judgesDay: handIn.judgesDay ?? false,
    weightMillionths,
    record: acceptance.record,
    held: handIn.held ?? false,
    // Nothing may say who answered an anonymous survey, coarse as it is.
    fields: anonymous ? null : (handIn.fields ?? handIn.knownFields ?? null),
  };
}
