import { counted } from '../counted';

const count = counted('ms');

/** What the screens say in Malay: figures and charts. */
export const figures = {
  figures: {
    base: (n: number) => count(n, { other: '# jawapan' }),
    effectively: (n: string) => `efektif ${n}`,
    suppressed: (n: number) => `kurang daripada ${n} jawapan`,
    withheld: 'disembunyikan: akan mendedahkan kumpulan yang lebih kecil',
    undefinedScore: 'tidak dapat dikira: terlalu sedikit yang ditanya',
    caution: (n: number) => `Kurang daripada ${n} jawapan: baca dengan berhati-hati`,
    none: 'tiada jawapan',
    index: 'Indeks perkhidmatan',
    indexShort: 'Indeks',
    nps: 'Skor penganjur bersih',
    npsShort: 'NPS',
    csat: 'Pelanggan berpuas hati',
    csatShort: 'Puas hati',
    effort: 'Kemudahan',
    responseRate: 'Kadar respons',
    network: 'Seluruh rangkaian',
    mine: 'Kedai saya',
    mineIn: (region: string) => `Kedai saya di ${region}`,
    someHidden: (n: number) =>
      `Sesetengah angka tidak dipaparkan supaya kumpulan dengan kurang daripada ${n} jawapan tidak dapat dikira. Pilih tiga atau dua belas bulan yang berakhir dengan bulan ini, atau buang penapis saluran, bahasa dan medan pelanggan. Semua angka dilihat oleh sesiapa yang boleh membaca jawapan satu demi satu.`,
    target: 'Sasaran',
    interval95: 'Selang 95%',
    principle: 'Prinsip',
    scoreAndInterval: 'Skor dan selang',
    answersHead: 'Jawapan',
    changeHead: 'Perubahan',
    month: 'Bulan',
    store: 'Kedai',
    rank: 'Kedudukan',
    band: 'Berbanding rangkaian',
    change: {
      up: 'lebih tinggi daripada sebelum ini',
      down: 'lebih rendah daripada sebelum ini',
      same: 'tiada perubahan jelas',
      unknown: 'tiada perbandingan',
    },
    whatIs: (name: string) => `Apakah maksud “${name}”?`,
    bands: { above: 'Di atas', in_line: 'Setara', below: 'Di bawah', none: 'Terlalu sedikit' },
  },
  charts: { showTable: 'Jadual', showChart: 'Carta', print: 'Cetak' },
};
