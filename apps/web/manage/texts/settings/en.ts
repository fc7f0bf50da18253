/** What the screens say in English: settings of the organisation. */
export const settings = {
  settingsPage: {
    about: 'The organisation',
    colour: 'Colour',
    colourHint: 'Used on surveys and mails.',
    countryHint:
      'Telephone numbers without + and a country code are in this country, and its public holidays are known.',
    sender: 'Sender of mails',
    senderLead: 'What customers see in their inbox.',
    senderName: 'Sender’s name',
    senderAddress: 'Sender’s address',
    postalAddress: 'Postal address',
    postalAddressHint: 'Stands at the foot of each mail; the law asks for it in many countries.',
    rules: 'Numbers and contact',
    rulesLead: 'These hold for every screen, export and the API alike.',
    contactsAtMost: 'Contacts at most',
    contactsAtMostHint: 'With one person over all campaigns, reminders counted.',
    contactsWithin: 'Within days',
    logo: 'Logo above mails',
    logoHint: 'A PNG of at most 200 kB. Without one the name stands there in words.',
    chooseLogo: 'Choose a picture',
    removeLogo: 'Remove the logo',
    contactGap: 'Days between questions',
    contactGapHint: 'Nobody is asked again sooner, whatever the campaign; reminders count.',
  },
} as const;
