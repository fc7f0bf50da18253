/** How long a calling waits for its next attempt. */
export type Rest =
  /** So many minutes, whatever the hour. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Until the next of the four slots of the week that is not this one. */
  | { readonly kind: 'another_slot' }
  /** Until the moment that was agreed on. */
  | { readonly kind: 'appointment' }
  /** No further attempt by itself. */
  | { readonly kind: 'none' };

/** Where an outcome leads a calling; each has a move of its own in `calling-state.ts`. */
export type OutcomeEnd = 'rest' | 'agree' | 'finish' | 'stop' | 'refer';

export interface Outcome {
  /** The two keys that an interviewer presses. */
  readonly keys: string;
  /** AAPOR's code for telephone surveys of named persons, as evidence for the person's one code. */
  readonly code: string;
  /** A human being spoke, so that it counts as a contact; else it counts as an unanswered ring. */
  readonly isContact: boolean;
  readonly leadsTo: OutcomeEnd;
  readonly rest: Rest;
  /** A refusal that a campaign may try once more, after a while and by somebody else. */
  readonly isSoft?: true;
}

const none: Rest = { kind: 'none' };
const anotherSlot: Rest = { kind: 'another_slot' };
const minutes = (count: number): Rest => ({ kind: 'minutes', minutes: count });
const spoke = { isContact: true } as const;
const silent = { isContact: false } as const;

/**
 * How an attempt by telephone can end. Keys: 1 she was reached, 2 somebody else was, 3 nobody, 4 the line.
 *
 * Codes are those of AAPOR's Standard Definitions (10th edition, 2023), telephone surveys, read for named persons: her number may be dead and
 * she is still in the sample, so what says nothing of her is of unknown eligibility (3), never not eligible (4). 3.30 is the ledger's
 * 'known not to lead to her'. Where the answers decide (complete, partial, break-off) the ledger works the code out of them.
 */
export const outcomes = {
  /** The interview was brought to its end. */
  completed: { keys: '11', code: '1.1', ...spoke, leadsTo: 'finish', rest: none },
  /** She will go on, or begin, at a moment that both agreed on. */
  appointment: { keys: '12', code: '2.21', ...spoke, leadsTo: 'agree', rest: { kind: 'appointment' } },
  /** She rather answers by the link that she was sent: three days to do so. */
  link_sent: { keys: '13', code: '2.36', ...spoke, leadsTo: 'rest', rest: minutes(3 * 24 * 60) },
  /** She stopped in the middle. */
  broke_off: { keys: '14', code: '2.12', ...spoke, leadsTo: 'stop', rest: none, isSoft: true },
  /** Not now, no time, not in the mood. */
  refused_for_now: { keys: '15', code: '2.112', ...spoke, leadsTo: 'stop', rest: none, isSoft: true },
  /** No to this survey. */
  refused: { keys: '16', code: '2.112', ...spoke, leadsTo: 'stop', rest: none },
  /** Never again: she is suppressed. */
  refused_for_good: { keys: '17', code: '2.112', ...spoke, leadsTo: 'stop', rest: none },
  /** She can't answer: ill, hard of hearing, confused. */
  unable: { keys: '18', code: '2.32', ...spoke, leadsTo: 'stop', rest: none },
  /** In a language that the interviewer does not speak: another interviewer has to. */
  other_language: { keys: '19', code: '2.332', ...spoke, leadsTo: 'refer', rest: none },
  /** Somebody else answered: she is not in. */
  not_in: { keys: '21', code: '2.21', ...spoke, leadsTo: 'rest', rest: anotherSlot },
  /** Somebody else said no for her. */
  refused_by_other: { keys: '22', code: '2.111', ...spoke, leadsTo: 'stop', rest: none, isSoft: true },
  /** Nobody knows her at this number. */
  wrong_number: { keys: '23', code: '3.30', ...spoke, leadsTo: 'stop', rest: none },
  /** She has died: nobody rings or writes again. */
  died: { keys: '24', code: '2.31', ...spoke, leadsTo: 'stop', rest: none },
  no_answer: { keys: '31', code: '3.13', ...silent, leadsTo: 'rest', rest: anotherSlot },
  busy: { keys: '32', code: '3.12', ...silent, leadsTo: 'rest', rest: minutes(30) },
  /** A machine that does not say whose it is. */
  machine: { keys: '33', code: '3.14', ...silent, leadsTo: 'rest', rest: anotherSlot },
  /** A machine that says her name. */
  her_machine: { keys: '34', code: '2.22', ...silent, leadsTo: 'rest', rest: anotherSlot },
  /** Not in service, or a fax. */
  dead_number: { keys: '41', code: '3.30', ...silent, leadsTo: 'stop', rest: none },
  /** Her telephone or her provider does not let the call through. */
  blocked: { keys: '42', code: '3.15', ...silent, leadsTo: 'rest', rest: minutes(24 * 60) },
  /** The line failed, or nobody could be heard. */
  line_failed: { keys: '43', code: '3.16', ...silent, leadsTo: 'rest', rest: minutes(30) },
} as const satisfies Record<string, Outcome>;

export type OutcomeName = keyof typeof outcomes;

/** The outcome of two keys; null where no outcome has them. */
export function outcomeOfKeys(keys: string): OutcomeName | null {
  const names = Object.keys(outcomes) as OutcomeName[];
  return names.find((name) => outcomes[name].keys === keys) ?? null;
}
