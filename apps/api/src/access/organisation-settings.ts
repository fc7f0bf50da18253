/** What an organisation may set. Kept as one JSON value; what is missing has its default here. */
export interface OrganisationSettings {
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
  /** Nobody is asked again within so many days, over all campaigns. */
  contactGapDays: number;
  /** Nobody is written to more often than this, reminders counted … */
  contactsAtMost: number;
  /** … within so many days. */
  contactsWithinDays: number;
}

/** The settings of a new organisation. */
export function defaultSettings(name: string): OrganisationSettings {
  return {
    colour: '#0b6e69',
    senderName: name,
    senderAddress: 'survey@candour.invalid',
    postalAddress: '',
    logo: null,
    suppressBelow: 10,
    markBelow: 30,
    contactGapDays: 30,
    contactsAtMost: 6,
    contactsWithinDays: 90,
  };
}
