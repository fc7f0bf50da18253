import type { Body, CallingInHand } from '#api';
import type { FillState } from '#surveys';

type StepsOnTheWire = Body<'post', '/api/callings/{id}/steps'>;
export type NumberedStep = StepsOnTheWire['steps'][number];
export type SaidOutcome = Body<'post', '/api/callings/{id}/outcome'>;

/** Why the server would not take something of a call, until the interviewer has decided. */
export interface CallRefusal {
  code: string;
  /** Of an appointment: what is wrong with its moment. */
  finding: string | null;
  /** Of an appointment: when it is open next, where that is known. */
  next: string | null;
}

/** One calling on this device, from the moment it was taken until its outcome has arrived. */
export interface Call {
  id: string;
  personId: string;
  /** As the server told it. */
  calling: CallingInHand;
  /** With somebody made up: nothing of it leaves the device. */
  isTryOut: boolean;
  attemptId: string | null;
  /** By this device's clock, in milliseconds. */
  rangAt: number | null;
  answeredAt: number | null;
  /** The line rang it, and says when it is answered. */
  byLine?: boolean;
  /** What is told to the server once it listens: that she answered, that nobody is on the line any more. */
  untold: ('answered' | 'hang-up')[];
  fill: FillState;
  /** The question, or row of a matrix, that is asked; null at the beginning, `end` after the last. */
  at: string | null;
  /** Steps that have not been acknowledged, in order. */
  steps: NumberedStep[];
  /** The number of the last step. */
  lastStep: number;
  /** Whose numbers they are: this interview’s on this device; of one that was begun before they had any, none. */
  device?: string;
  handIn: 'no' | 'wanted' | 'done';
  /** Why answers are not taken any more; those that were not stay here until the outcome has arrived. */
  closedFor: 'handed_in_already' | 'other_version' | null;
  /** A note that is written down with the outcome. */
  note: string;
  /** How it ended, as the interviewer says it; null before. */
  outcome: SaidOutcome | null;
  /** The moment that was wished for, also where it was refused. */
  wished: SaidOutcome['appointment'] | null;
  /** The last screen: nobody is on the line any more, or is about to be. */
  isEnding: boolean;
  refusal: CallRefusal | null;
}
