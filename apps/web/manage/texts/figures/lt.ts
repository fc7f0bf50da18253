import { counted } from '../counted';

const count = counted('lt');

/** What the screens say in Lithuanian: figures and charts. */
export const figures = {
  figures: {
    base: (n: number) => count(n, { one: '# atsakymas', few: '# atsakymai', many: '# atsakymo', other: '# atsakymų' }),
    effectively: (n: string) => `efektyviai ${n}`,
    suppressed: (n: number) => `mažiau nei ${n} atsakymų`,
    withheld: 'nerodoma: atskleistų mažesnę grupę',
    undefinedScore: 'neapskaičiuojama: klausta per mažai',
    caution: (n: number) => `Mažiau nei ${n} atsakymų: vertinkite atsargiai`,
    none: 'nėra atsakymų',
    index: 'Aptarnavimo indeksas',
    indexShort: 'Indeksas',
    nps: 'Rekomendavimo indeksas',
    npsShort: 'NPS',
    csat: 'Patenkinti klientai',
    csatShort: 'Patenkinti',
    effort: 'Lengvumas',
    responseRate: 'Atsakymų dalis',
    network: 'Visas tinklas',
    mine: 'Mano parduotuvės',
    mineIn: (region: string) => `Mano parduotuvės: ${region}`,
    someHidden: (n: number) =>
      `Kai kurių rodiklių nėra, kad nebūtų galima apskaičiuoti nė vienos mažesnės nei ${n} atsakymų grupės. Pasirinkite tris ar dvylika mėnesių, kurie baigiasi šiuo, arba pašalinkite kanalo, kalbos ir kliento lauko filtrus. Visus rodiklius mato tie, kurie gali skaityti pavienius atsakymus.`,
    target: 'Tikslas',
    interval95: '95 % pasikliautinasis intervalas',
    principle: 'Principas',
    scoreAndInterval: 'Balas ir intervalas',
    answersHead: 'Atsakymai',
    changeHead: 'Pokytis',
    month: 'Mėnuo',
    store: 'Parduotuvė',
    rank: 'Vieta',
    band: 'Palyginti su tinklu',
    change: {
      up: 'aukščiau nei anksčiau',
      down: 'žemiau nei anksčiau',
      same: 'aiškaus pokyčio nėra',
      unknown: 'nėra su kuo lyginti',
    },
    whatIs: (name: string) => `Ką reiškia „${name}“?`,
    bands: { above: 'Aukščiau', in_line: 'Panašiai', below: 'Žemiau', none: 'Per mažai duomenų' },
  },
  charts: { showTable: 'Lentelė', showChart: 'Diagrama', print: 'Spausdinti' },
};
