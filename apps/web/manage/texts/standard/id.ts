import { counted } from '../counted';

const count = counted('id');

/** What the screens say in Indonesian: the service standard. */
export const standard = {
  standard: {
    lead: 'Yang Anda janjikan kepada pelanggan. Setiap pertanyaan berskor menunjuk salah satu prinsip ini.',
    textsIn: 'Teks dalam',
    add: 'Tambah prinsip',
    publish: 'Terbitkan',
    publishTitle: 'Terbitkan standar ini?',
    publishWhat:
      'Standar menjadi versi bernomor; versi sebelumnya tetap tercatat. Bobot, target, atau prinsip lain menghitung ulang semua angka, juga yang lama.',
    published: (n: number) => `Versi ${n} standar sudah terbit.`,
    nameless: 'Tanpa nama dalam bahasa ini',
    stillMissing: (n: number) => count(n, { other: '# teks masih belum ada' }),
    writeIt: (language: string) => `Tulis dalam bahasa ini: ${language}.`,
    stillEarlier: (languages: string) => `Kata-kata lama masih ada dalam: ${languages}.`,
    retired: 'Tidak dipakai lagi',
    untranslated: (n: number) => count(n, { other: '# bahasa kurang' }),
    ofIndex: (percent: string) => `${percent} dari indeks`,
    name: 'Nama',
    promise: 'Janji',
    promiseHint: 'Satu kalimat yang dipahami pelanggan.',
    weight: 'Bobot',
    weightHint: '0 berarti di luar indeks.',
    targetHint: '0–100, kosong berarti tanpa target.',
    retire: 'Berhenti memakai',
    reinstate: 'Pakai lagi',
    behaviours: (setting: string) => `Cara terlihatnya: ${setting}`,
    behaviour: (n: number) => `Perilaku ${n}`,
    addBehaviour: 'Tambah perilaku',
    removeBehaviour: (n: number) => `Hapus perilaku ${n}`,
    print: 'Untuk ruang staf',
    printLead: (n: number) => `Versi ${n} dalam satu halaman, siap cetak.`,
    printNothing: 'Terbitkan standar untuk mendapat halaman siap cetak.',
    versionsLead: 'Setiap versi tetap tercatat.',
    by: 'Oleh',
  },
};
