import { counted } from '../counted';

const count = counted('sv');

/** What the screens say in Swedish: figures and charts. */
export const figures = {
  figures: {
    base: (n: number) => count(n, { one: '# svar', other: '# svar' }),
    effectively: (n: string) => `effektivt ${n}`,
    suppressed: (n: number) => `färre än ${n} svar`,
    withheld: 'visas inte: skulle avslöja en mindre grupp',
    undefinedScore: 'kan inte beräknas: för lite efterfrågades',
    caution: (n: number) => `Färre än ${n} svar: läs med försiktighet`,
    none: 'inga svar',
    index: 'Serviceindex',
    indexShort: 'Index',
    nps: 'Rekommendations\u00adindex',
    npsShort: 'NPS',
    csat: 'Nöjda kunder',
    csatShort: 'Nöjda',
    effort: 'Enkelhet',
    responseRate: 'Svarsfrekvens',
    network: 'Hela nätverket',
    mine: 'Mina butiker',
    mineIn: (region: string) => `Mina butiker i ${region}`,
    someHidden: (n: number) =>
      `Några siffror saknas, så att ingen grupp med färre än ${n} svar kan räknas ut. Välj tre eller tolv månader som slutar med den här, eller ta bort filtren för kanal, språk och kundfält. Den som får läsa enskilda svar ser alla siffror.`,
    target: 'Mål',
    interval95: '95 % konfidensintervall',
    principle: 'Princip',
    scoreAndInterval: 'Poäng och intervall',
    answersHead: 'Svar',
    changeHead: 'Förändring',
    month: 'Månad',
    store: 'Butik',
    rank: 'Plats',
    band: 'Mot nätverket',
    change: {
      up: 'högre än förut',
      down: 'lägre än förut',
      same: 'ingen tydlig förändring',
      unknown: 'inget att jämföra med',
    },
    whatIs: (name: string) => `Vad betyder ”${name}”?`,
    bands: { above: 'Över', in_line: 'I linje', below: 'Under', none: 'För få för att säga' },
  },
  charts: { showTable: 'Tabell', showChart: 'Diagram', print: 'Skriv ut' },
};
