import type { Texts } from '../../texts/texts';

/**
 * What each field of the trail is called where it is changed, so that the trail says it in the same words; in the
 * order in which a row tells them.
 */
export function fieldNames(texts: Texts, kind: string): Readonly<Record<string, string>> {
  const { customers, imports, people, settingsPage, shell, stores } = texts;
  const { rules } = texts.scoring;
  return {
    // Languages tell the name of a person from that of a thing.
    name: ['customer', 'person', 'shopper'].includes(kind) ? people.name : stores.name,
    code: stores.code,
    reference: customers.number,
    role: people.role,
    status: people.state,
    state: people.state,
    version: texts.surveys.version,
    regionId: imports.targets.region,
    from: stores.moveFrom,
    regionIds: people.regions,
    storeIds: people.stores,
    scopes: texts.keys.may,
    parentId: stores.within,
    setting: stores.setting,
    address: stores.address,
    latitude: stores.latitude,
    longitude: stores.longitude,
    openedOn: stores.openedOn,
    closedOn: imports.targets.closedOn,
    email: texts.access.email,
    phone: customers.phone,
    timeZone: shell.timeZone,
    language: shell.language,
    consent: customers.consent,
    colour: settingsPage.colour,
    logo: settingsPage.logo,
    senderName: settingsPage.senderName,
    senderAddress: settingsPage.senderAddress,
    postalAddress: settingsPage.postalAddress,
    contactGapDays: settingsPage.contactGap,
    contactsAtMost: settingsPage.contactsAtMost,
    contactsWithinDays: settingsPage.contactsWithin,
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
