import { answeringInId as answers } from '#surveys';
import { dayIn, languagesIn, weekdayIn, type FindingWords } from './finding-words';
import { addresses } from './addresses/id';
import { phones } from './phones/id';

/** Apa yang perlu diperbaiki pada survei, formulir, atau berkas. */
export const findings: FindingWords = {
  answers,
  definition: {
    format_newer: (d) =>
      `Format berkas survei ${d.found} lebih baru daripada ${d.known}: perbarui aplikasi atau ekspor dalam format lama.`,
    missing: (d) => `Isian “${d.field}” tidak ada: tambahkan.`,
    unknown_field: (d) => `${d.field} bukan isian bagian survei ini: hapus atau perbaiki ejaannya.`,
    wrong_type: (d) => `Jenis nilai di sini salah (${d.found}): gantilah.`,
    wrong_value: (d) => `${d.found} tidak boleh di sini: gunakan salah satu dari ${d.allowed}.`,
    kind_unknown: (d) => `${d.found} bukan jenis pertanyaan: gunakan salah satu dari ${d.allowed}.`,
    condition_unknown: (d) => `${d.found} bukan syarat: gunakan all, any, not, answer, atau customer.`,
    key_malformed: (d) =>
      `${d.found} tidak bisa menjadi kunci: mulai dengan huruf kecil a–z, lalu huruf kecil, angka, dan _, paling banyak 40. Kata constructor, prototype, value, empty, dan rows tidak boleh dipakai.`,
    reference_malformed: (d) => `${d.found} tidak menunjuk pertanyaan: tulis kuncinya, atau matriks.baris.`,
    day_malformed: (d) => `${d.found} bukan tanggal: tulis seperti 2025-12-31.`,
    nul_character: () => 'Teks berisi karakter NUL yang tidak dapat disimpan: hapus.',
    too_long: (d) => `Teks berisi ${d.found} karakter: pendekkan menjadi ${d.limit}.`,
    too_many: (d) => `Ada ${d.found} di sini: paling banyak ${d.limit}.`,
    too_few: (d) => `Ada ${d.found} di sini: perlu paling sedikit ${d.limit}.`,
    too_small: (d) => `${d.found} terlalu kecil: gunakan ${d.limit} atau lebih.`,
    too_large: (d) => `${d.found} terlalu besar: gunakan ${d.limit} atau kurang.`,
    too_deep: (d) => `Syarat bersarang lebih dari ${d.limit} tingkat: sederhanakan.`,
    duplicate_key: (d) => `Kunci “${d.key}” sudah dipakai di ${d.first}: pilih yang lain.`,
    duplicate_code: (d) => `Kode ${d.code} sudah dipakai di ${d.first}: beri masing-masing kodenya sendiri.`,
    duplicate_value: (d) => `${d.found} tercantum dua kali: hapus satu.`,
    points_uneven: (d) => `Kode seharusnya ${d.expected}: nomori titik naik satu demi satu.`,
    bounds_crossed: (d) => `Nilai terkecil ${d.min} lebih besar daripada yang terbesar ${d.max}: tukar keduanya.`,
    bounds_unreachable: (d) =>
      `Paling sedikit ${d.min} harus dipilih dari ${d.options}: turunkan angkanya atau tambah pilihan.`,
    times_crossed: (d) =>
      `Sejak ${d.zeroAt} dtk tidak ada poin; itu harus setelah ${d.fullAt} dtk: perbaiki salah satu.`,
    other_twice: (d) => `Hanya satu pilihan boleh meminta kata-kata sendiri; ${d.first} sudah.`,
    measures_and_role: () => 'Pertanyaan mengukur prinsip atau punya peran, tidak keduanya: hapus satu.',
    operator_value: (d) => `Nilai tidak cocok dengan perbandingan “${d.operator}”: gantilah.`,
    translation_missing: (d) =>
      `Terjemahkan teks ini ke ${d.language}: setiap teks diperlukan dalam semua bahasa survei.`,
    omit_required: () => 'Pertanyaan wajib tidak bisa ditiadakan dari suatu cara bertanya: lepaskan salah satu.',
    survey_empty: () => 'Survei tidak menanyakan apa pun: tambahkan pertanyaan.',
    block_empty: (d) => `Blok “${d.block}” tidak punya pertanyaan: tambahkan satu atau hapus bloknya.`,
    label_missing: () => 'Titik pertama dan terakhir perlu label: katakan apa arti kedua ujung skala.',
    draw_unknown_block: (d) =>
      `Tidak ada blok “${d.block}” untuk diundi: perbaiki kuncinya atau keluarkan dari undian.`,
    draw_too_large: (d) =>
      `${d.take} blok tidak bisa diundi dari ${d.blocks}: ambil lebih sedikit atau daftarkan lebih banyak.`,
    draw_pointless: (d) => `Semua ${d.blocks} blok selalu terpilih: ambil lebih sedikit atau hapus undian.`,
    principle_unknown: (d) => `Standar tidak punya prinsip “${d.principle}”: pilih salah satu dari ${d.known}.`,
    role_misplaced: (d) => `Peran “${d.role}” milik jenis pertanyaan lain (${d.kind}): pindahkan.`,
    role_twice: (d) => `Peran “${d.role}” sudah dipegang ${d.first}: satu survei punya satu saja.`,
    reference_unknown: (d) => `Tidak ada pertanyaan “${d.reference}”: perbaiki kuncinya.`,
    reference_statement: (d) => `“${d.reference}” adalah pernyataan tanpa jawaban: tunjuk sebuah pertanyaan.`,
    reference_matrix: (d) =>
      `“${d.reference}” adalah matriks: tunjuk salah satu barisnya, seperti ${d.reference}.baris.`,
    customer_field_unknown: (d) => `“${d.field}” pelanggan tidak diketahui: gunakan salah satu dari ${d.known}.`,
    condition_cyclic: (d) =>
      `Tampil tidaknya bergantung pada dirinya sendiri, lewat “${d.reference}”: putuskan lingkarannya.`,
    condition_forward: (d) =>
      `“${d.reference}” ditanyakan kemudian: syarat hanya bisa melihat ke belakang. Pindahkan salah satu.`,
    condition_same_page: (d) =>
      `“${d.reference}” ada di halaman yang sama: mulai halaman baru agar pertanyaan tidak muncul saat orang membaca.`,
    condition_type: (d) =>
      `“${d.reference}” tidak bisa dibandingkan dengan “${d.operator}”: gunakan salah satu dari ${d.allowed}.`,
    condition_value: (d) => `“${d.reference}” tidak pernah bernilai ${d.found}: gunakan nilai yang mungkin.`,
    never_shown: () =>
      'Tidak ada jawaban yang mengarah ke sini, jadi tak seorang pun melihatnya: perbaiki syaratnya atau hapus.',
    pipe_malformed: (d) =>
      `${d.found} pada karakter ${d.position} tidak berarti apa-apa: tulis {{answer:kunci}} atau {{customer:name}}.`,
    pipe_unknown: (d) => `{{answer:${d.reference}}} tidak menunjuk pertanyaan: perbaiki kuncinya.`,
    pipe_later: (d) =>
      `{{answer:${d.reference}}} ditanyakan kemudian atau di pertanyaan ini sendiri: di sini akan kosong.`,
    own_field_compared: (d) =>
      `“${d.field}” tidak dapat dibandingkan seperti itu: pilih lagi perbandingan dan nilainya sesuai kolomnya.`,
    anonymous_field: (d) =>
      `Survei anonim tidak boleh bertanya menurut “${d.field}”: itu akan menunjukkan siapa yang menjawab. Tinggalkan, atau jangan sebut survei ini anonim.`,
    pipe_customer_unknown: (d) =>
      `{{customer:${d.field}}} tidak diketahui tentang pelanggan: gunakan salah satu dari ${d.known}.`,
    too_many_shown: (d) =>
      `Hingga ${d.shown} pertanyaan ditampilkan kepada satu responden: dengan paling banyak ${d.limit}, jawaban lebih banyak.`,
    kind_for_shoppers: (d) => `Hanya daftar periksa pembelanja misteri bisa meminta ini (${d.kind}): pilih jenis lain.`,
    worth_for_shoppers: () => 'Poin, butir kritis, dan bobot bagian milik daftar periksa: hapus.',
    weights_partial: () =>
      'Sebagian bagian berbobot dan sebagian tidak: beri bobot pada setiap bagian berpoin, atau tidak sama sekali.',
    anonymous_checklist: () => 'Kunjungan punya bukti dan dibayar, jadi daftar periksa tidak bisa anonim: ubah.',
    nothing_scored: () =>
      'Tidak ada pertanyaan yang mengukur prinsip atau punya peran, jadi survei tidak memberi skor.',
    anonymous_contact: () => 'Survei ini anonim, jadi tak seorang pun bisa dihubungi: hapus pertanyaan ini.',
    anonymous_name: () => 'Survei ini anonim tetapi menyapa dengan nama: orang akan meragukannya. Hilangkan namanya.',
  },
  fields: {
    day_is_over: () => 'Hari itu sudah lewat: janjikan untuk hari ini atau nanti.',
    foreign_currency: (d) => `Biaya dihitung dalam ${d.currency}: berikan jumlahnya dalam mata uang itu.`,
    cause_retired: () => 'Akar masalah ini tidak dipakai lagi: pilih yang lain.',
    target_out_of_order: () => 'Waktunya harus berurutan: ditangani, kata pertama, selesai.',
    ...addresses,
    ...phones,
    needed: () => 'Isi ini.',
    invalid: () => 'Ini tidak bisa dipakai. Perbaiki.',
    text_too_small: (d) => `Tulis paling sedikit ${d.limit} karakter.`,
    text_too_large: (d) => `Paling banyak ${d.limit} karakter.`,
    list_too_small: (d) => `Pilih paling sedikit ${d.limit}.`,
    list_too_large: (d) => `Paling banyak ${d.limit}.`,
    number_too_small: (d) => `Angka harus ${d.limit} atau lebih.`,
    number_too_large: (d) => `Angka harus ${d.limit} atau kurang.`,
    email_malformed: () => 'Ini bukan alamat surel. Perbaiki.',
    time_zone_unknown: () => 'Gunakan zona waktu seperti Asia/Jakarta.',
    ends_too_early: () => 'Akhir harus setelah awal.',
    hours_empty: () => 'Tutup sepanjang minggu. Isi jam buka paling sedikit satu hari.',
    hours_end_early: (d) =>
      `${weekdayIn('id', d, answers)}: ${d.from}–${d.until} berakhir sebelum mulai. Perbaiki akhirnya.`,
    hours_overlap: (d) =>
      `${weekdayIn('id', d, answers)}: ${d.one} dan ${d.other} bertumpang tindih. Gabungkan atau pisahkan.`,
    identity_needed: () => 'Berikan alamat surel, nomor telepon, atau nomor pelanggan.',
    unusable_text: () => 'Teks berisi karakter yang tidak dapat disimpan. Hapus.',
    unknown_target: (d) => `“${d.target}” tidak bisa diimpor.`,
    missing_column: (d) => `Berkas tidak punya kolom “${d.column}”. Pilih salah satu kolomnya.`,
    column_needed: () => 'Katakan di kolom mana ini berada.',
    identity_column_needed: () => 'Katakan di kolom mana alamat surel, nomor pelanggan, atau nomor telepon berada.',
    country_unknown: () => 'Berikan negara dengan kodenya, seperti ID.',
    day_order_needed: (d) =>
      `Tanggal seperti ${d.day} bisa dibaca dengan beberapa cara. Tentukan urutan hari, bulan dan tahun.`,
    replace_or_add: (d) =>
      `${d.rows} jawaban sudah datang dari ${d.file}, dan tidak ada kolom yang menamai baris. Tentukan apakah ini menggantikannya atau menambahnya.`,
    not_replaceable: () => 'Yang datang dari impor itu tidak bisa diganti lagi. Biarkan, atau pilih yang lain.',
    unknown_question: (d) => `Survei tidak punya pertanyaan “${d.key}”.`,
    before_opening: (d) => `Toko dibuka ${d.day}. Pilih hari itu atau sesudahnya.`,
    unreadable: (d) =>
      `Baris ${d.line}, karakter ${d.column}: kurung kurawal tidak lengkap. Tulis variabel sebagai {{name}}.`,
    not_a_variable: (d) => `Baris ${d.line}, karakter ${d.column}: di sini hanya ${d.known} yang bisa dipakai.`,
    other_domain: (d) => `Alamat harus berakhir dengan @${d.domain}, domain pengirim organisasi.`,
    unknown_principle: (d) => `Tidak ada prinsip terpakai dengan kunci ${d.key}.`,
    missing_principle: (d) => `Isi juga untuk ${d.key}: semua aturan diterbitkan bersama.`,
    nothing_counts: () => 'Tidak ada prinsip yang dihitung. Beri setidaknya satu bobot di atas 0.',
    bounds_out_of_order: () => 'Angka ditandai sejak batas tampilnya: pilih paling sedikit batas penyembunyian.',
    duplicate_key: (d) => `Kunci ${d.key} sudah dipakai. Pilih yang lain.`,
    key_removed: (d) => `Skor menunjuk ${d.key}. Kembalikan, lalu hentikan pemakaiannya.`,
    translation_missing: (d) => `Tulis teks ini dalam ${d.language}.`,
    stores: () => 'Pilih setidaknya satu toko.',
    staff_notice: () => 'Catat kapan dan bagaimana staf diberi tahu tentang kunjungan.',
    checklist_long: () => 'Kunjungan ke pesaing hanya menanyakan sedikit: pendekkan daftar periksa.',
    rotation_days: (d) =>
      `Rumah tangga ini berada di toko itu pada ${dayIn(answers, d.last)}. Harus berselang ${d.days} hari: paling cepat ${dayIn(answers, d.until)}.`,
    rotation_held: (d) =>
      `Rumah tangga ini punya tugas di toko itu sampai ${dayIn(answers, d.last)}. Harus berselang ${d.days} hari: paling cepat ${dayIn(answers, d.until)}.`,
    rotation_visits: (d) =>
      `Setelah kunjungan rumah tangga ini perlu ${d.wanted} kunjungan orang lain ke toko itu; sejauh ini ${d.made}.`,
    deactivated: () => 'Pembelanja ini dinonaktifkan. Pilih orang lain.',
    other_languages: (d) => `Program ini memerlukan salah satu bahasa berikut: ${languagesIn('id', d.languages)}.`,
    unknown_customer_field: (d) => `Pelanggan tidak punya kolom “${d.key}”.`,
    not_ordered: (d) => `“${d.field}” bukan angka dan bukan hari.`,
    unusable_field_value: (d) => `Sebutkan dengan apa “${d.field}” dibandingkan.`,
    not_compared: (d) => `Hasil tidak dibandingkan menurut kolom “${d.key}”: kolom itu tidak disimpan bersama jawaban.`,
    anonymous_fields: () => 'Survei ini anonim: jawabannya tidak membawa kolom pelanggan. Tinggalkan kolomnya.',
    too_far: (d) => `Toko berjarak ${d.km} km; program mengizinkan paling jauh ${d.maxKm}.`,
  },
  tables: {
    ...addresses,
    ...phones,
    empty: () => 'Berkas kosong.',
    not_text: () =>
      'Ini bukan berkas teks dan bukan buku kerja Excel (.xlsx). Simpan sebagai salah satunya dan coba lagi.',
    no_header: () => 'Berkas tidak punya tajuk. Tulis nama kolom di baris pertama.',
    too_many_columns: (d) => `Berkas punya ${d.found} kolom; batasnya ${d.limit}.`,
    columns_alike: (d) => `Dua kolom bernama “${d.column}”. Beri masing-masing namanya sendiri.`,
    header_quote: () => 'Tajuk tidak bisa dibaca: tanda kutip tidak ditutup. Perbaiki baris pertama.',
    quote: (d) => `Baris ${d.line} tidak bisa dibaca: tanda kutip kurang atau lebih.`,
    encoding_changes: (d) =>
      `Berkas UTF-8 sampai baris ${d.line} lalu berubah. Simpan seluruhnya sebagai UTF-8 dan coba lagi.`,
    cells_to_correct: (d) =>
      `Sel yang perlu diperbaiki: ${d.count}, pada baris: ${d.rows ?? '–'}. Perbaiki lalu pilih berkasnya lagi, atau tinggalkan baris yang salah.`,
    gave_up: () =>
      'Impor tidak selesai meski dicoba beberapa kali; alasannya ada di log server. Impor lagi berkasnya: tidak ada yang disimpan dua kali.',
    cell_count: (d) => `Baris punya ${d.found} sel, tajuk ${d.wanted}. Periksa pemisah dan tanda kutip.`,
    nul_character: () => 'Baris berisi karakter NUL. Hapus.',
    too_long: (d) => `Sel berisi ${d.found} karakter; batasnya ${d.limit}.`,
    unusable_text: () => 'Sel berisi pindah baris atau karakter kendali. Hapus.',
    unusable_address: () => 'Ini bukan alamat surel. Perbaiki atau kosongkan.',
    unusable_date: () => 'Ini bukan tanggal seperti 2026-03-31 atau 31.3.2026.',
    unusable_amount: () => 'Ini bukan jumlah seperti 12,50.',
    unusable_number: () => 'Ini bukan angka, seperti 12 atau 3,5.',
    unusable_yes_no: () => 'Di sini harus tertulis ya atau tidak.',
    too_many_values: (d) =>
      `“${d.field}” sudah punya ${d.limit} nilai, yaitu batasnya. Tulis salah satunya, atau simpan kolom sebagai teks.`,
    unusable_weight: () => 'Bobot adalah angka di atas nol, paling besar satu juta, misalnya 0,8 atau 1.25.',
    unusable_code: (d) => `Toko perlu kode 1 sampai ${d.limit} karakter.`,
    unusable_name: (d) => `Toko perlu nama 1 sampai ${d.limit} karakter.`,
    unusable_region: (d) =>
      `Nama wilayah paling banyak ${d.limit} karakter, dan wilayah di dalam wilayah ditulis A / B.`,
    unusable_latitude: () => 'Lintang harus angka dari −90 sampai 90.',
    unusable_longitude: () => 'Bujur harus angka dari −180 sampai 180.',
    unknown_setting: () => 'Jenisnya harus store (toko) atau call centre (pusat panggilan).',
    unknown_language: (d) => `Bahasa harus salah satu dari ${d.allowed}.`,
    unknown_time_zone: () => 'Gunakan zona waktu seperti Asia/Jakarta.',
    unknown_consent: () => 'Persetujuan harus ya atau tidak, atau kosong bila tidak diketahui.',
    unusable_consent_day: () =>
      'Tulis hari pelanggan setuju, misalnya 2026-03-31, atau kosongkan sel. Yang ditarik kembali dicatat pada pelanggan.',
    consent_without_wording: (d) =>
      `Tulis kata-kata persetujuan panggilan pelanggan, paling sedikit ${d.limit} karakter, atau kosongkan harinya.`,
    consent_without_source: () =>
      'Tulis tempat pelanggan setuju dipanggil, misalnya formulir atau kasir, atau kosongkan harinya.',
    unknown_store: (d) => `Tidak ada toko dengan kode “${d.code}”. Tambahkan dulu atau perbaiki kodenya.`,
    unmapped_language: () => 'Pemetaan tidak mengatakan bahasa apa kode ini.',
    unknown_channel: (d) => `Saluran harus salah satu dari ${d.allowed}.`,
    anonymous_survey: () =>
      'Survei ini menjanjikan bahwa tidak ada yang tahu siapa yang menjawab, sedangkan penanya dengan cara ini tahu. Tanyakan lewat email, atau pilih survei yang tidak anonim.',
    no_identity: () => 'Baris tidak punya alamat surel, nomor telepon, maupun nomor pelanggan. Berikan salah satu.',
    unknown_country: () => 'Tulis kode atau nama negara, seperti ID atau Indonesia.',
    shared_telephone: () =>
      'Beberapa pelanggan memakai nomor telepon ini. Berikan juga nomor pelanggan, atau nama seperti yang tertulis di sini.',
    two_customers: () => 'Nomor pelanggan milik satu pelanggan dan alamatnya milik yang lain. Perbaiki salah satu.',
    old_workbook: () => 'Ini buku kerja lama (.xls). Simpan sebagai buku kerja Excel (.xlsx) atau CSV dan coba lagi.',
    protected_workbook: () =>
      'Buku kerja dilindungi kata sandi. Hapus kata sandinya, atau simpan daftarnya sebagai CSV, lalu coba lagi.',
    other_workbook: () =>
      'Ini lembar sebar dari program selain Excel, atau bukan lembar sebar. Simpan sebagai .xlsx atau CSV dan coba lagi.',
    macro_workbook: () => 'Buku kerja berisi makro. Simpan sebagai buku kerja Excel tanpa makro (.xlsx) dan coba lagi.',
    linked_workbook: () =>
      'Buku kerja mengambil nilai dari berkas lain. Putuskan tautannya (Data, Edit Tautan), atau simpan daftarnya sebagai CSV, lalu coba lagi.',
    broken_workbook: () =>
      'Buku kerja tidak bisa dibaca: rusak, atau bukan buatan program lembar sebar. Buka dan simpan lagi, atau simpan sebagai CSV.',
    unsafe_workbook: () =>
      'Buku kerja berisi hal yang tidak diperlukan daftar mana pun, misalnya isi yang jauh melebihi ukurannya. Simpan daftarnya saja sebagai CSV dan coba lagi.',
    empty_workbook: () =>
      'Tidak ada lembar dengan baris dalam buku kerja ini. Simpan daftarnya sebagai lembar tersendiri dan coba lagi.',
    large_workbook: (d) =>
      `Buku kerja terlalu besar (lembarnya lebih dari ${d.limit} MB setelah dibuka). Simpan daftarnya sebagai CSV dan coba lagi.`,
    file_gone: () => 'Berkas sudah tidak disimpan. Pilih lagi.',
    day_to_come: (d) => `Hari ini belum tiba: di sana sekarang ${dayIn(answers, d.day)}. Perbaiki.`,
    day_before_opening: (d) => `Toko dibuka ${dayIn(answers, d.day)}. Perbaiki harinya atau tokonya.`,
    other_day_order: () =>
      'Tanggal ini ditulis dengan urutan lain dari yang dipilih. Tulis 2026-03-31, atau pilih lagi urutan hari dan bulan.',
    amount_in_doubt: () =>
      'Ini bisa ribuan atau desimal: tentukan tanda mana yang ada sebelum desimal, atau tulis dua desimal seperti 1234,50.',
    amount_below_zero: () =>
      'Pembelian tidak bisa di bawah nol. Kosongkan jumlahnya, atau tinggalkan baris ini bila merupakan pengembalian uang.',
    no_number: () =>
      'Ini tidak mungkin nomor satu pelanggan. Berikan nomornya, atau kosongkan sel bila pelanggan tidak punya.',
    shortened_number: () =>
      'Lembar sebar telah memendekkan nomor ini, dan banyak nomor tampak sama. Format kolom sebagai teks atau angka tanpa desimal, lalu simpan lagi.',
    number_of_another: () =>
      'Nomor ini milik pelanggan dengan nama dan alamat lain. Perbaiki, atau tentukan bahwa nomor yang sama selalu orang yang sama.',
    shared_mailbox: () =>
      'Beberapa pelanggan memakai alamat ini. Berikan juga nomor pelanggan, atau namanya seperti tertulis di sini.',
    code_twice: (d) => `Kode toko ini sudah ada di baris ${d.line} dengan isi lain. Perbaiki salah satu.`,
    answers_twice: (d) => `Baris ${d.line} punya kunci yang sama dan jawaban lain. Perbaiki salah satu.`,
    key_needed: () =>
      'Baris ini tidak punya kunci. Setiap baris perlu kuncinya sendiri, agar tidak ada jawaban yang diambil dua kali.',
    key_of_other_answers: () =>
      'Jawaban lain sudah disimpan dengan kunci ini. Perbaiki kuncinya, atau ganti yang datang dari berkas sebelumnya.',
    malformed: () => 'Bentuk jawaban salah.',
    not_applicable_not_offered: () => 'Pertanyaan ini tidak menawarkan “tidak berlaku”.',
    refused_not_offered: () => 'Pertanyaan ini tidak menawarkan “tidak ingin menjawab”.',
    unknown_question: () => 'Survei tidak menanyakan ini: perbaiki kuncinya atau hilangkan jawabannya.',
    unknown_row: (d) => `Matriks tidak punya baris ${d.row}: perbaiki kuncinya atau hilangkan jawabannya.`,
    answered_twice: () => 'Baris ini dijawab sendiri dan di dalam matriks: kirim sekali saja.',
    hidden_question: () => 'Dengan jawaban ini pertanyaan tidak ditampilkan, jadi tidak bisa dijawab: hilangkan.',
    shown_question: () => 'Dengan jawaban ini pertanyaan ditampilkan, jadi tidak bisa “tidak ditampilkan”.',
    draw_malformed: () => 'Bentuk daftar blok yang diundi salah.',
  },
};
