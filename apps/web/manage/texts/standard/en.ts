import { counted } from '../counted';

const count = counted('en');

/** What the screens say in English: the service standard. */
export const standard = {
  standard: {
    lead: 'What you promise your customers. Every scored question points at one of these principles.',
    textsIn: 'Texts in',
    add: 'Add a principle',
    publish: 'Publish',
    publishTitle: 'Publish this standard?',
    publishWhat:
      'It becomes a numbered version; earlier ones stay on record. Other weights, targets or principles restate every figure, of all times.',
    published: (n: number) => `Version ${n} of the standard is published.`,
    nameless: 'No name in this language',
    stillMissing: (n: number) => count(n, { one: '# text is still missing', other: '# texts are still missing' }),
    writeIt: (language: string) => `Write it in ${language}.`,
    stillEarlier: (languages: string) => `Still the earlier words in: ${languages}.`,
    retired: 'Retired',
    untranslated: (n: number) => count(n, { one: '# language missing', other: '# languages missing' }),
    ofIndex: (percent: string) => `${percent} of the index`,
    name: 'Name',
    promise: 'Promise',
    promiseHint: 'One sentence a customer would understand.',
    weight: 'Weight',
    weightHint: '0 leaves it out of the index.',
    targetHint: '0–100, empty for none.',
    retire: 'Retire',
    reinstate: 'Take up again',
    behaviours: (setting: string) => `How it shows: ${setting}`,
    behaviour: (n: number) => `Behaviour ${n}`,
    addBehaviour: 'Add a behaviour',
    removeBehaviour: (n: number) => `Remove behaviour ${n}`,
    print: 'For the staff room',
    printLead: (n: number) => `Version ${n} on one page, ready to print.`,
    printNothing: 'Publish the standard to get a printable page.',
    versionsLead: 'Every version stays on record.',
    by: 'By',
  },
} as const;
