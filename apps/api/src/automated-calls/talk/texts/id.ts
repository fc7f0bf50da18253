import type { CallTexts } from '../call-texts.js';

export const id: CallTexts = {
  opening: 'Halo. Ini panggilan otomatis dari {organisation} untuk {name}.',
  openingWithoutName: 'Halo. Ini panggilan otomatis dari {organisation}.',
  about: 'Tentang: {survey}. Ini memerlukan sekitar {minutes} menit; Anda menjawab dengan tombol telepon.',
  aboutAMinute: 'Tentang: {survey}. Ini memerlukan sekitar satu menit; Anda menjawab dengan tombol telepon.',
  begin: 'Untuk mulai, tekan 1.',
  never: 'Jika kami tidak boleh menghubungi Anda lagi, tekan 9.',
  choice: 'Untuk {label}, tekan {key}.',
  points: 'Tekan tombol dari {low} sampai {high}.',
  figures: 'Ketik angkanya, lalu tekan pagar.',
  between: 'Dari {low} sampai {high}.',
  notApplicable: 'Jika tidak berlaku untuk Anda, tekan 0.',
  refuse: 'Jika Anda tidak ingin menjawab, tekan pagar.',
  leave: 'Untuk melewati pertanyaan ini, tekan pagar.',
  again: 'Untuk mendengarnya lagi, tekan bintang.',
  wrong: 'Tombol itu tidak berarti apa-apa di sini.',
  silent: 'Kami tidak mendengar tombol apa pun.',
  thanks: 'Terima kasih. Jawaban Anda telah disimpan. Sampai jumpa.',
  neverAgain: 'Kami tidak akan menghubungi Anda lagi. Sampai jumpa.',
  later: 'Panggilan kami akhiri di sini. Jawaban Anda sejauh ini disimpan. Terima kasih dan sampai jumpa.',
  notNow: 'Maaf atas panggilan ini. Panggilan tidak dapat dilanjutkan sekarang. Sampai jumpa.',
};
