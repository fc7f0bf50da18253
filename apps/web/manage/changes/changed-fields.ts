import type { Texts } from '../texts/texts';

/**
 * What each field of the trail is called where it is changed, so that the trail says it in the same words; in the
 * order in which a row tells them.
 */
export function fieldNames(texts: Texts, kind: string): Readonly<Record<string, string>> {
  const { customers, people, settingsPage, stores } = texts;
  const { rules } = texts.scoring;
  return {
    // Each thing's own words first, in the order in which its form has them; what comes later in this list takes their place.
    ...stores.fields,
    ...texts.changes.caseFields,
    // Languages tell the name of a person from that of a thing.
    name: ['customer', 'person', 'shopper'].includes(kind) ? people.name : stores.fields.name,
    reference: customers.number,
    role: people.role,
    status: people.state,
    state: people.state,
    version: texts.surveys.version,
    from: stores.moveFrom,
    regionIds: people.regions,
    storeIds: people.stores,
    scopes: texts.keys.may,
    parentId: stores.within,
    email: texts.access.email,
    phone: customers.phone,
    address: kind === 'customer' ? customers.postalAddress : stores.fields.address,
    noPost: customers.noPost,
    country: texts.shell.country,
    ownClosedDays: settingsPage.closedDays,
    openDays: settingsPage.openOnDay,
    mailsOnClosedDays: settingsPage.mailsOnClosedDays,
    consent: customers.consent,
    colour: settingsPage.colour,
    logo: settingsPage.logo,
    senderName: settingsPage.senderName,
    senderAddress: settingsPage.senderAddress,
    postalAddress: settingsPage.postalAddress,
    contactGapDays: settingsPage.contactGap,
    contactsAtMost: settingsPage.contactsAtMost,
    contactsWithinDays: settingsPage.contactsWithin,
    callChecksPercent: settingsPage.callChecks,
    weights: rules.weight,
    equalWeights: rules.equal,
    answerWeights: rules.answerWeights,
    targets: rules.target,
    suppressBelow: rules.suppress,
    markBelow: rules.mark,
    smallestDifference: rules.difference,
    question: texts.shopping.appeals.question,
    reason: customers.reason,
  };
}
