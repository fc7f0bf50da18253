import { counted } from '../counted';

const count = counted('ms');

/** What the screens say in Malay: the service standard. */
export const standard = {
  standard: {
    lead: 'Apa yang anda janjikan kepada pelanggan. Setiap soalan berskor menunjuk kepada salah satu prinsip ini.',
    textsIn: 'Teks dalam',
    add: 'Tambah prinsip',
    publish: 'Terbitkan',
    publishTitle: 'Terbitkan piawaian ini?',
    publishWhat:
      'Ia menjadi versi bernombor; versi terdahulu kekal direkodkan. Wajaran, sasaran atau prinsip lain mengira semula semua angka, yang lama juga.',
    published: (n: number) => `Versi ${n} piawaian telah diterbitkan.`,
    nameless: 'Tiada nama dalam bahasa ini',
    stillMissing: (n: number) => count(n, { other: '# teks masih belum ada' }),
    writeIt: (language: string) => `Tulis dalam bahasa ini: ${language}.`,
    stillEarlier: (languages: string) => `Perkataan terdahulu masih ada dalam: ${languages}.`,
    retired: 'Tidak digunakan lagi',
    untranslated: (n: number) => count(n, { other: '# bahasa tiada' }),
    ofIndex: (percent: string) => `${percent} daripada indeks`,
    name: 'Nama',
    promise: 'Janji',
    promiseHint: 'Satu ayat yang difahami pelanggan.',
    weight: 'Wajaran',
    weightHint: '0 bermakna di luar indeks.',
    targetHint: '0–100, kosong bermakna tiada sasaran.',
    retire: 'Henti guna',
    reinstate: 'Guna semula',
    behaviours: (setting: string) => `Cara ia kelihatan: ${setting}`,
    behaviour: (n: number) => `Tingkah laku ${n}`,
    addBehaviour: 'Tambah tingkah laku',
    removeBehaviour: (n: number) => `Buang tingkah laku ${n}`,
    print: 'Untuk bilik kakitangan',
    printLead: (n: number) => `Versi ${n} pada satu halaman, sedia dicetak.`,
    printNothing: 'Terbitkan piawaian untuk mendapat halaman cetakan.',
    versionsLead: 'Setiap versi kekal direkodkan.',
    by: 'Oleh',
  },
};
