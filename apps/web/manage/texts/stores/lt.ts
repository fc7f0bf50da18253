import { counted } from '../counted';
import { fieldWords } from './field-words';

const count = counted('lt');

/** What the screens say in Lithuanian: stores and regions. */
export const stores = {
  stores: {
    lead: 'Kur aptarnaujami jūsų klientai.',
    stores: 'Parduotuvės',
    regions: 'Regionai',
    add: 'Pridėti parduotuvę',
    edit: 'Keisti parduotuvę',
    search: 'Pavadinimas arba kodas',
    allRegions: 'Visi regionai',
    openAndClosed: 'Veikiančios ir uždarytos',
    open: 'Veikia',
    closed: 'Uždaryta',
    closedOn: (day: string) => `Uždaryta ${day}`,
    count: (n: number) =>
      count(n, { one: '# parduotuvė', few: '# parduotuvės', many: '# parduotuvės', other: '# parduotuvių' }),
    none: 'Parduotuvių dar nėra',
    noneAdvice: 'Pridėkite po vieną arba importuokite sąrašą. Regionai gali ateiti kartu.',
    noneFound: 'Tokios parduotuvės nėra',
    noneFoundAdvice: 'Bandykite kitą žodį ar regioną.',
    fields: fieldWords('lt'),
    codeHint: 'Kaip ją vadina jūsų sistemos.',
    state: 'Būsena',
    about: 'Duomenys',
    results: 'Rezultatai',
    move: 'Perkelti',
    moveTitle: (name: string) => `Perkelti: ${name}`,
    moveWhat: 'Atsakymai iki tos dienos lieka senajam regionui.',
    moveTo: 'Į',
    moveFrom: 'Nuo šios dienos',
    close: 'Uždaryti',
    closeTitle: (name: string) => `Uždaryti: ${name}?`,
    closeWhat: 'Istorija lieka. Nuo tos dienos apie ją nebeklausiama.',
    closeOn: 'Paskutinė diena',
    reopen: 'Vėl atidaryti',
    history: 'Regionai per laiką',
    historyLead: 'Rezultatai priklauso regionui, kuriam parduotuvė tuo metu priklausė.',
    fromTheStart: 'pradžia',
    now: 'dabar',
    noRegion: 'Be regiono',
    addRegion: 'Pridėti regioną',
    editRegion: 'Keisti regioną',
    within: 'Priklauso',
    topLevel: 'Viršuje',
    noRegions: 'Regionų dar nėra',
    noRegionsAdvice: 'Regionai jungia parduotuves kiek norite lygių. Vadovui galima priskirti regioną.',
  },
  settings: { store: 'Parduotuvė', call_centre: 'Skambučių centras', any: 'Bet kas' },
};
