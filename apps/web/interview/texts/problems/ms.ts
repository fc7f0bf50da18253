import type { Texts } from '../texts';

const address = 'Aplikasi dibuka di alamat yang bukan miliknya. Buka dari menu Candour.';
const unreadable = 'Pelayan tidak dapat membaca ini. Muat semula halaman untuk mendapatkan versi terbaharu aplikasi.';

export const msProblems: Texts['problems'] = {
  known: {
    not_signed_in: 'Anda telah log keluar. Log masuk semula; tiada apa yang hilang.',
    signed_in_as_other: 'Orang lain log masuk dalam pelayar ini. Log masuk semula sendiri.',
    wrong_credentials: 'Alamat e-mel atau kata laluan salah. Semak kedua-duanya dan cuba lagi.',
    not_allowed: 'Peranan anda tidak membuat panggilan. Tanya pemilik organisasi anda.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Panggilan ini bukan milik anda lagi, atau sudah tiada. Ambil yang seterusnya.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Ini lebih daripada yang diterima pelayan. Tulis lebih ringkas.',
    wrong_state: 'Panggilan ini sudah bergerak: hasilnya telah dinyatakan, mungkin oleh penyelia.',
    not_to_be_rung: 'Pelanggan ini rupanya tidak boleh dihubungi sekarang. Ambil yang seterusnya.',
    no_own_telephone: 'Tulis nombor anda sendiri dahulu, atau panggil pelanggan dengan mana-mana telefon.',
    line_rests: 'Talian tidak memanggil sesiapa sekarang. Panggil pelanggan dengan mana-mana telefon.',
    line_refused: 'Talian tidak memanggil. Semak nombor anda sendiri, atau panggil pelanggan dengan mana-mana telefon.',
    unusable_appointment: 'Janji temu ini perlu dibetulkan.',
    other_version:
      'Tinjauan kini mempunyai versi lain. Apa yang anda isi disimpan di sisi jawapan pelanggan dan boleh dibaca penyelia; ia tidak dikira.',
    handed_in_already:
      'Jawapan sudah diserahkan melalui pautan pelanggan sendiri. Itulah yang dikira; apa yang anda masukkan selepas itu tidak diterima.',
    steps_missing: 'Belum semua jawapan sampai. Cuba lagi sebentar nanti.',
    no_call_backs: 'Kempen ini tidak membuat janji masa lain. Pilih hasil lain.',
    not_handed_in: 'Temu duga selesai apabila jawapannya diserahkan. Serahkan, atau pilih hasil lain.',
    unusable_answers: 'Ada jawapan yang kurang atau perlu dibetulkan. Kembali ke soalan.',
    unusable_number: 'Ini bukan nombor yang boleh dihubungi. Tulis seperti pelanggan akan mendailnya.',
  },
  unknown: (code) => `Pelayan tidak melakukannya (${code}).`,
};
