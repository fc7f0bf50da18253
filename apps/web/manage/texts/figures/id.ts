import { counted } from '../counted';

const count = counted('id');

/** What the screens say in Indonesian: figures and charts. */
export const figures = {
  figures: {
    base: (n: number) => count(n, { other: '# jawaban' }),
    effectively: (n: string) => `efektif ${n}`,
    suppressed: (n: number) => `kurang dari ${n} jawaban`,
    withheld: 'ditahan: akan mengungkap kelompok yang lebih kecil',
    undefinedScore: 'tidak dapat dihitung: terlalu sedikit yang ditanyakan',
    caution: (n: number) => `Kurang dari ${n} jawaban: baca dengan hati-hati`,
    none: 'tidak ada jawaban',
    index: 'Indeks layanan',
    indexShort: 'Indeks',
    nps: 'Skor promotor bersih',
    npsShort: 'NPS',
    csat: 'Pelanggan puas',
    csatShort: 'Puas',
    effort: 'Kemudahan',
    responseRate: 'Tingkat tanggapan',
    network: 'Seluruh jaringan',
    mine: 'Toko saya',
    mineIn: (region: string) => `Toko saya di ${region}`,
    someHidden: (n: number) =>
      `Beberapa angka tidak ditampilkan agar kelompok dengan kurang dari ${n} jawaban tidak dapat dihitung. Pilih tiga atau dua belas bulan yang berakhir dengan bulan ini, atau hapus filter saluran, bahasa, dan kolom pelanggan. Semua angka terlihat oleh yang boleh membaca jawaban satu per satu.`,
    target: 'Target',
    interval95: 'Selang 95%',
    principle: 'Prinsip',
    scoreAndInterval: 'Skor dan selang',
    answersHead: 'Jawaban',
    changeHead: 'Perubahan',
    month: 'Bulan',
    store: 'Toko',
    rank: 'Peringkat',
    band: 'Terhadap jaringan',
    change: {
      up: 'lebih tinggi dari sebelumnya',
      down: 'lebih rendah dari sebelumnya',
      same: 'tidak ada perubahan jelas',
      unknown: 'tidak ada pembanding',
    },
    whatIs: (name: string) => `Apa arti “${name}”?`,
    bands: { above: 'Di atas', in_line: 'Setara', below: 'Di bawah', none: 'Terlalu sedikit' },
  },
  charts: { showTable: 'Tabel', showChart: 'Grafik', print: 'Cetak' },
};
