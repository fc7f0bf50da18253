import type { Texts } from '../texts';

const address = 'Aplikasi dibuka di alamat yang bukan miliknya. Buka dari menu Candour.';
const unreadable = 'Server tidak dapat membaca ini. Muat ulang halaman untuk mendapat versi terbaru aplikasi.';

export const idProblems: Texts['problems'] = {
  known: {
    not_signed_in: 'Anda sudah keluar. Masuk lagi; tidak ada yang hilang.',
    signed_in_as_other: 'Orang lain masuk di peramban ini. Masuklah lagi sendiri.',
    wrong_credentials: 'Alamat surel atau kata sandi salah. Periksa keduanya dan coba lagi.',
    not_allowed: 'Peran Anda tidak menelepon. Tanyakan kepada pemilik organisasi Anda.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Panggilan ini bukan milik Anda lagi, atau sudah tidak ada. Ambil yang berikutnya.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Ini lebih dari yang diterima server. Tulis lebih singkat.',
    wrong_state: 'Panggilan ini sudah berlanjut: hasilnya sudah dikatakan, mungkin oleh penyelia.',
    not_to_be_rung: 'Pelanggan ini ternyata tidak boleh ditelepon sekarang. Ambil yang berikutnya.',
    no_own_telephone: 'Tulis dahulu nomor Anda sendiri, atau telepon pelanggan dengan telepon apa saja.',
    line_rests: 'Saluran tidak menelepon sekarang. Teleponlah pelanggan dengan telepon apa saja.',
    line_refused:
      'Saluran tidak menelepon. Periksa nomor Anda sendiri, atau telepon pelanggan dengan telepon apa saja.',
    unusable_appointment: 'Janji ini perlu diperbaiki.',
    other_version:
      'Survei kini memiliki versi lain. Yang Anda isi disimpan di samping jawaban pelanggan dan dapat dibaca penyelia; tidak ikut dihitung.',
    handed_in_already:
      'Jawaban sudah diserahkan lewat tautan pelanggan sendiri. Itu yang berlaku; yang Anda masukkan setelahnya tidak diterima.',
    steps_missing: 'Belum semua jawaban sampai. Coba lagi sebentar lagi.',
    no_call_backs: 'Kampanye ini tidak membuat janji waktu lain. Pilih hasil lain.',
    not_handed_in: 'Wawancara selesai setelah jawabannya diserahkan. Serahkan, atau pilih hasil lain.',
    unusable_answers: 'Beberapa jawaban kurang atau perlu diperbaiki. Kembali ke pertanyaan.',
    unusable_number: 'Ini bukan nomor yang dapat ditelepon. Tulis seperti pelanggan akan memutarnya.',
  },
  unknown: (code) => `Server tidak melakukannya (${code}).`,
};
