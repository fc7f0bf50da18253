import { counted } from '../counted';

const count = counted('lt');

/** What the screens say in Lithuanian: the service standard. */
export const standard = {
  standard: {
    lead: 'Ką pažadate klientams. Kiekvienas vertinamas klausimas rodo į vieną iš šių principų.',
    textsIn: 'Tekstai',
    add: 'Pridėti principą',
    publish: 'Paskelbti',
    publishTitle: 'Paskelbti šį standartą?',
    publishWhat:
      'Jis tampa numeruota versija; ankstesnės lieka. Kiti svoriai, tikslai ar principai perskaičiuoja visus skaičius, ir senus.',
    published: (n: number) => `Standarto ${n} versija paskelbta.`,
    nameless: 'Šia kalba nėra pavadinimo',
    stillMissing: (n: number) =>
      count(n, {
        one: 'Dar trūksta # teksto',
        few: 'Dar trūksta # tekstų',
        many: 'Dar trūksta # teksto',
        other: 'Dar trūksta # tekstų',
      }),
    writeIt: (language: string) => `Parašykite šia kalba: ${language}.`,
    stillEarlier: (languages: string) => `Ankstesni žodžiai tebėra šiomis kalbomis: ${languages}.`,
    retired: 'Nebenaudojamas',
    untranslated: (n: number) =>
      count(n, { one: 'trūksta # kalbos', few: 'trūksta # kalbų', many: 'trūksta # kalbos', other: 'trūksta # kalbų' }),
    ofIndex: (percent: string) => `${percent} indekso`,
    name: 'Pavadinimas',
    promise: 'Pažadas',
    promiseHint: 'Vienas sakinys, kurį suprastų klientas.',
    weight: 'Svoris',
    weightHint: '0 – neįtraukiama į indeksą.',
    targetHint: '0–100, tuščia – be tikslo.',
    retire: 'Nebenaudoti',
    reinstate: 'Vėl naudoti',
    behaviours: (setting: string) => `Kaip tai matyti: ${setting}`,
    behaviour: (n: number) => `${n} elgesys`,
    addBehaviour: 'Pridėti elgesį',
    removeBehaviour: (n: number) => `Pašalinti ${n} elgesį`,
    print: 'Darbuotojų kambariui',
    printLead: (n: number) => `${n} versija viename puslapyje, paruošta spausdinti.`,
    printNothing: 'Paskelbkite standartą ir gausite spausdinamą puslapį.',
    versionsLead: 'Kiekviena versija išlieka.',
    by: 'Kas',
  },
};
