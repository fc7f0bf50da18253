import { countryOfZone } from '#calling';

/** What an organisation may set. Kept as one JSON value; what is missing has its default here. */
export interface OrganisationSettings {
  /** Where its customers' telephone numbers are unless they say otherwise, as in ISO 3166-1; null where that is not known. */
  country: string | null;
  /** Days on which it is closed, beside those of its country, and what each is called. */
  ownClosedDays: Readonly<Record<string, string>>;
  /** Days on which it is open though its country is closed. */
  openDays: readonly string[];
  /** Whether mails leave on closed days; nobody is rung on them either way. */
  mailsOnClosedDays: boolean;
  colour: string;
  senderName: string;
  senderAddress: string;
  postalAddress: string;
  /** The picture above mails, by its digest; null shows the name in words. */
  logo: { digest: string; width: number; height: number } | null;
  /** Figures on fewer answers are not shown (floor 3). */
  suppressBelow: number;
  /** Figures on fewer answers are marked. */
  markBelow: number;
  /** Differences of fewer points are too small to matter: no arrow, no band. */
  smallestDifference: number;
  /** Every principle counts the same in the index, whatever the standard's weights. */
  equalWeights: boolean;
  /** Whether answers count by the weights that they came with, unless somebody who may choose does so for a view. */
  answerWeights: 'used' | 'ignored';
  /** Nobody is asked again within so many days, over all campaigns. */
  contactGapDays: number;
  /** Nobody is written to more often than this, reminders counted … */
  contactsAtMost: number;
  /** … within so many days. */
  contactsWithinDays: number;
  /** So many per cent of interviews by telephone are followed by a mail that asks whether there was a call. */
  callChecksPercent: number;
}

/** What figures are made and shown under. Changed by publishing score rules only, so that every change restates openly. */
export type ScoringSettings = Pick<
  OrganisationSettings,
  'suppressBelow' | 'markBelow' | 'smallestDifference' | 'equalWeights' | 'answerWeights'
>;

/** The settings of a new organisation; its country is the one whose clock it goes by. */
export function defaultSettings({ name, timeZone }: { name: string; timeZone: string }): OrganisationSettings {
  return {
    country: countryOfZone(timeZone),
    ownClosedDays: {},
    openDays: [],
    mailsOnClosedDays: true,
    colour: '#0b6e69',
    senderName: name,
    senderAddress: 'survey@candour.invalid',
    postalAddress: '',
    logo: null,
    suppressBelow: 10,
    markBelow: 30,
    smallestDifference: 3,
    equalWeights: false,
    answerWeights: 'ignored',
    contactGapDays: 30,
    contactsAtMost: 6,
    contactsWithinDays: 90,
    callChecksPercent: 5,
  };
}

/** What an organisation set, and the defaults of what it did not. */
export function wholeSettings(of: {
  name: string;
  timeZone: string;
  settings: Partial<OrganisationSettings>;
}): OrganisationSettings {
  return { ...defaultSettings(of), ...of.settings };
}
