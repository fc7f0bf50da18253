import type { RespondTexts } from '../respond-texts.js';

export const ms: RespondTexts = {
  error: 'Sila semak',
  chosenInMail: 'Pilihan anda dalam e-mel telah ditandakan. Ia dikira apabila anda meneruskan.',
  whatHappens: 'Apa yang berlaku kepada jawapan saya',
  preview: 'Pratonton: tiada apa-apa disimpan.',
  putRight: 'Ada yang perlu diperbetulkan? Tulis di sini, dan seseorang melihatnya.',
  putRightSend: 'Hantar',
  startAgain: 'Mula semula',
  leftOpen: {
    heading: 'Sila buka pautan sekali lagi',
    text: 'Halaman ini telah lama dibuka. Buka semula pautan dalam e-mel anda: jawapan anda masih disimpan.',
  },
  otherLink: {
    heading: 'Tinjauan lain telah dibuka dalam pelayar ini',
    pressed:
      'Supaya jawapan anda tidak disimpan atas nama orang lain, isi halaman ini belum disimpan. Tekan butang untuk meneruskan tinjauan halaman ini: apa yang baru anda isi dibawa bersama.',
    looked: 'Halaman ini milik pautan lain. Buka semula pautan itu untuk meneruskan: jawapan anda tetap disimpan.',
    goOn: 'Teruskan tinjauan halaman ini',
    toLast: 'Ke tinjauan yang terakhir dibuka',
  },
  tooLong: {
    heading: 'Teks itu terlalu panjang',
    text: 'Kembali dengan pelayar anda, pendekkan teks yang terpanjang dan teruskan. Halaman terdahulu masih disimpan.',
  },
  otherSite: {
    heading: 'Ini dihantar dari laman lain',
    text: 'Tiada apa-apa diubah. Buka pautan dalam e-mel anda untuk menjawab.',
  },
  unavailable: {
    heading: 'Tidak dapat dilakukan sekarang',
    text: 'Jawapan anda masih disimpan. Halaman ini mencuba lagi dengan sendirinya setiap beberapa saat.',
  },
  kept: {
    heading: 'Jawapan anda tidak hilang',
    text: 'Kami tidak dapat menyimpannya sekarang. Jawapan kekal pada halaman ini: biarkan ia terbuka. Halaman mencuba lagi setiap beberapa saat; jika tidak, tekan butang.',
  },
  sendAgain: 'Hantar jawapan saya sekali lagi',
  trouble: {
    heading: 'Berlaku kesilapan di pihak kami',
    text: 'Jawapan anda pada halaman terdahulu masih disimpan. Sila cuba lagi; jika berulang, beritahu kami rujukan {reference}.',
  },
  letterCode: {
    heading: 'Taip kod surat anda',
    text: 'Kod itu berada di sebelah petak dalam surat, dengan dua belas huruf dan angka.',
    label: 'Kod',
    press: 'Teruskan',
    wrong: 'Tiada surat dengan kod ini. Bandingkan dengan surat anda, huruf demi huruf.',
  },
  callCheck: {
    asked: {
      heading: 'Adakah anda ditemu duga melalui telefon?',
      text: 'Menurut {organisation}, seseorang menelefon anda pada {day} dan bertanya soalan. Sila nyatakan sama ada itu benar; tiada soalan lain.',
    },
    yes: 'Ya, saya dipanggil',
    no: 'Tidak, tiada sesiapa menelefon saya',
    thanks: { heading: 'Terima kasih', text: '{organisation} telah menerima jawapan anda.' },
  },
  unsubscribe: {
    ask: {
      heading: 'Tidak mahu e-mel tinjauan lagi?',
      text: 'Jika anda menekan butang, {organisation} tidak akan menghantar e-mel tinjauan lagi ke {email}. Yang lain tidak berubah.',
    },
    press: 'Hentikan e-mel tinjauan',
    done: {
      heading: 'Anda tidak akan menerima e-mel tinjauan lagi',
      text: '{organisation} tidak akan menghantar e-mel tinjauan lagi ke {email}.',
    },
    undo: 'Saya tersilap tekan: batalkan',
    undone: {
      heading: 'Dibatalkan',
      text: '{organisation} boleh menghantar e-mel tinjauan ke {email} semula.',
    },
    unclear: {
      heading: 'Tiada apa-apa diubah',
      text: 'Buka pautan dalam e-mel anda dan tekan butang pada halaman itu.',
    },
  },
  preferences: {
    choose: 'Atau pilih apa yang mahu diterima',
    chooseHelp: 'E-mel yang ditanda akan dihantar; yang lain tidak.',
    topics: {
      visits: 'Selepas melawat kedai',
      calls: 'Selepas menelefon khidmat pelanggan',
      reminders: 'Peringatan apabila saya belum menjawab',
    },
    language: 'Dalam bahasa apa?',
    save: 'Simpan pilihan saya',
    saved: 'Pilihan anda telah disimpan.',
  },
};
