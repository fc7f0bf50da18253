import type { CaseClock, EscalationStep } from '#cases';

/** Why it came to this: what an organisation begins with. */
export const rootCauses = [
  'staff',
  'waiting',
  'product',
  'price',
  'information',
  'delivery',
  'invoice',
  'premises',
  'not_ours',
  'unknown',
] as const;

/** What she was given. */
export const remedies = ['none', 'apology', 'repair', 'replacement', 'refund', 'voucher', 'other'] as const;

/** Whether it was settled, as she says. */
export const saidSettled = ['yes', 'in_part', 'no'] as const;

export const contactWays = ['phone', 'email', 'letter', 'in_person'] as const;

/** What belongs to an event beside its words. */
export interface EventDetails {
  /** She said it herself, on her page. */
  hers?: true;
  /** Of `confirmed` and `reopened` by her: whether it was settled. */
  said?: (typeof saidSettled)[number];
  /** Of `opened`, `answered` and `reopened`: the answers that were met, and the questions. */
  responseId?: string;
  /** Of `contacted`. */
  by?: (typeof contactWays)[number];
  /** Of `settled`: why it came to this, what was done, what she was told, and what it cost. */
  rootCause?: string;
  action?: string;
  told?: string;
  remedy?: (typeof remedies)[number];
  cost?: number;
  /** Of `moved`; of `escalated`: who was told. */
  team?: 'store' | 'region' | 'desk';
  /** Of `due_moved`: by when it was due, and is now. */
  from?: string | null;
  to?: string | null;
  /** Of `due_moved`: the targets changed, not the hours. */
  byTargets?: true;
  /** Of `escalated`: which clock has used so many per cent of what it allows. */
  clock?: CaseClock;
  step?: EscalationStep;
}
