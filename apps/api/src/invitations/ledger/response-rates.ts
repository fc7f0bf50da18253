/** How many of a sample stand at each disposition code. */
export type CodeCounts = Readonly<Partial<Record<DispositionCode, number>>>;

/** The groups that the rates are made of, as the definitions name them. */
export type DispositionGroup = 'I' | 'P' | 'R' | 'NC' | 'O' | 'UO' | 'NE';

/**
 * Disposition codes of AAPOR's Standard Definitions (10th edition, 2023), the sections on internet and mail surveys of named persons, whose codes are the
 * same where both have one, and on telephone surveys, read for named persons: a dead number says nothing of whose it was. Of the
 * codes those that Candour can tell apart. Of 2.113, 3.31, 3.32 and 3.41 only the families (2.11, 3.3, 3.4) were found in a copy of the definitions.
 */
export const dispositions = {
  /** Handed in, with more than 80 % of the questions that were shown answered. */
  '1.1': { group: 'I', name: 'complete' },
  /** Handed in, with 50 to 80 % answered. */
  '1.2': { group: 'P', name: 'partial' },
  /** Asked not to be asked: unsubscribed, complained, withdrew the consent. */
  '2.111': { group: 'R', name: 'refusal' },
  /** Refused by telephone, herself. */
  '2.112': { group: 'R', name: 'respondent_refusal' },
  /** The sheet came back blank by post: refused without a word. */
  '2.113': { group: 'R', name: 'blank_returned' },
  /** Pressed something on the pages, answered nothing. */
  '2.1121': { group: 'R', name: 'opened_only' },
  /** Began and did not hand in, or handed in with fewer than 50 % answered. */
  '2.12': { group: 'R', name: 'break_off' },
  /** Somebody else answered her telephone, or a call was agreed on that did not come to an interview. */
  '2.21': { group: 'NC', name: 'never_available' },
  /** A machine that says her name. */
  '2.22': { group: 'NC', name: 'answering_machine' },
  /** Only an absence notice came back. */
  '2.26': { group: 'NC', name: 'away' },
  '2.31': { group: 'O', name: 'deceased' },
  /** Can't answer: ill, hard of hearing, confused. */
  '2.32': { group: 'O', name: 'unable' },
  /** Speaks none of the languages in which she was asked. */
  '2.332': { group: 'O', name: 'other_language' },
  /** Reached, and neither refused nor answered: rather wants the link. */
  '2.36': { group: 'O', name: 'reached_otherwise' },
  /** No invitation was sent: queued, cancelled, no address, or known to be dead. */
  '3.11': { group: 'UO', name: 'not_sent' },
  '3.12': { group: 'UO', name: 'busy' },
  '3.13': { group: 'UO', name: 'no_answer' },
  /** A machine that does not say whose it is. */
  '3.14': { group: 'UO', name: 'unknown_machine' },
  /** Calls are not let through. */
  '3.15': { group: 'UO', name: 'blocked' },
  '3.16': { group: 'UO', name: 'line_failed' },
  /** Sent, and nothing ever came back. */
  '3.19': { group: 'UO', name: 'nothing_returned' },
  /** A letter that somebody at the address did not take. */
  '3.23': { group: 'UO', name: 'refused_by_addressee' },
  /** Came back undelivered, or a number that is not hers. */
  '3.30': { group: 'UO', name: 'undelivered' },
  /** A letter that can’t be delivered as it is addressed. */
  '3.31': { group: 'UO', name: 'undeliverable_as_addressed' },
  /** A letter that came back as the person has moved, nobody knows where. */
  '3.32': { group: 'UO', name: 'moved' },
  /** A letter that came back with the person’s new address. */
  '3.41': { group: 'UO', name: 'new_address' },
  /** Left out by the rules of the campaign: asked recently. Known before anybody was asked. */
  '4.10': { group: 'NE', name: 'out_of_sample' },
} as const satisfies Record<string, { group: DispositionGroup; name: string }>;

export type DispositionCode = keyof typeof dispositions;

/**
 * What the end of one attempt may say of its person, whatever the channel, weakest evidence first: of several attempts the strongest
 * counts, and an answer or a refusal of the person outweighs them all.
 */
export const attemptDispositions = [
  '3.30',
  '3.31',
  '3.32',
  '3.41',
  '3.16',
  '3.15',
  '3.12',
  '3.13',
  '3.19',
  '3.14',
  '3.23',
  '2.22',
  '2.26',
  '2.21',
  '2.36',
  '2.332',
  '2.32',
  '2.31',
  '2.113',
  '2.111',
  '2.112',
  '2.12',
  '1.1',
] as const satisfies readonly DispositionCode[];

export type AttemptDisposition = (typeof attemptDispositions)[number];

/** A sample by group, and the six response rates with the `e` that three and four rest on. */
export interface ResponseRates {
  sample: number;
  groups: Record<DispositionGroup, number>;
  /** Share of the cases of unknown eligibility that is taken to be eligible. */
  e: number;
  /** `given` by a person, or `proportional`: as among the cases whose eligibility asking has shown. */
  eFrom: 'given' | 'proportional';
  rates: Record<'RR1' | 'RR2' | 'RR3' | 'RR4' | 'RR5' | 'RR6', number | null>;
}

/**
 * Response rates RR1 to RR6 of AAPOR's Standard Definitions. With I complete and P partial interviews, R refusals and
 * break-offs, NC non-contacts, O others, U of unknown eligibility:
 *
 * RR1 = I / (I+P+R+NC+O+U) · RR3 = I / (I+P+R+NC+O+eU) · RR5 = I / (I+P+R+NC+O); RR2, RR4 and RR6 count P above the line too.
 *
 * Unless given, `e` is the share of eligible cases among those whose eligibility asking has shown (proportional allocation).
 * Whoever was left out beforehand by rule (4.10) tells nothing about those who were asked, and is left out of it: counting
 * them would lower `e` and raise the rate. With none found ineligible, `e` is 1 and RR3 is RR1.
 */
export function responseRates(
  counts: CodeCounts,
  options: { e?: number; foundIneligible?: number } = {},
): ResponseRates {
  const groups: ResponseRates['groups'] = { I: 0, P: 0, R: 0, NC: 0, O: 0, UO: 0, NE: 0 };
  for (const [code, count] of Object.entries(counts) as [DispositionCode, number][])
    groups[dispositions[code].group] += count;
  const { I, P, R, NC, O, UO, NE } = groups;
  const eligible = I + P + R + NC + O;
  const { foundIneligible = 0 } = options;
  const shown = eligible + foundIneligible;
  const e = options.e ?? (shown === 0 ? 1 : eligible / shown);
  const over = (above: number, below: number) => (below === 0 ? null : above / below);
  return {
    sample: eligible + UO + NE,
    groups,
    e,
    eFrom: options.e === undefined ? 'proportional' : 'given',
    rates: {
      RR1: over(I, eligible + UO),
      RR2: over(I + P, eligible + UO),
      RR3: over(I, eligible + e * UO),
      RR4: over(I + P, eligible + e * UO),
      RR5: over(I, eligible),
      RR6: over(I + P, eligible),
    },
  };
}
