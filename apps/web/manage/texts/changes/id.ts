import { counted } from '../counted';

const count = counted('id');

/** What the screens say in Indonesian: the trail of changes. */
export const changes = {
  lead: 'Siapa mengubah apa, dan kapan. Tidak ada yang dapat diubah di sini.',
  none: 'Belum ada yang diubah',
  noneAdvice: 'Setiap perubahan oleh orang atau kunci API meninggalkan baris di sini.',
  at: 'Kapan',
  by: 'Siapa',
  aShopper: 'Pembelanja misteri',
  what: 'Apa',
  details: 'Rincian',
  visits: (n: number) => count(n, { other: '# kunjungan' }),
  gone: 'Sudah tidak ada',
  caseFields: {
    acknowledged: 'Ditangani, menit buka',
    firstWord: 'Kata pertama, menit buka',
    settled: 'Selesai, menit buka',
    remedyLimit: 'Ganti rugi tanpa bertanya, paling banyak',
    currency: 'Mata uang',
  },
  did: {
    organisation: {
      changed: 'Mengubah pengaturan',
      'changed the logo': 'Mengubah logo',
      'removed the logo': 'Menghapus logo',
      'released sending': 'Mengizinkan surel yang tertahan dikirim',
    },
    person: {
      invited: 'Mengundang',
      'invited again': 'Mengirim ulang undangan kepada',
      changed: 'Mengubah data',
      'changed password': 'Mengubah kata sandi',
    },
    'api key': {
      made: 'Membuat kunci API',
      revoked: 'Mencabut kunci API',
    },
    store: {
      opened: 'Menambah toko',
      changed: 'Mengubah toko',
      moved: 'Memindahkan toko ke wilayah lain:',
      closed: 'Menutup toko',
      reopened: 'Membuka kembali toko',
    },
    region: {
      added: 'Menambah wilayah',
      changed: 'Mengubah wilayah',
      removed: 'Menghapus wilayah',
    },
    'opening hours': {
      set: 'Mengatur jam buka',
      dropped: 'Menghapus jam buka sendiri',
    },
    'case rule': {
      started: 'Memulai aturan kasus',
      stopped: 'Menghentikan aturan kasus',
    },
    'case settings': {
      changed: 'Mengubah target kasus',
    },
    caller: {
      erased: 'Menghapus data penelepon',
    },
    'root cause': {
      added: 'Menambahkan akar masalah',
      renamed: 'Mengganti nama akar masalah',
      retired: 'Menghentikan akar masalah',
      reinstated: 'Memakai lagi akar masalah',
    },
    standard: {
      'saved draft': 'Menyimpan draf standar layanan',
      published: 'Menerbitkan standar layanan:',
    },
    'score rules': {
      published: 'Menerbitkan aturan skor:',
    },
    survey: {
      made: 'Membuat survei',
      'saved draft': 'Menyimpan draf survei',
      published: 'Menerbitkan survei',
      archived: 'Mengarsipkan survei',
    },
    customer: {
      added: 'Menambah pelanggan',
      changed: 'Mengubah data pelanggan',
      'added a purchase': 'Menambah pembelian pelanggan',
      'chose what to get': 'Mencatat apa yang ingin diterima pelanggan',
      erased: 'Menghapus data pelanggan',
    },
    'customer field': {
      added: 'Menambahkan kolom pelanggan:',
      changed: 'Mengubah kolom pelanggan:',
      removed: 'Menghapus kolom pelanggan:',
    },
    number: {
      suppressed: 'Memasukkan ke daftar nomor yang tidak ditelepon:',
      'lifted suppression': 'Mengeluarkan dari daftar nomor yang tidak ditelepon:',
    },
    address: {
      suppressed: 'Memasukkan alamat ke daftar larangan:',
      'subscribed again': 'Mengeluarkan alamat dari daftar larangan atas keinginan pemiliknya:',
      'lifted suppression': 'Mengeluarkan alamat dari daftar larangan:',
    },
    import: {
      started: 'Memulai impor',
      cancelled: 'Membatalkan impor',
      undid: 'Membatalkan hasil impor',
    },
    campaign: {
      made: 'Membuat kampanye',
      changed: 'Mengubah kampanye',
      started: 'Memulai kampanye',
      paused: 'Menjeda kampanye',
      resumed: 'Melanjutkan kampanye',
      cancelled: 'Membatalkan kampanye',
    },
    mail: {
      'sent again': 'Mengirim lagi surel yang meragukan',
      'taken as sent': 'Menganggap surel yang meragukan sudah terkirim',
    },
    attempt: {
      'sent again': 'Mengulang percobaan yang meragukan',
      'taken as sent': 'Menganggap percobaan yang meragukan sudah dilakukan',
    },
    response: {
      erased: 'Menghapus tanggapan atas survei',
      contacted: 'Menghubungi penjawab survei',
      'not contacted yet': 'Membatalkan tanda bahwa penjawab survei sudah dihubungi',
    },
    'consent to calls': {
      noted: 'Mencatat persetujuan dari',
      removed: 'Menarik kembali persetujuan dari',
    },
    'mail rule': {
      changed: 'Memutuskan apakah surel perlu persetujuan di',
    },
    line: {
      resumed: 'Mengizinkan saluran telepon memanggil lagi',
    },
    recording: {
      uploaded: 'Mengunggah rekaman pertanyaan untuk panggilan:',
      removed: 'Menghapus rekaman pertanyaan untuk panggilan:',
    },
    mailing: {
      ordered: 'Memesan surat',
      posted: 'Mengeposkan surat',
      dropped: 'Membatalkan surat yang belum diposkan',
    },
    letter: {
      'came back': 'Mencatat surat yang kembali',
    },
    'print run': {
      ordered: 'Memesan cetakan',
      closed: 'Menutup cetakan',
      reopened: 'Membuka lagi cetakan:',
    },
    'calling hours': {
      changed: 'Mengubah jam panggilan ke',
    },
    calling: {
      settled: 'Mencatat bagaimana panggilan berakhir',
      assigned: 'Memberikan panggilan kepada seseorang',
    },
    interviewer: {
      changed: 'Mengubah kemampuan pewawancara:',
    },
    programme: {
      made: 'Membuat program',
      changed: 'Mengubah program',
      'noted staff notice': 'Mencatat pemberitahuan kepada staf:',
      'planned wave': 'Merencanakan gelombang',
      moved: 'Mengubah status program',
    },
    shopper: {
      changed: 'Mengubah data pembelanja misteri',
    },
    assignment: {
      offered: 'Menawarkan kunjungan',
      'withdrew the offer of': 'Menarik kembali tawaran kunjungan',
      cancelled: 'Membatalkan kunjungan',
      accepted: 'Menerima kunjungan',
      declined: 'Menolak tawaran kunjungan',
      'gave back': 'Melepaskan kunjungan',
    },
    visit: {
      'brought in from a file': 'Memasukkan kunjungan tersegel',
      'took without all photos': 'Menerima kunjungan tanpa semua foto:',
      'removed photos of': 'Menghapus foto yang tidak lagi disebut jawaban mana pun dari kunjungan',
      'put right': 'Melengkapi kunjungan yang dikembalikan:',
      corrected: 'Mengoreksi jawaban kunjungan',
      returned: 'Mengembalikan kunjungan kepada pembelanja:',
      approved: 'Menyetujui kunjungan',
      rejected: 'Menolak kunjungan',
      appealed: 'Mengajukan banding atas kunjungan',
      'upheld the appeal of': 'Mengabulkan banding atas kunjungan',
      'dismissed the appeal of': 'Menolak banding atas kunjungan',
      'marked paid': 'Menandai sudah dibayar:',
    },
  },
};
