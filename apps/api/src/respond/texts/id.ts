import type { RespondTexts } from '../respond-texts.js';

export const id: RespondTexts = {
  error: 'Periksa',
  chosenInMail: 'Pilihan Anda di surel sudah ditandai. Pilihan itu dihitung saat Anda melanjutkan.',
  whatHappens: 'Apa yang terjadi dengan jawaban saya',
  preview: 'Pratinjau: tidak ada yang disimpan.',
  putRight: 'Ada yang perlu diperbaiki? Tulis di sini, dan seseorang melihatnya.',
  putRightSend: 'Kirim',
  startAgain: 'Mulai lagi',
  leftOpen: {
    heading: 'Silakan buka tautan sekali lagi',
    text: 'Halaman ini terbuka terlalu lama. Buka lagi tautan di surel Anda: jawaban Anda tersimpan.',
  },
  otherLink: {
    heading: 'Survei lain dibuka di peramban ini',
    pressed:
      'Agar jawaban Anda tidak tersimpan atas nama orang lain, isi halaman ini belum disimpan. Tekan tombol untuk melanjutkan survei halaman ini: yang baru saja Anda isi ikut terbawa.',
    looked: 'Halaman ini milik tautan lain. Buka lagi tautan itu untuk melanjutkan: jawaban Anda tetap tersimpan.',
    goOn: 'Lanjutkan survei halaman ini',
    toLast: 'Ke survei yang terakhir dibuka',
  },
  tooLong: {
    heading: 'Teksnya terlalu panjang',
    text: 'Kembali dengan peramban Anda, persingkat teks terpanjang, lalu lanjutkan. Halaman sebelumnya tersimpan.',
  },
  otherSite: {
    heading: 'Ini dikirim dari situs lain',
    text: 'Tidak ada yang diubah. Buka tautan di surel Anda untuk menjawab.',
  },
  unavailable: {
    heading: 'Saat ini belum bisa',
    text: 'Jawaban Anda tersimpan. Halaman ini mencoba lagi sendiri setiap beberapa detik.',
  },
  kept: {
    heading: 'Jawaban Anda tidak hilang',
    text: 'Saat ini kami belum bisa menyimpannya. Jawaban tetap ada di halaman ini: biarkan terbuka. Halaman mencoba lagi setiap beberapa detik; jika tidak, tekan tombolnya.',
  },
  sendAgain: 'Kirim lagi jawaban saya',
  trouble: {
    heading: 'Terjadi kesalahan di pihak kami',
    text: 'Jawaban Anda di halaman sebelumnya tersimpan. Silakan coba lagi; bila terulang, sebutkan kode {reference}.',
  },
  letterCode: {
    heading: 'Ketik kode surat Anda',
    text: 'Kode ada di samping kotak dalam surat, terdiri atas dua belas huruf dan angka.',
    label: 'Kode',
    press: 'Lanjut',
    wrong: 'Tidak ada surat dengan kode ini. Bandingkan dengan surat Anda, huruf demi huruf.',
  },
  callCheck: {
    asked: {
      heading: 'Apakah Anda diwawancarai lewat telepon?',
      text: 'Menurut {organisation}, seseorang menelepon Anda pada {day} dan mengajukan pertanyaan. Katakan apakah itu benar; tidak ada pertanyaan lain.',
    },
    yes: 'Ya, saya ditelepon',
    no: 'Tidak, tidak ada yang menelepon',
    thanks: { heading: 'Terima kasih', text: '{organisation} telah menerima jawaban Anda.' },
  },
  unsubscribe: {
    ask: {
      heading: 'Tidak mau menerima surel survei lagi?',
      text: 'Jika Anda menekan tombol, {organisation} tidak akan mengirim surel survei lagi ke {email}. Yang lain tidak berubah.',
    },
    press: 'Hentikan surel survei',
    done: {
      heading: 'Anda tidak akan menerima surel survei lagi',
      text: '{organisation} tidak akan mengirim surel survei lagi ke {email}.',
    },
    undo: 'Saya salah tekan: batalkan',
    undone: {
      heading: 'Dibatalkan',
      text: '{organisation} boleh mengirim surel survei lagi ke {email}.',
    },
    unclear: {
      heading: 'Tidak ada yang diubah',
      text: 'Buka tautan di surel Anda dan tekan tombol di halaman itu.',
    },
  },
  preferences: {
    choose: 'Atau pilih yang ingin Anda terima',
    chooseHelp: 'Surel yang dicentang akan dikirim; yang lain tidak.',
    topics: {
      visits: 'Setelah mengunjungi toko',
      calls: 'Setelah menelepon layanan pelanggan',
      reminders: 'Pengingat bila saya belum menjawab',
    },
    language: 'Dalam bahasa apa?',
    save: 'Simpan pilihan saya',
    saved: 'Pilihan Anda tersimpan.',
  },
};
