import { isDeadAddress } from '../dead-address.js';
import { statusIn } from '../enhanced-status.js';

/** What a failed try means for the attempt. */
export interface FailedTry {
  /** `later`: provably not delivered, tried again · `refused`: for good · `in_doubt`: the relay may have taken it. */
  outcome: 'later' | 'refused' | 'in_doubt';
  detail: string;
  /** The address itself is dead, not the relay or the message. */
  isDeadAddress: boolean;
}

interface SmtpError extends Error {
  responseCode?: number;
  response?: string;
  command?: string;
}

/** Commands whose refusal is about this mail. A refused greeting, log-in or sender is about us, and would burn a whole list. */
const speaksOfTheMail = new Set(['RCPT TO', 'DATA']);

/**
 * Judges why a try failed. Before the final dot nothing was delivered; after it only a reply of the relay tells. A reply of
 * 4xx is for later, 5xx to the recipient or the message for good; no reply after the dot is a doubt, and never sent again
 * by itself.
 */
export function judgeFailure(error: unknown, dotSent: boolean): FailedTry {
  const { responseCode, response, message, command } = error as SmtpError;
  const detail = (response ?? message ?? 'no reason given').replaceAll(/\s+/g, ' ').slice(0, 500);
  const replied = responseCode !== undefined && responseCode >= 400;
  if (!replied) return { outcome: dotSent ? 'in_doubt' : 'later', detail, isDeadAddress: false };
  if (responseCode < 500 || !speaksOfTheMail.has(command ?? ''))
    return { outcome: 'later', detail, isDeadAddress: false };
  const said = { status: statusIn(detail), text: detail, refusesRecipient: command === 'RCPT TO' };
  return { outcome: 'refused', detail, isDeadAddress: isDeadAddress(said) };
}

/** Minutes until the next try, doubling: 1, 2, 4 … up to eight hours. */
export function minutesUntilNextTry(tries: number): number {
  return Math.min(480, 2 ** Math.max(0, tries - 1));
}

/** After so many tries an attempt is given up. */
export const mostTries = 12;
