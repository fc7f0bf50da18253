import { counted } from '../counted';

const count = counted('fi');

/** What the screens say in Finnish: figures and charts. */
export const figures = {
  figures: {
    base: (n: number) => count(n, { one: '# vastaus', other: '# vastausta' }),
    effectively: (n: string) => `tehollisesti ${n}`,
    suppressed: (n: number) => `alle ${n} vastausta`,
    withheld: 'ei näytetä: paljastaisi pienemmän ryhmän',
    undefinedScore: 'ei laskettavissa: kysytty liian vähästä',
    caution: (n: number) => `Alle ${n} vastausta: tulkitse varoen`,
    none: 'ei vastauksia',
    index: 'Palveluindeksi',
    indexShort: 'Indeksi',
    nps: 'Nettosuositteluindeksi',
    npsShort: 'NPS',
    csat: 'Tyytyväiset asiakkaat',
    csatShort: 'Tyytyväisiä',
    effort: 'Helppous',
    responseRate: 'Vastausaste',
    network: 'Koko verkosto',
    mine: 'Omat myymäläni',
    mineIn: (region: string) => `Omat myymäläni: ${region}`,
    someHidden: (n: number) =>
      `Osa luvuista puuttuu, jottei mistään alle ${n} vastauksen ryhmästä saa selvää. Valitse kolme tai kaksitoista kuukautta, jotka päättyvät tähän kuuhun, tai poista kanavan, kielen ja asiakaskentän suodattimet. Kaikki luvut näkee se, jolla on oikeus lukea yksittäisiä vastauksia.`,
    target: 'Tavoite',
    interval95: '95 %:n luottamusväli',
    principle: 'Periaate',
    scoreAndInterval: 'Pisteet ja luottamusväli',
    answersHead: 'Vastauksia',
    changeHead: 'Muutos',
    month: 'Kuukausi',
    store: 'Myymälä',
    rank: 'Sija',
    band: 'Verkostoon nähden',
    change: {
      up: 'korkeampi kuin ennen',
      down: 'matalampi kuin ennen',
      same: 'ei selvää muutosta',
      unknown: 'ei vertailukohtaa',
    },
    whatIs: (name: string) => `Mitä ”${name}” tarkoittaa?`,
    bands: { above: 'Parempi', in_line: 'Samaa tasoa', below: 'Heikompi', none: 'Liian vähän tietoa' },
  },
  charts: { showTable: 'Taulukko', showChart: 'Kaavio', print: 'Tulosta' },
};
