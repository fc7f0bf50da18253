import type { Named, Problems } from './en';

const address = 'Aplikasi dibuka di alamat lain. Buka dengan tautan dalam surel Anda.';
const unreadable =
  'Server tidak dapat membaca ini. Pakai versi aplikasi terbaru lalu kirim lagi, atau simpan sebagai berkas dan kirimkan kepada pemberi tugas.';

export const idProblems: Problems = {
  known: {
    not_signed_in: 'Anda sudah keluar. Masuk lagi; kunjungan Anda tersimpan di ponsel ini.',
    not_allowed:
      'Anda masuk sebagai orang yang tidak melakukan kunjungan. Masuk dengan tautan undangan untuk melakukan kunjungan.',
    cross_site: address,
    unknown_host: address,
    not_found: 'Server tidak memiliki ini, atau ini bukan milik Anda. Tanyakan kepada pemberi tugas.',
    gone: 'Tautan ini sudah dipakai atau kedaluwarsa. Minta yang baru.',
    invalid_input: unreadable,
    malformed_json: unreadable,
    unsupported_type: unreadable,
    too_large: 'Ini melebihi yang diterima server. Simpan sebagai berkas dan kirimkan kepada pemberi tugas.',
    changed_meanwhile: 'Ini berubah sementara itu. Kini ditampilkan apa adanya: periksa, lalu tekan lagi.',
    wrong_state: 'Keadaannya sudah berubah. Kembali dan lihat keadaan sekarang.',
    visit_not_accepted: 'Tugas belum diterima. Terima di halamannya, lalu kirim lagi kunjungan ini.',
    put_right_too_late:
      'Kunjungan tidak lagi dikembalikan kepada Anda: waktunya habis, atau sudah diperbaiki di ponsel lain. Peninjau melanjutkan dengan yang sudah tiba.',
    rotation: 'Anda atau anggota rumah tangga Anda belum lama ini ke toko ini. Pilih toko lain.',
    briefing_not_passed: 'Jawab pertanyaan pengarahan dengan benar, lalu terima tugas.',
    not_suitable:
      'Tugas ini memerlukan hal lain, misalnya bahasa tertentu atau tempat tinggal dekat. Pilih tugas lain.',
    not_your_job:
      'Tugas ini tidak ada lagi dalam daftar Anda. Tanyakan kepada pemberi tugas, lalu kirim lagi; kunjungan tetap di ponsel ini.',
    already_handed_in:
      'Kunjungan lain sudah diserahkan untuk tugas ini, mungkin dari ponsel lain. Itu yang berlaku. Jika yang ini lebih baik, simpan sebagai berkas dan tanyakan kepada pemberi tugas.',
    key_used_for_other_answers:
      'Jawaban lain sudah tiba untuk kunjungan ini. Itu yang berlaku; yang ini tetap di sini.',
    unusable_answers: 'Beberapa jawaban tidak dapat diterima. Buka lagi kunjungan ini, perbaiki, lalu serahkan lagi.',
    other_audience:
      'Daftar periksa ini bukan untuk kunjungan. Simpan kunjungan sebagai berkas dan kirimkan kepada pemberi tugas.',
    too_late: 'Waktunya sudah habis.',
    unusable_photo: 'Foto tidak dapat dipakai. Ambil lagi; yang lain tetap tersimpan.',
    not_a_photo: 'Berkas ini bukan foto. Ambil dengan kamera.',
    photo_too_large: 'Gambar terlalu besar. Ambil lagi dengan ukuran lebih kecil.',
    photo_damaged: 'Foto rusak. Ambil lagi.',
    photo_changed:
      'Sebuah foto berulang kali tiba dalam keadaan berubah. Kirim lagi, sebaiknya lewat jaringan lain, atau simpan sebagai berkas.',
    photo_gone:
      'Sebuah foto kunjungan ini tidak ada lagi di ponsel. Simpan kunjungan sebagai berkas dan kirimkan kepada pemberi tugas.',
    twin_in_flight: 'Sedang disimpan saat ini. Coba lagi beberapa detik lagi.',
    too_many_attempts: 'Terlalu banyak percobaan. Tunggu seperempat jam, lalu coba lagi.',
  },
  /** The rule of a programme that is in the way, with what it names. */
  rules: {
    rotation_days: (d: Named) =>
      `Anda atau anggota rumah tangga Anda berada di toko ini pada ${d.last}. Harus berselang ${d.days} hari: Anda bisa datang lagi mulai ${d.until}.`,
    rotation_held: (d: Named) =>
      `Anda atau anggota rumah tangga Anda punya tugas di toko ini sampai ${d.last}. Harus berselang ${d.days} hari: Anda bisa datang lagi mulai ${d.until}.`,
    rotation_visits: (d: Named) =>
      `Sejak rumah tangga Anda ke toko ini, orang lain telah melakukan ${d.made} dari ${d.wanted} kunjungan yang harus ada di antaranya.`,
    other_languages: (d: Named) => `Tugas ini memerlukan salah satu bahasa berikut: ${d.languages}.`,
    too_far: (d: Named) =>
      `Toko berjarak ${d.km} km dari tempat Anda berangkat; tugas ini mengizinkan paling jauh ${d.maxKm} km.`,
  },
  unknown: (code: string) =>
    `Server tidak menerima ini (${code}). Simpan sebagai berkas dan kirimkan kepada pemberi tugas.`,
};
