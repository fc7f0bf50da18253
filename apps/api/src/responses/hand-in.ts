import type { CustomerData } from '#surveys';
import type { FieldValues } from '../customers/fields/field.js';

/**
 * The ways in which answers come: `email` by the personal link of an invitation, whichever channel brought it; by whom and how people were
 * asked is told by attempts.
 */
export const channels = ['email', 'phone', 'automated_call', 'paper', 'web', 'import'] as const;
/** A visit is no channel that a program may name: it enters by way of its phone only. */
export const allChannels = [...channels, 'visit'] as const;
export type Channel = (typeof allChannels)[number];

/** A weight says how many people an answer stands for: nought would leave it out, and beyond these it is a slip. */
export const leastWeight = 0.000_001;
export const mostWeight = 1_000_000;

/** Answers as someone hands them in, before they are checked. */
export interface HandIn {
  /** Made by whoever hands in; the same key never stores a second response. */
  submissionKey: string;
  surveyVersionId: string;
  storeId?: string | null;
  storeCode?: string | null;
  channel: Channel;
  language: string;
  /** The day of the answers; today in the store's zone where none is given, or the organisation's without a store. */
  answeredOn?: string;
  /** The day comes from elsewhere: one of the future, or before the store opened, is refused. */
  judgesDay?: boolean;
  /** Weight of this response in weighted figures; 1 unless told. */
  weight?: number;
  /** Raw answers by question, as the survey engine reads them. */
  answers: unknown;
  seed?: string | number;
  /** The blocks that were shown, where the caller knows better than the seed. */
  shown?: readonly string[];
  /** What is known of the customer, for routing. */
  customer?: CustomerData;
  /** Values of the fields that results are compared by, given with the answers. */
  fields?: FieldValues;
  /** The same of the customer who was asked, as known now: kept, and no part of the content. */
  knownFields?: FieldValues | null;
  /** False for history from elsewhere: what is missing is skipped, not refused. */
  strict?: boolean;
  /** 'drop' for paper, which hides nothing: what was answered against the routing is left out of the record, not refused. */
  hidden?: 'refuse' | 'drop';
  /** What came along with the answers and belongs to the same content, such as the digest of a visit's evidence. */
  attached?: string;
  /** Kept out of every figure until it is released. */
  held?: boolean;
  customerId?: string | null;
  invitationId?: string | null;
  importId?: string | null;
}

/** What became of a hand-in: 201 where it was stored, 202 where the same content had been stored before. */
export interface HandedIn {
  status: 201 | 202;
  /** Null for an anonymous survey: nothing leads from the key to the answers. */
  id: string | null;
}
