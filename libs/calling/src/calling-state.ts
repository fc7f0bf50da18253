/**
 * Where a calling stands, which is one invitation on its way by telephone: `ready` for whoever takes it from the queue, `in_hand` of an
 * interviewer (nobody has been rung yet), `ringing` and `talking` (an attempt is written), `ended` (the outcome is still to be said), `resting`
 * until it may be tried again, `appointment` at an agreed moment, `done` (answered, by whatever way), `stopped` with a reason, `referred` to
 * somebody else, and `unsettled`: it rang, and nobody knows how it ended.
 */
export const callingStates = [
  'ready',
  'in_hand',
  'ringing',
  'talking',
  'ended',
  'resting',
  'appointment',
  'done',
  'stopped',
  'referred',
  'unsettled',
] as const;
export type CallingState = (typeof callingStates)[number];

interface Move {
  readonly from: readonly CallingState[];
  readonly to: CallingState;
}

/** Nobody is on the telephone with her, so that the calling may be taken out of the way. */
const quiet = ['ready', 'in_hand', 'resting', 'appointment', 'referred'] as const;
/** It rang, and how it ended is not said yet. */
const rung = ['ringing', 'talking', 'ended', 'unsettled'] as const;

/** Every way in which a calling moves; each is one conditional update, committed before what it announces. */
export const callingMoves = {
  /** An interviewer, or the line, takes it from the queue. */
  take: { from: ['ready'], to: 'in_hand' },
  /** She calls back herself: whoever answers her takes it, whatever the queue says. */
  takeBack: { from: ['ready', 'resting', 'appointment'], to: 'in_hand' },
  /** Taken and not rung. */
  giveBack: { from: ['in_hand'], to: 'ready' },
  /** Taken as she called back, and not rung: what was agreed on with her stands. */
  stand: { from: ['in_hand'], to: 'appointment' },
  /** Whoever had it in hand is gone: provably nobody was rung. */
  recover: { from: ['in_hand'], to: 'ready' },
  /** It rings: the attempt is written now, never before. */
  ring: { from: ['in_hand'], to: 'ringing' },
  /** The provider of the line says that it placed no call: provably nobody was rung, and it is tried again later. */
  notPlaced: { from: ['ringing'], to: 'resting' },
  /** Somebody answered. */
  answer: { from: ['ringing'], to: 'talking' },
  /** Nobody is on the line any more. */
  hangUp: { from: ['ringing', 'talking'], to: 'ended' },
  /** Whoever rang is gone without an outcome: never rung again by itself. */
  lose: { from: ['ringing', 'talking', 'ended'], to: 'unsettled' },
  /** The outcome: tried again after a while. */
  rest: { from: rung, to: 'resting' },
  /** The outcome: a moment was agreed on. */
  agree: { from: rung, to: 'appointment' },
  /** The outcome: the interview is complete. */
  finish: { from: rung, to: 'done' },
  /** The outcome: not tried again. */
  stop: { from: rung, to: 'stopped' },
  /** The outcome: somebody else has to, in another language or of another rank. */
  refer: { from: rung, to: 'referred' },
  /** Its rest is over, or its appointment has come. */
  comeDue: { from: ['resting', 'appointment'], to: 'ready' },
  /** May not be called now: over budget, outside its window, its number in use. The take moves it out of the way. */
  putOff: { from: ['ready', 'in_hand'], to: 'resting' },
  /** May not be called at all: suppressed, no consent, over quota, no number. */
  leaveOut: { from: quiet, to: 'stopped' },
  /** What kept her out of the queue does so no longer, such as a number that nobody was to ring. */
  bringBack: { from: ['stopped'], to: 'ready' },
  /** Given to an interviewer who can. */
  assign: { from: ['referred'], to: 'ready' },
  /** She answered another way, while nobody was talking with her. */
  answerElsewhere: { from: [...quiet, 'unsettled'], to: 'done' },
  /** The campaign rests: what is in hand waits, what rings goes on. */
  pause: { from: ['in_hand'], to: 'ready' },
  /** The campaign ended: what rings goes on to its outcome. */
  end: { from: quiet, to: 'stopped' },
  /** She was erased. */
  forget: { from: [...quiet, 'unsettled'], to: 'stopped' },
  /** A campaign tries a soft refusal once more, after a while. */
  tryOnceMore: { from: ['stopped'], to: 'resting' },
} as const satisfies Record<string, Move>;

export type CallingMove = keyof typeof callingMoves;
