/**
 * Where an attempt stands, whatever its channel: waiting for its time, in a worker's hands (`leased`: it has provably reached nobody),
 * from where it may have reached the person (`reaching`), and its end: `sent` (made: the mail was taken, the call rung), `refused` (it did not
 * reach the person), `in_doubt` (nobody knows), `cancelled` (never made).
 */
export type AttemptState = 'queued' | 'leased' | 'reaching' | 'sent' | 'refused' | 'in_doubt' | 'cancelled';

interface Move {
  from: readonly AttemptState[];
  to: AttemptState;
}

/** Every way in which an attempt moves. `AttemptsService` has a verb for each, and nobody else moves one. */
export const moves = {
  /** A worker of its channel takes it in hand. */
  lease: { from: ['queued'], to: 'leased' },
  /** At the moment of leasing it turns out that the person may not be asked any more. */
  leaveOut: { from: ['queued'], to: 'cancelled' },
  /** The worker drains, or the channel has no room for it now. */
  giveBack: { from: ['leased'], to: 'queued' },
  /** From here on it may reach the person. */
  reach: { from: ['leased'], to: 'reaching' },
  /** It was made. */
  settle: { from: ['reaching'], to: 'sent' },
  /** It provably reached nobody, and is tried again later. */
  tryLater: { from: ['leased', 'reaching'], to: 'queued' },
  /** It did not reach the person, and is not tried again. */
  refuse: { from: ['leased', 'reaching'], to: 'refused' },
  /** Whoever was to make it says that it made none: it provably reached nobody. */
  takeBack: { from: ['reaching'], to: 'cancelled' },
  /** It may have reached the person: never tried again by itself. */
  doubt: { from: ['reaching'], to: 'in_doubt' },
  /** The worker that had it in hand is gone. */
  recover: { from: ['leased'], to: 'queued' },
  /** The campaign rests: what is in a worker's hands waits, what reaches somebody goes on. */
  pause: { from: ['leased'], to: 'queued' },
  /** The campaign ended. */
  stop: { from: ['queued', 'leased'], to: 'cancelled' },
  /** The person's address was stopped while it was in a worker's hands. */
  withdraw: { from: ['leased'], to: 'cancelled' },
  /** The person was erased. */
  forget: { from: ['queued', 'leased'], to: 'cancelled' },
  /** A person decides that what is in doubt is made once more. */
  resend: { from: ['in_doubt'], to: 'queued' },
  /** A person, or evidence, says that it reached the person. */
  prove: { from: ['in_doubt'], to: 'sent' },
  /** A person says that it was made, which no worker had in hand: what was cancelled meanwhile was made all the same. */
  makeByHand: { from: ['queued', 'cancelled'], to: 'sent' },
  /** It was made, and came back: it did not reach the person. */
  comeBack: { from: ['sent', 'in_doubt'], to: 'refused' },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;

/** The states that a move starts from, as a list in SQL. */
export const from = (name: MoveName): string => `(${moves[name].from.map((state) => `'${state}'`).join(', ')})`;

/** The state that a move ends in, as a text in SQL. */
export const to = (name: MoveName): string => `'${moves[name].to}'`;

/** Of a row of `attempts` the state as people are told it: what was made and did not reach its person came back. */
export const toldState = (attempt: string): string =>
  `case when ${attempt}.state = 'refused' and ${attempt}.sent_at is not null then 'bounced' else ${attempt}.state end`;
