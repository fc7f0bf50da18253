import { counted } from '../counted';

const count = counted('fi');

/** What the screens say in Finnish: the service standard. */
export const standard = {
  standard: {
    lead: 'Mitä lupaatte asiakkaillenne. Jokainen pisteytetty kysymys viittaa johonkin näistä periaatteista.',
    textsIn: 'Tekstit kielellä',
    add: 'Lisää periaate',
    publish: 'Julkaise',
    publishTitle: 'Julkaistaanko tämä standardi?',
    publishWhat:
      'Siitä tulee numeroitu versio; aiemmat säilyvät. Muuttuneet painot, tavoitteet tai periaatteet laskevat kaikki luvut uudelleen, vanhatkin.',
    published: (n: number) => `Standardin versio ${n} on julkaistu.`,
    nameless: 'Ei nimeä tällä kielellä',
    stillMissing: (n: number) => count(n, { one: '# teksti puuttuu vielä', other: '# tekstiä puuttuu vielä' }),
    writeIt: (language: string) => `Kirjoita se tällä kielellä: ${language}.`,
    stillEarlier: (languages: string) => `Aiemmat sanat ovat yhä näillä kielillä: ${languages}.`,
    retired: 'Poistettu käytöstä',
    untranslated: (n: number) => count(n, { one: '# kieli puuttuu', other: '# kieltä puuttuu' }),
    ofIndex: (percent: string) => `${percent} indeksistä`,
    name: 'Nimi',
    promise: 'Lupaus',
    promiseHint: 'Yksi virke, jonka asiakas ymmärtäisi.',
    weight: 'Paino',
    weightHint: '0 jättää sen pois indeksistä.',
    targetHint: '0–100, tyhjä: ei tavoitetta.',
    retire: 'Poista käytöstä',
    reinstate: 'Ota uudelleen käyttöön',
    behaviours: (setting: string) => `Miten se näkyy: ${setting}`,
    behaviour: (n: number) => `Toimintatapa ${n}`,
    addBehaviour: 'Lisää toimintatapa',
    removeBehaviour: (n: number) => `Poista toimintatapa ${n}`,
    print: 'Henkilökunnan seinälle',
    printLead: (n: number) => `Versio ${n} yhdellä sivulla, valmiina tulostettavaksi.`,
    printNothing: 'Julkaise standardi, niin saat tulostettavan sivun.',
    versionsLead: 'Jokainen versio säilyy.',
    by: 'Julkaisija',
  },
};
