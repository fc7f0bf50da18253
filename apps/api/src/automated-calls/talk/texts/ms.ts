import type { CallTexts } from '../call-texts.js';

export const ms: CallTexts = {
  opening: 'Helo. Ini panggilan automatik daripada {organisation} untuk {name}.',
  openingWithoutName: 'Helo. Ini panggilan automatik daripada {organisation}.',
  about: 'Perkara: {survey}. Ia mengambil masa kira-kira {minutes} minit; anda menjawab dengan kekunci telefon.',
  aboutAMinute: 'Perkara: {survey}. Ia mengambil masa kira-kira seminit; anda menjawab dengan kekunci telefon.',
  begin: 'Untuk bermula, tekan 1.',
  never: 'Jika kami tidak boleh menghubungi anda lagi, tekan 9.',
  choice: 'Untuk {label}, tekan {key}.',
  points: 'Tekan kekunci dari {low} hingga {high}.',
  figures: 'Taip nombor itu, kemudian tekan tanda pagar.',
  between: 'Dari {low} hingga {high}.',
  notApplicable: 'Jika soalan ini tidak berkenaan, tekan 0.',
  refuse: 'Jika anda tidak mahu menjawab, tekan tanda pagar.',
  leave: 'Untuk melangkau soalan ini, tekan tanda pagar.',
  again: 'Untuk mendengarnya sekali lagi, tekan bintang.',
  wrong: 'Kekunci itu tidak bermakna di sini.',
  silent: 'Kami tidak mendengar sebarang kekunci.',
  thanks: 'Terima kasih. Jawapan anda telah disimpan. Selamat tinggal.',
  neverAgain: 'Kami tidak akan menghubungi anda lagi. Selamat tinggal.',
  later: 'Panggilan ini kami tamatkan di sini. Jawapan anda setakat ini disimpan. Terima kasih dan selamat tinggal.',
  notNow: 'Maaf kerana menelefon. Panggilan ini tidak dapat diteruskan sekarang. Selamat tinggal.',
};
