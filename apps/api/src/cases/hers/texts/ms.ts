import type { HerTexts } from '../her-texts.js';

export const ms: HerTexts = {
  heading: 'Perkara yang anda sampaikan kepada {organisation}',
  said: 'Apa yang anda katakan',
  did: 'Apa yang kami lakukan',
  spoke: 'Seseorang menghubungi anda',
  settledThen: 'Diselesaikan',
  reopenedThen: 'Dibuka semula',
  open: 'Seseorang sedang mengurusnya.',
  byDay: 'Kami berhasrat menyelesaikannya selewat-lewatnya {day}.',
  waiting: 'Kami menunggu jawapan anda.',
  settled: 'Kami fikir ini sudah selesai.',
  confirmed: 'Anda kata ini sudah selesai.',
  ended: 'Sudah ditutup. Tulis kepada kami, dan ia dibuka semula.',
  write: 'Tulis kepada kami',
  send: 'Hantar',
  question: 'Adakah ini sudah selesai?',
  yes: 'Ya',
  inPart: 'Sebahagian',
  no: 'Tidak',
  withdraw: 'Saya tarik balik: tutup',
  kept: 'Terima kasih, kami sudah terima.',
};
