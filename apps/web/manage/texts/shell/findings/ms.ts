import { answeringInMs as answers } from '#surveys';
import { dayIn, languagesIn, weekdayIn, type FindingWords } from './finding-words';
import { addresses } from './addresses/ms';
import { phones } from './phones/ms';

/** Apa yang perlu dibetulkan pada tinjauan, borang atau fail. */
export const findings: FindingWords = {
  answers,
  definition: {
    format_newer: (d) =>
      `Format fail tinjauan ${d.found} lebih baharu daripada ${d.known}: kemas kini aplikasi atau eksport dalam format lama.`,
    missing: (d) => `Medan “${d.field}” tiada: tambahkan.`,
    unknown_field: (d) => `${d.field} bukan medan bahagian tinjauan ini: buang atau betulkan ejaannya.`,
    wrong_type: (d) => `Jenis nilai di sini salah (${d.found}): tukarkan.`,
    wrong_value: (d) => `${d.found} tidak dibenarkan di sini: gunakan salah satu daripada ${d.allowed}.`,
    kind_unknown: (d) => `${d.found} bukan jenis soalan: gunakan salah satu daripada ${d.allowed}.`,
    condition_unknown: (d) => `${d.found} bukan syarat: gunakan all, any, not, answer atau customer.`,
    key_malformed: (d) =>
      `${d.found} tidak boleh menjadi kunci: mulakan dengan huruf kecil a–z, kemudian huruf kecil, angka dan _, paling banyak 40. Perkataan constructor, prototype, value, empty dan rows tidak boleh digunakan.`,
    reference_malformed: (d) => `${d.found} tidak merujuk soalan: tulis kuncinya, atau matriks.baris.`,
    day_malformed: (d) => `${d.found} bukan tarikh: tulis seperti 2025-12-31.`,
    nul_character: () => 'Teks mengandungi aksara NUL yang tidak boleh disimpan: buangkan.',
    too_long: (d) => `Teks mempunyai ${d.found} aksara: pendekkan kepada ${d.limit}.`,
    too_many: (d) => `Ada ${d.found} di sini: paling banyak ${d.limit} dibenarkan.`,
    too_few: (d) => `Ada ${d.found} di sini: sekurang-kurangnya ${d.limit} diperlukan.`,
    too_small: (d) => `${d.found} terlalu kecil: gunakan ${d.limit} atau lebih.`,
    too_large: (d) => `${d.found} terlalu besar: gunakan ${d.limit} atau kurang.`,
    too_deep: (d) => `Syarat bersarang lebih daripada ${d.limit} aras: permudahkan.`,
    duplicate_key: (d) => `Kunci “${d.key}” sudah digunakan di ${d.first}: pilih yang lain.`,
    duplicate_code: (d) => `Kod ${d.code} sudah digunakan di ${d.first}: beri setiap satu kodnya sendiri.`,
    duplicate_value: (d) => `${d.found} tersenarai dua kali: buang satu.`,
    points_uneven: (d) => `Kod sepatutnya ${d.expected}: nomborkan titik menaik satu demi satu.`,
    bounds_crossed: (d) => `Nilai terkecil ${d.min} melebihi yang terbesar ${d.max}: tukar kedua-duanya.`,
    bounds_unreachable: (d) =>
      `Sekurang-kurangnya ${d.min} mesti dipilih daripada ${d.options}: kurangkan nombor atau tambah pilihan.`,
    times_crossed: (d) => `Mulai ${d.zeroAt} saat tiada mata; ia mesti selepas ${d.fullAt} saat: betulkan satu.`,
    other_twice: (d) => `Hanya satu pilihan boleh meminta kata-kata sendiri; ${d.first} sudah memintanya.`,
    measures_and_role: () => 'Soalan mengukur prinsip atau mempunyai peranan, bukan kedua-duanya: buang satu.',
    operator_value: (d) => `Nilai tidak sesuai dengan perbandingan “${d.operator}”: tukarkan.`,
    translation_missing: (d) =>
      `Terjemahkan teks ini ke ${d.language}: setiap teks diperlukan dalam semua bahasa tinjauan.`,
    omit_required: () => 'Soalan wajib tidak boleh ditinggalkan daripada sesuatu cara bertanya: lepaskan salah satu.',
    survey_empty: () => 'Tinjauan tidak bertanya apa-apa: tambah soalan.',
    block_empty: (d) => `Blok “${d.block}” tiada soalan: tambah satu atau buang blok itu.`,
    label_missing: () => 'Titik pertama dan terakhir memerlukan label: nyatakan maksud kedua-dua hujung skala.',
    draw_unknown_block: (d) =>
      `Tiada blok “${d.block}” untuk dicabut: betulkan kuncinya atau keluarkan daripada cabutan.`,
    draw_too_large: (d) =>
      `${d.take} blok tidak boleh dicabut daripada ${d.blocks}: ambil kurang atau senaraikan lebih.`,
    draw_pointless: (d) => `Semua ${d.blocks} blok sentiasa dicabut: ambil kurang atau buang cabutan.`,
    principle_unknown: (d) => `Piawaian tiada prinsip “${d.principle}”: pilih salah satu daripada ${d.known}.`,
    role_misplaced: (d) => `Peranan “${d.role}” milik jenis soalan lain (${d.kind}): pindahkan.`,
    role_twice: (d) => `Peranan “${d.role}” sudah dipegang oleh ${d.first}: satu tinjauan ada satu sahaja.`,
    reference_unknown: (d) => `Tiada soalan “${d.reference}”: betulkan kuncinya.`,
    reference_statement: (d) => `“${d.reference}” ialah pernyataan tanpa jawapan: rujuk satu soalan.`,
    reference_matrix: (d) => `“${d.reference}” ialah matriks: rujuk salah satu barisnya, seperti ${d.reference}.baris.`,
    customer_field_unknown: (d) => `“${d.field}” pelanggan tidak diketahui: gunakan salah satu daripada ${d.known}.`,
    condition_cyclic: (d) =>
      `Sama ada ini dipaparkan bergantung pada dirinya sendiri, melalui “${d.reference}”: putuskan bulatan itu.`,
    condition_forward: (d) =>
      `“${d.reference}” ditanya kemudian: syarat hanya boleh melihat ke belakang. Pindahkan salah satu.`,
    condition_same_page: (d) =>
      `“${d.reference}” berada pada halaman yang sama: mulakan halaman baharu supaya soalan tidak muncul ketika orang membaca.`,
    condition_type: (d) =>
      `“${d.reference}” tidak boleh dibandingkan dengan “${d.operator}”: gunakan salah satu daripada ${d.allowed}.`,
    condition_value: (d) => `“${d.reference}” tidak pernah bernilai ${d.found}: gunakan nilai yang mungkin.`,
    never_shown: () => 'Tiada jawapan membawa ke sini, jadi tiada sesiapa akan melihatnya: betulkan syarat atau buang.',
    pipe_malformed: (d) =>
      `${d.found} pada aksara ${d.position} tidak bermakna apa-apa: tulis {{answer:kunci}} atau {{customer:name}}.`,
    pipe_unknown: (d) => `{{answer:${d.reference}}} tidak merujuk soalan: betulkan kuncinya.`,
    pipe_later: (d) =>
      `{{answer:${d.reference}}} ditanya kemudian atau dalam soalan ini sendiri: ia akan kosong di sini.`,
    own_field_compared: (d) =>
      `“${d.field}” tidak boleh dibandingkan begitu: pilih semula perbandingan dan nilainya mengikut medan.`,
    anonymous_field: (d) =>
      `Tinjauan tanpa nama tidak boleh bertanya mengikut “${d.field}”: itu akan menunjukkan siapa yang menjawab. Tinggalkan, atau jangan namakan tinjauan ini tanpa nama.`,
    pipe_customer_unknown: (d) =>
      `{{customer:${d.field}}} tidak diketahui tentang pelanggan: gunakan salah satu daripada ${d.known}.`,
    too_many_shown: (d) =>
      `Sehingga ${d.shown} soalan dipaparkan kepada seorang responden: dengan ${d.limit} atau kurang, lebih banyak jawapan diterima.`,
    kind_for_shoppers: (d) => `Hanya senarai semak pembeli misteri boleh meminta ini (${d.kind}): pilih jenis lain.`,
    worth_for_shoppers: () => 'Mata, perkara kritikal dan wajaran bahagian adalah untuk senarai semak: buangkan.',
    weights_partial: () =>
      'Sesetengah bahagian ada wajaran dan yang lain tiada: beri wajaran kepada setiap bahagian bermata, atau tiada langsung.',
    anonymous_checklist: () => 'Lawatan mempunyai bukti dan dibayar, jadi senarai semak tidak boleh tanpa nama: ubah.',
    nothing_scored: () => 'Tiada soalan mengukur prinsip atau mempunyai peranan, jadi tinjauan tidak memberi skor.',
    anonymous_contact: () => 'Tinjauan ini tanpa nama, jadi tiada sesiapa boleh dihubungi: buang soalan ini.',
    anonymous_name: () => 'Tinjauan ini tanpa nama tetapi menyapa dengan nama: orang akan meraguinya. Buang nama itu.',
  },
  fields: {
    day_is_over: () => 'Hari itu sudah berlalu: janjikan untuk hari ini atau kemudian.',
    foreign_currency: (d) => `Kos dikira dalam ${d.currency}: beri jumlahnya dalam mata wang itu.`,
    cause_retired: () => 'Punca masalah ini tidak digunakan lagi: pilih yang lain.',
    target_out_of_order: () => 'Masanya mesti mengikut urutan: diambil, kata pertama, selesai.',
    ...addresses,
    ...phones,
    needed: () => 'Isikan ini.',
    invalid: () => 'Ini tidak boleh digunakan. Betulkan.',
    text_too_small: (d) => `Tulis sekurang-kurangnya ${d.limit} aksara.`,
    text_too_large: (d) => `Paling banyak ${d.limit} aksara.`,
    list_too_small: (d) => `Pilih sekurang-kurangnya ${d.limit}.`,
    list_too_large: (d) => `Paling banyak ${d.limit} dibenarkan.`,
    number_too_small: (d) => `Nombor mesti ${d.limit} atau lebih.`,
    number_too_large: (d) => `Nombor mesti ${d.limit} atau kurang.`,
    email_malformed: () => 'Ini bukan alamat e-mel. Betulkan.',
    time_zone_unknown: () => 'Gunakan zon waktu seperti Asia/Kuala_Lumpur.',
    ends_too_early: () => 'Tamat mesti selepas mula.',
    hours_empty: () => 'Tutup sepanjang minggu. Nyatakan waktu buka sekurang-kurangnya sehari.',
    hours_end_early: (d) =>
      `${weekdayIn('ms', d, answers)}: ${d.from}–${d.until} tamat sebelum bermula. Betulkan tamatnya.`,
    hours_overlap: (d) => `${weekdayIn('ms', d, answers)}: ${d.one} dan ${d.other} bertindih. Gabungkan atau asingkan.`,
    identity_needed: () => 'Berikan alamat e-mel, nombor telefon atau nombor pelanggan.',
    unusable_text: () => 'Teks mengandungi aksara yang tidak boleh disimpan. Buangkan.',
    unknown_target: (d) => `“${d.target}” tidak boleh diimport.`,
    missing_column: (d) => `Fail tiada lajur “${d.column}”. Pilih salah satu lajurnya.`,
    column_needed: () => 'Nyatakan lajur mana yang mengandungi ini.',
    identity_column_needed: () =>
      'Nyatakan lajur mana yang mengandungi alamat e-mel, nombor pelanggan atau nombor telefon.',
    country_unknown: () => 'Berikan negara dengan kodnya, seperti MY.',
    day_order_needed: (d) =>
      `Tarikh seperti ${d.day} boleh dibaca dengan beberapa cara. Nyatakan turutan hari, bulan dan tahun.`,
    replace_or_add: (d) =>
      `${d.rows} jawapan sudah datang daripada ${d.file}, dan tiada lajur yang menamakan baris. Nyatakan sama ada ini menggantikannya atau menambahnya.`,
    not_replaceable: () =>
      'Yang datang daripada import itu tidak boleh digantikan lagi. Biarkan, atau pilih yang lain.',
    unknown_question: (d) => `Tinjauan tiada soalan “${d.key}”.`,
    before_opening: (d) => `Kedai dibuka pada ${d.day}. Pilih hari itu atau kemudian.`,
    unreadable: (d) =>
      `Baris ${d.line}, aksara ${d.column}: kurungan dakap tidak lengkap. Tulis pemboleh ubah sebagai {{name}}.`,
    not_a_variable: (d) => `Baris ${d.line}, aksara ${d.column}: hanya ${d.known} boleh digunakan di sini.`,
    other_domain: (d) => `Alamat mesti berakhir dengan @${d.domain}, domain penghantar organisasi.`,
    unknown_principle: (d) => `Tiada prinsip yang digunakan dengan kunci ${d.key}.`,
    missing_principle: (d) => `Nyatakan juga untuk ${d.key}: semua peraturan diterbitkan bersama.`,
    nothing_counts: () => 'Tiada prinsip dikira. Beri sekurang-kurangnya satu wajaran melebihi 0.',
    bounds_out_of_order: () => 'Angka ditanda dari had ia dipaparkan: pilih sekurang-kurangnya had penyembunyian.',
    duplicate_key: (d) => `Kunci ${d.key} sudah digunakan. Pilih yang lain.`,
    key_removed: (d) => `Skor merujuk ${d.key}. Kembalikan, dan hentikan penggunaannya.`,
    translation_missing: (d) => `Tulis teks ini dalam ${d.language}.`,
    stores: () => 'Pilih sekurang-kurangnya satu kedai.',
    staff_notice: () => 'Catat bila dan bagaimana kakitangan diberitahu tentang lawatan.',
    checklist_long: () => 'Lawatan ke pesaing bertanya sedikit sahaja: pendekkan senarai semak.',
    rotation_days: (d) =>
      `Isi rumah ini berada di kedai itu pada ${dayIn(answers, d.last)}. Perlu berselang ${d.days} hari: paling awal ${dayIn(answers, d.until)}.`,
    rotation_held: (d) =>
      `Isi rumah ini mempunyai tugasan di kedai itu sehingga ${dayIn(answers, d.last)}. Perlu berselang ${d.days} hari: paling awal ${dayIn(answers, d.until)}.`,
    rotation_visits: (d) =>
      `Selepas lawatan isi rumah ini, perlu ada ${d.wanted} lawatan orang lain ke kedai itu; setakat ini ${d.made}.`,
    deactivated: () => 'Pembeli ini telah dinyahaktifkan. Pilih orang lain.',
    other_languages: (d) => `Program ini memerlukan salah satu bahasa berikut: ${languagesIn('ms', d.languages)}.`,
    unknown_customer_field: (d) => `Pelanggan tidak mempunyai medan “${d.key}”.`,
    not_ordered: (d) => `“${d.field}” bukan nombor dan bukan hari.`,
    unusable_field_value: (d) => `Nyatakan dengan apa “${d.field}” dibandingkan.`,
    not_compared: (d) =>
      `Keputusan tidak dibandingkan mengikut medan “${d.key}”: medan itu tidak disimpan bersama jawapan.`,
    anonymous_fields: () => 'Tinjauan ini tanpa nama: jawapannya tidak membawa medan pelanggan. Tinggalkan medannya.',
    too_far: (d) => `Kedai itu ${d.km} km jauhnya; program membenarkan paling jauh ${d.maxKm}.`,
  },
  tables: {
    ...addresses,
    ...phones,
    empty: () => 'Fail kosong.',
    not_text: () =>
      'Ini bukan fail teks dan bukan buku kerja Excel (.xlsx). Simpan sebagai salah satunya dan cuba lagi.',
    no_header: () => 'Fail tiada pengepala. Tulis nama lajur pada baris pertama.',
    too_many_columns: (d) => `Fail mempunyai ${d.found} lajur; hadnya ${d.limit}.`,
    columns_alike: (d) => `Dua lajur bernama “${d.column}”. Beri setiap satu namanya sendiri.`,
    header_quote: () => 'Pengepala tidak boleh dibaca: tanda petik tidak ditutup. Betulkan baris pertama.',
    quote: (d) => `Baris ${d.line} tidak boleh dibaca: tanda petik kurang atau lebih.`,
    encoding_changes: (d) =>
      `Fail ialah UTF-8 sehingga baris ${d.line} dan kemudian berubah. Simpan semuanya sebagai UTF-8 dan cuba lagi.`,
    cells_to_correct: (d) =>
      `Sel yang perlu dibetulkan: ${d.count}, pada baris: ${d.rows ?? '–'}. Betulkan dan pilih fail itu lagi, atau tinggalkan baris yang salah.`,
    gave_up: () =>
      'Import tidak dapat disiapkan walaupun dicuba beberapa kali; sebabnya ada dalam log pelayan. Import fail itu sekali lagi: tiada apa-apa disimpan dua kali.',
    cell_count: (d) => `Baris mempunyai ${d.found} sel, pengepala ${d.wanted}. Semak pemisah dan tanda petik.`,
    nul_character: () => 'Baris mengandungi aksara NUL. Buangkan.',
    too_long: (d) => `Sel mempunyai ${d.found} aksara; hadnya ${d.limit}.`,
    unusable_text: () => 'Sel mengandungi pemisah baris atau aksara kawalan. Buangkan.',
    unusable_address: () => 'Ini bukan alamat e-mel. Betulkan atau biarkan kosong.',
    unusable_date: () => 'Ini bukan tarikh seperti 2026-03-31 atau 31.3.2026.',
    unusable_amount: () => 'Ini bukan jumlah seperti 12.50.',
    unusable_number: () => 'Ini bukan nombor, seperti 12 atau 3.5.',
    unusable_yes_no: () => 'Di sini mesti ditulis ya atau tidak.',
    too_many_values: (d) =>
      `“${d.field}” sudah mempunyai ${d.limit} nilai, iaitu hadnya. Tulis salah satu, atau simpan lajur sebagai teks.`,
    unusable_weight: () => 'Wajaran ialah nombor melebihi sifar, paling besar sejuta, misalnya 0.8 atau 1,25.',
    unusable_code: (d) => `Kedai memerlukan kod 1 hingga ${d.limit} aksara.`,
    unusable_name: (d) => `Kedai memerlukan nama 1 hingga ${d.limit} aksara.`,
    unusable_region: (d) => `Nama wilayah paling banyak ${d.limit} aksara, dan wilayah dalam wilayah ditulis A / B.`,
    unusable_latitude: () => 'Latitud mesti nombor dari −90 hingga 90.',
    unusable_longitude: () => 'Longitud mesti nombor dari −180 hingga 180.',
    unknown_setting: () => 'Jenis mesti store (kedai) atau call centre (pusat panggilan).',
    unknown_language: (d) => `Bahasa mesti salah satu daripada ${d.allowed}.`,
    unknown_time_zone: () => 'Gunakan zon waktu seperti Asia/Kuala_Lumpur.',
    unknown_consent: () => 'Persetujuan mesti ya atau tidak, atau kosong jika tidak diketahui.',
    unusable_consent_day: () =>
      'Tulis hari pelanggan bersetuju, contohnya 2026-03-31, atau kosongkan sel. Yang ditarik balik direkodkan pada pelanggan.',
    consent_without_wording: (d) =>
      `Tulis perkataan persetujuan panggilan pelanggan, sekurang-kurangnya ${d.limit} aksara, atau kosongkan harinya.`,
    consent_without_source: () =>
      'Tulis tempat pelanggan bersetuju dipanggil, contohnya borang atau kaunter bayaran, atau kosongkan harinya.',
    unknown_store: (d) => `Tiada kedai dengan kod “${d.code}”. Tambahkan dahulu atau betulkan kodnya.`,
    unmapped_language: () => 'Pemetaan tidak menyatakan bahasa bagi kod ini.',
    unknown_channel: (d) => `Saluran mesti salah satu daripada ${d.allowed}.`,
    anonymous_survey: () =>
      'Tinjauan ini menjanjikan bahawa tiada siapa tahu siapa yang menjawab, sedangkan orang yang bertanya dengan cara ini tahu. Tanya melalui e-mel, atau pilih tinjauan yang tidak tanpa nama.',
    no_identity: () => 'Baris tiada alamat e-mel, nombor telefon atau nombor pelanggan. Berikan salah satu.',
    unknown_country: () => 'Tulis kod atau nama negara, seperti MY atau Malaysia.',
    shared_telephone: () =>
      'Beberapa pelanggan berkongsi nombor telefon ini. Berikan juga nombor pelanggan, atau nama seperti yang ditulis di sini.',
    two_customers: () => 'Nombor pelanggan milik seorang pelanggan dan alamatnya milik yang lain. Betulkan salah satu.',
    old_workbook: () => 'Ini buku kerja lama (.xls). Simpan sebagai buku kerja Excel (.xlsx) atau CSV dan cuba lagi.',
    protected_workbook: () =>
      'Buku kerja dilindungi kata laluan. Buang kata laluannya, atau simpan senarai sebagai CSV, dan cuba lagi.',
    other_workbook: () =>
      'Ini hamparan daripada program selain Excel, atau bukan hamparan. Simpan sebagai .xlsx atau CSV dan cuba lagi.',
    macro_workbook: () =>
      'Buku kerja mengandungi makro. Simpan sebagai buku kerja Excel tanpa makro (.xlsx) dan cuba lagi.',
    linked_workbook: () =>
      'Buku kerja mengambil nilai daripada fail lain. Putuskan pautannya (Data, Edit Pautan), atau simpan senarai sebagai CSV, dan cuba lagi.',
    broken_workbook: () =>
      'Buku kerja tidak boleh dibaca: rosak, atau bukan buatan program hamparan. Buka dan simpan semula, atau simpan sebagai CSV.',
    unsafe_workbook: () =>
      'Buku kerja mengandungi perkara yang tidak diperlukan oleh senarai, misalnya kandungan jauh melebihi saiznya. Simpan senarai sahaja sebagai CSV dan cuba lagi.',
    empty_workbook: () =>
      'Tiada helaian dengan baris dalam buku kerja ini. Simpan senarai sebagai helaian sendiri dan cuba lagi.',
    large_workbook: (d) =>
      `Buku kerja terlalu besar (helaiannya melebihi ${d.limit} MB setelah dibuka). Simpan senarai sebagai CSV dan cuba lagi.`,
    file_gone: () => 'Fail itu tidak lagi disimpan. Pilih sekali lagi.',
    day_to_come: (d) => `Hari ini belum tiba: di sana sekarang ${dayIn(answers, d.day)}. Betulkan.`,
    day_before_opening: (d) => `Kedai dibuka pada ${dayIn(answers, d.day)}. Betulkan hari atau kedainya.`,
    other_day_order: () =>
      'Tarikh ini ditulis mengikut turutan lain daripada yang dipilih. Tulis 2026-03-31, atau pilih semula turutan hari dan bulan.',
    amount_in_doubt: () =>
      'Ini boleh jadi ribuan atau perpuluhan: nyatakan tanda sebelum perpuluhan, atau tulis dua tempat perpuluhan seperti 1234.50.',
    amount_below_zero: () =>
      'Pembelian tidak boleh kurang daripada sifar. Kosongkan jumlahnya, atau tinggalkan baris ini jika ia bayaran balik.',
    no_number: () =>
      'Ini tidak mungkin nombor seorang pelanggan. Berikan nombornya, atau kosongkan sel jika pelanggan tiada nombor.',
    shortened_number: () =>
      'Hamparan telah memendekkan nombor ini, dan banyak nombor kelihatan sama. Formatkan lajur sebagai teks atau nombor tanpa perpuluhan, dan simpan semula.',
    number_of_another: () =>
      'Nombor ini milik pelanggan dengan nama dan alamat lain. Betulkan, atau nyatakan bahawa nombor yang sama sentiasa orang yang sama.',
    shared_mailbox: () =>
      'Beberapa pelanggan berkongsi alamat ini. Berikan juga nombor pelanggan, atau nama seperti yang ditulis di sini.',
    code_twice: (d) => `Kod kedai ini sudah ada pada baris ${d.line} dengan kandungan lain. Betulkan salah satu.`,
    answers_twice: (d) => `Baris ${d.line} mempunyai kunci yang sama dan jawapan lain. Betulkan salah satu.`,
    key_needed: () =>
      'Baris ini tiada kunci. Setiap baris memerlukan kuncinya sendiri, supaya tiada jawapan diambil dua kali.',
    key_of_other_answers: () =>
      'Jawapan lain sudah disimpan dengan kunci ini. Betulkan kunci, atau gantikan yang datang daripada fail terdahulu.',
    malformed: () => 'Bentuk jawapan salah.',
    not_applicable_not_offered: () => 'Soalan ini tidak menawarkan “tidak berkenaan”.',
    refused_not_offered: () => 'Soalan ini tidak menawarkan “tidak mahu menjawab”.',
    unknown_question: () => 'Tinjauan tidak bertanya soalan ini: betulkan kuncinya atau tinggalkan jawapan.',
    unknown_row: (d) => `Matriks tiada baris ${d.row}: betulkan kuncinya atau tinggalkan jawapan.`,
    answered_twice: () => 'Baris ini dijawab sendiri dan dalam matriks: hantar sekali sahaja.',
    hidden_question: () => 'Dengan jawapan ini soalan tidak dipaparkan, jadi tidak boleh dijawab: tinggalkan.',
    shown_question: () => 'Dengan jawapan ini soalan dipaparkan, jadi tidak boleh “tidak dipaparkan”.',
    draw_malformed: () => 'Bentuk senarai blok yang dicabut salah.',
  },
};
