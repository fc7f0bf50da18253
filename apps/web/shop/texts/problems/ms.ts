import type { Named, Problems } from './en';

const address = 'Aplikasi dibuka pada alamat lain. Buka dengan pautan dalam e-mel anda.';
const unreadable =
  'Pelayan tidak dapat membaca ini. Guna versi terbaharu aplikasi dan hantar lagi, atau simpan sebagai fail dan hantar kepada pemberi tugasan.';

export const msProblems: Problems = {
  known: {
    not_signed_in: 'Anda telah log keluar. Log masuk semula; lawatan anda disimpan dalam telefon ini.',
    not_allowed:
      'Anda log masuk sebagai orang yang tidak membuat lawatan. Log masuk dengan pautan jemputan untuk membuat lawatan.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Pelayan tidak mempunyai ini, atau ini bukan milik anda. Tanya pemberi tugasan.',
    gone: 'Pautan ini telah digunakan atau tamat tempoh. Minta yang baharu.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Ini melebihi yang diterima pelayan. Simpan sebagai fail dan hantar kepada pemberi tugasan.',
    changed_meanwhile: 'Ini telah berubah sementara itu. Kini ditunjukkan seadanya: semak, kemudian tekan sekali lagi.',
    wrong_state: 'Keadaannya telah berubah. Kembali dan lihat keadaan sekarang.',
    visit_not_accepted: 'Tugasan belum diterima. Terima pada halamannya, kemudian hantar lawatan ini lagi.',
    put_right_too_late:
      'Lawatan tidak lagi dikembalikan kepada anda: masanya tamat, atau telah dibetulkan pada telefon lain. Penyemak meneruskan dengan yang telah sampai.',
    rotation: 'Anda atau ahli isi rumah anda baru sahaja ke kedai ini. Pilih kedai lain.',
    briefing_not_passed: 'Jawab soalan tentang taklimat dengan betul, kemudian terima tugasan.',
    not_suitable:
      'Tugasan ini memerlukan perkara lain, contohnya bahasa tertentu atau tempat tinggal berdekatan. Pilih tugasan lain.',
    not_your_job:
      'Tugasan ini tiada lagi dalam senarai anda. Tanya pemberi tugasan, kemudian hantar lagi; ia kekal dalam telefon ini.',
    already_handed_in:
      'Lawatan lain telah diserahkan untuk tugasan ini, mungkin dari telefon lain. Itu yang dikira. Jika yang ini lebih baik, simpan sebagai fail dan tanya pemberi tugasan.',
    key_used_for_other_answers:
      'Jawapan lain telah sampai untuk lawatan ini. Itu yang kekal; yang ini disimpan di sini.',
    unusable_answers: 'Beberapa jawapan tidak dapat diterima. Buka semula lawatan, betulkan, dan serahkan lagi.',
    other_audience:
      'Senarai semak ini bukan untuk lawatan. Simpan lawatan sebagai fail dan hantar kepada pemberi tugasan.',
    too_late: 'Masanya telah tamat.',
    unusable_photo: 'Gambar tidak boleh digunakan. Ambil sekali lagi; yang lain disimpan.',
    not_a_photo: 'Fail ini bukan gambar. Ambil dengan kamera.',
    photo_too_large: 'Gambar terlalu besar. Ambil semula dengan saiz lebih kecil.',
    photo_damaged: 'Gambar rosak. Ambil semula.',
    photo_changed:
      'Sekeping gambar berulang kali tiba dalam keadaan berubah. Hantar sekali lagi, sebaiknya melalui rangkaian lain, atau simpan sebagai fail.',
    photo_gone:
      'Sekeping gambar lawatan ini tiada lagi dalam telefon. Simpan lawatan sebagai fail dan hantar kepada pemberi tugasan.',
    twin_in_flight: 'Sedang disimpan sekarang. Cuba lagi beberapa saat lagi.',
    too_many_attempts: 'Terlalu banyak percubaan. Tunggu suku jam, kemudian cuba lagi.',
  },
  /** The rule of a programme that is in the way, with what it names. */
  rules: {
    rotation_days: (d: Named) =>
      `Anda atau ahli isi rumah anda berada di kedai ini pada ${d.last}. Perlu berselang ${d.days} hari: anda boleh pergi lagi mulai ${d.until}.`,
    rotation_held: (d: Named) =>
      `Anda atau ahli isi rumah anda mempunyai tugasan di kedai ini sehingga ${d.last}. Perlu berselang ${d.days} hari: anda boleh pergi lagi mulai ${d.until}.`,
    rotation_visits: (d: Named) =>
      `Sejak isi rumah anda ke kedai ini, orang lain telah membuat ${d.made} daripada ${d.wanted} lawatan yang perlu ada di antaranya.`,
    other_languages: (d: Named) => `Tugasan ini memerlukan salah satu bahasa berikut: ${d.languages}.`,
    too_far: (d: Named) =>
      `Kedai itu ${d.km} km dari tempat anda bermula; tugasan ini membenarkan paling jauh ${d.maxKm} km.`,
  },
  unknown: (code: string) =>
    `Pelayan tidak menerima ini (${code}). Simpan sebagai fail dan hantar kepada pemberi tugasan.`,
};
