import { z } from 'zod';
import { dayWire, momentWire } from '../../http/moment.wire.js';
import { visitStates } from './visit-state.js';

export const visitStateWire = z.enum(visitStates).meta({ id: 'VisitState' });
export const appealStateWire = z.enum(['open', 'upheld', 'dismissed']).meta({ id: 'AppealState' });
export const gradeWire = z.enum(['A', 'B', 'C', 'D']).meta({ id: 'EvidenceGrade' });

export const evidenceFlagWire = z
  .object({
    code: z.enum([
      'journal_broken',
      'journal_refused',
      'no_place',
      'mock_place',
      'far_from_store',
      'short_visit',
      'clock_set',
      'photo_missing',
      'photo_from_gallery',
      'photo_seen_before',
      'photo_other_time',
      'photo_elsewhere',
      'photo_unusable',
      'place_unusable',
      'incomplete',
      'times_off',
      'receipt_time',
      'other_day',
      'other_day_part',
    ]),
    lowers: z.literal([1, 2]).describe('By how many grades.'),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'EvidenceFlag', description: 'Something that makes a visit’s evidence weaker.' });

export const journalEventWire = z
  .object({
    kind: z.enum(['began', 'seen', 'answered', 'changed', 'place', 'photo', 'stopwatch', 'clock', 'resumed', 'ended']),
    at: z.number().describe('The phone’s clock, milliseconds since 1970.'),
    mono: z.number().describe('Milliseconds since the visit began by a clock that nobody can set.'),
    question: z.string().optional(),
    value: z.unknown().describe('As the phone noted it.').optional(),
    was: z.unknown().describe('The value before, where it was changed.').optional(),
    place: z
      .object({ latitude: z.number(), longitude: z.number(), accuracy: z.number(), mock: z.boolean().optional() })
      .optional(),
    hash: z.string(),
  })
  .meta({ id: 'JournalEvent', description: 'One line of what a phone noted during a visit.' });

const noted = z.array(z.object({ question: z.string(), note: z.string() }));
/** What a reviewer asks to be mended, and until when. */
export const returned = { at: momentWire, until: z.union([momentWire, dayWire]), notes: noted };
export const returnedWire = z.object(returned).meta({ id: 'Returned' });

const journalReceipt = z
  .object({ state: z.enum(['stored', 'refused']), code: z.string().nullable(), message: z.string().nullable() })
  .meta({ id: 'JournalReceipt' });

export const photoStateWire = z
  .object({
    sha256: z.string(),
    state: z.enum(['missing', 'stored', 'refused']),
    code: z.string().nullable().describe('Why it was refused: `not_a_photo`, `photo_too_large`, `photo_damaged`.'),
    message: z.string().nullable(),
  })
  .meta({ id: 'PhotoState', description: 'Whether a photo that was named has come.' });

export const receiptWire = z
  .object({
    key: z.string(),
    visitId: z.uuid(),
    state: visitStateWire,
    receivedAt: momentWire,
    answers: z.literal('stored'),
    journal: journalReceipt,
    amendments: z
      .array(z.object({ amendmentKey: z.string(), journal: journalReceipt.nullable() }))
      .describe('What has put the visit right, the first one first; without a journal where the app sent none.'),
    photos: z.array(photoStateWire),
    grade: z.object({ grade: gradeWire, reasons: z.array(evidenceFlagWire) }),
    returned: returnedWire.nullable(),
  })
  .meta({
    id: 'Receipt',
    description: 'What a phone may rely on: what is stored is stored, and may be deleted there.',
  });
