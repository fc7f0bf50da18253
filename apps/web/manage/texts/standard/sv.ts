import { counted } from '../counted';

const count = counted('sv');

/** What the screens say in Swedish: the service standard. */
export const standard = {
  standard: {
    lead: 'Vad ni lovar era kunder. Varje poängsatt fråga pekar på en av dessa principer.',
    textsIn: 'Texter på',
    add: 'Lägg till en princip',
    publish: 'Publicera',
    publishTitle: 'Publicera standarden?',
    publishWhat:
      'Den blir en numrerad version; tidigare finns kvar. Andra vikter, mål eller principer räknar om alla siffror, också gamla.',
    published: (n: number) => `Version ${n} av standarden är publicerad.`,
    nameless: 'Inget namn på detta språk',
    stillMissing: (n: number) => count(n, { one: '# text saknas ännu', other: '# texter saknas ännu' }),
    writeIt: (language: string) => `Skriv den på ${language}.`,
    stillEarlier: (languages: string) => `De tidigare orden står kvar på: ${languages}.`,
    retired: 'Utgången',
    untranslated: (n: number) => count(n, { one: '# språk saknas', other: '# språk saknas' }),
    ofIndex: (percent: string) => `${percent} av indexet`,
    name: 'Namn',
    promise: 'Löfte',
    promiseHint: 'En mening som en kund skulle förstå.',
    weight: 'Vikt',
    weightHint: '0 lämnar den utanför indexet.',
    targetHint: '0–100, tomt: inget mål.',
    retire: 'Ta ur bruk',
    reinstate: 'Ta i bruk igen',
    behaviours: (setting: string) => `Så märks det: ${setting}`,
    behaviour: (n: number) => `Beteende ${n}`,
    addBehaviour: 'Lägg till ett beteende',
    removeBehaviour: (n: number) => `Ta bort beteende ${n}`,
    print: 'För personalrummet',
    printLead: (n: number) => `Version ${n} på en sida, klar att skriva ut.`,
    printNothing: 'Publicera standarden för att få en sida att skriva ut.',
    versionsLead: 'Varje version finns kvar.',
    by: 'Av',
  },
};
