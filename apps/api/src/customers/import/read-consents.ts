import type { CellCode, SentenceDetails } from '../../files/lists/table-sentences.js';
import { readDay, type DayOrder } from '../../files/lists/read-day.js';
import {
  callChannels,
  longestSource,
  longestWording,
  shortestWording,
  type CallChannel,
  type GivenConsent,
} from '../consents/call-consent.js';

/** Which columns tell of each way of being asked. */
export const consentTargets = {
  email: { day: 'mailsAgreedOn', wording: 'mailsWording', source: 'mailsSource' },
  phone: { day: 'callsAgreedOn', wording: 'callsWording', source: 'callsSource' },
  automated_call: {
    day: 'automatedCallsAgreedOn',
    wording: 'automatedCallsWording',
    source: 'automatedCallsSource',
  },
} as const satisfies Record<CallChannel, Record<'day' | 'wording' | 'source', string>>;

/** How cells are read, and what is said of one that can't be. */
export interface ConsentCells {
  cell: (target: string) => string;
  fault: (target: string, code: CellCode, details?: SentenceDetails) => null;
  dayOrder: DayOrder;
  /** The moment of the reading, in milliseconds. */
  now: number;
}

/** What the row tells of consents to calls. Without a day there is none; with one it needs its wording and its source. */
export function readConsents(cells: ConsentCells): GivenConsent[] {
  return callChannels.flatMap((channel) => readConsent(channel, cells) ?? []);
}

function readConsent(channel: CallChannel, { cell, fault, dayOrder, now }: ConsentCells): GivenConsent | null {
  const { day, wording, source } = consentTargets[channel];
  if (cell(day) === '') return null;
  const givenAt = momentOf(cell(day), dayOrder);
  if (givenAt === null) return fault(day, 'unusable_consent_day');
  if (givenAt.slice(0, 10) > new Date(now).toISOString().slice(0, 10))
    return fault(day, 'day_to_come', { day: new Date(now).toISOString().slice(0, 10) });
  const words = cell(wording).replace(/\s+/gu, ' ').trim();
  if (words.length < shortestWording) return fault(wording, 'consent_without_wording', { limit: shortestWording });
  if (words.length > longestWording) return fault(wording, 'too_long', { found: words.length, limit: longestWording });
  const from = cell(source);
  if (from === '') return fault(source, 'consent_without_source');
  if (from.length > longestSource) return fault(source, 'too_long', { found: from.length, limit: longestSource });
  if (/\p{Cc}/u.test(words + from)) return fault(wording, 'unusable_text');
  return { channel, givenAt: new Date(Math.min(Date.parse(givenAt), now)), wording: words, source: from };
}

/** A moment with its zone is that one; a day is its noon in UTC, which is on the same day by nearly every clock. */
function momentOf(text: string, dayOrder: DayOrder): string | null {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.test(text)) {
    const at = new Date(text);
    return Number.isNaN(at.getTime()) ? null : at.toISOString();
  }
  const day = readDay(text, dayOrder);
  return day === null ? null : `${day}T12:00:00.000Z`;
}
