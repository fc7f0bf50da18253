import type { HerTexts } from '../her-texts.js';

export const id: HerTexts = {
  heading: 'Yang Anda sampaikan kepada {organisation}',
  said: 'Yang Anda katakan',
  did: 'Yang kami lakukan',
  spoke: 'Seseorang menghubungi Anda',
  settledThen: 'Diselesaikan',
  reopenedThen: 'Dibuka kembali',
  open: 'Seseorang menanganinya.',
  byDay: 'Kami bermaksud menyelesaikannya paling lambat {day}.',
  waiting: 'Kami menunggu jawaban Anda.',
  settled: 'Menurut kami ini sudah selesai.',
  confirmed: 'Anda mengatakan ini sudah selesai.',
  ended: 'Sudah ditutup. Tulis kepada kami, dan ini dibuka kembali.',
  write: 'Tulis kepada kami',
  send: 'Kirim',
  question: 'Apakah ini sudah selesai?',
  yes: 'Ya',
  inPart: 'Sebagian',
  no: 'Tidak',
  withdraw: 'Saya menariknya: tutup',
  kept: 'Terima kasih, sudah kami terima.',
};
