import type { JournalEvent } from '#surveys';
import { evidenceFlags, type EvidenceFlag } from '#surveys';
import type { Transaction } from '../../../database/transaction.js';
import { judgeJournal, type JudgedJournal } from '../../visits/judge-journal.js';
import { evidenceNoted, noteEvidence } from '../../visits/note-evidence.js';
import type { AmendmentInput } from '../../visits/visit-input.dto.js';

/** The journal of an amendment, as it is kept and as those who review it are shown it. */
export type AmendmentJournal = {
  /** What the phone's clock was behind ours at sending. */
  clockOffsetMs: number;
} & (
  | { state: 'stored'; events: readonly JournalEvent[] }
  /** What the phone sent, unread. */
  | { state: 'refused'; events: readonly unknown[] }
);

/** Its chain begins with the amendment's own key, so that no other journal passes for it. Null where the app of the phone sent none. */
export function journalOf({ amendmentKey, journal, sentAt = Date.now() }: AmendmentInput): {
  judged: JudgedJournal;
  kept: AmendmentJournal;
} | null {
  if (journal === undefined) return null;
  const judged = judgeJournal(amendmentKey, journal, sentAt);
  const clockOffsetMs = Date.now() - sentAt;
  if (judged.chain === 'refused') return { judged, kept: { state: 'refused', clockOffsetMs, events: journal } };
  return { judged, kept: { state: 'stored', clockOffsetMs, events: judged.events } };
}

/** What an amendment says against a visit. Where and when it was put right is no matter: that may have been at home. */
export function flagsOf(journal: JudgedJournal | null, fromGallery: number): readonly EvidenceFlag[] {
  return evidenceFlags({
    journal: journal?.events ?? [],
    chain: journal?.chain ?? 'whole',
    store: null,
    minMinutes: null,
    photos: { missing: 0, fromGallery, nearDuplicates: null, outside: 0, elsewhere: 0 },
    timesOff: false,
    receiptMinutesOff: null,
    onItsDay: true,
    inDayPart: true,
  });
}

/** Adds flags to those of a visit's hand-in, each once, and grades it anew. */
export async function lowerEvidence(tx: Transaction, visitId: string, more: readonly EvidenceFlag[]): Promise<void> {
  const noted = await evidenceNoted(tx, visitId);
  const fresh = more.filter((flag) => noted?.flags.every(({ code }) => code !== flag.code));
  if (noted !== null && fresh.length > 0) await noteEvidence(tx, visitId, { flags: [...noted.flags, ...fresh] });
}
