import { counted } from '../counted';

const count = counted('ms');

/** What the screens say in Malay: the trail of changes. */
export const changes = {
  lead: 'Siapa mengubah apa, dan bila. Tiada apa-apa boleh diubah di sini.',
  none: 'Belum ada yang diubah',
  noneAdvice: 'Setiap perubahan oleh seseorang atau kunci API meninggalkan satu baris di sini.',
  at: 'Bila',
  by: 'Siapa',
  aShopper: 'Pembeli misteri',
  what: 'Apa',
  details: 'Butiran',
  visits: (n: number) => count(n, { other: '# lawatan' }),
  gone: 'Sudah tiada',
  caseFields: {
    acknowledged: 'Diambil, minit buka',
    firstWord: 'Kata pertama, minit buka',
    settled: 'Selesai, minit buka',
    remedyLimit: 'Ganti rugi tanpa bertanya, paling banyak',
    currency: 'Mata wang',
  },
  did: {
    organisation: {
      changed: 'Mengubah tetapan',
      'changed the logo': 'Menukar logo',
      'removed the logo': 'Membuang logo',
      'released sending': 'Membenarkan e-mel yang tertahan dihantar',
    },
    person: {
      invited: 'Menjemput',
      'invited again': 'Menghantar semula jemputan kepada',
      changed: 'Mengubah maklumat',
      'changed password': 'Menukar kata laluan',
    },
    'api key': {
      made: 'Membuat kunci API',
      revoked: 'Membatalkan kunci API',
    },
    store: {
      opened: 'Menambah kedai',
      changed: 'Mengubah kedai',
      moved: 'Memindahkan kedai ke wilayah lain:',
      closed: 'Menutup kedai',
      reopened: 'Membuka semula kedai',
    },
    region: {
      added: 'Menambah wilayah',
      changed: 'Mengubah wilayah',
      removed: 'Membuang wilayah',
    },
    'opening hours': {
      set: 'Menetapkan waktu buka',
      dropped: 'Membuang waktu buka sendiri',
    },
    'case rule': {
      started: 'Memulakan peraturan kes',
      stopped: 'Menghentikan peraturan kes',
    },
    'case settings': {
      changed: 'Mengubah sasaran kes',
    },
    caller: {
      erased: 'Memadam butiran pemanggil',
    },
    'root cause': {
      added: 'Menambah punca masalah',
      renamed: 'Menamakan semula punca masalah',
      retired: 'Menghentikan punca masalah',
      reinstated: 'Menggunakan semula punca masalah',
    },
    standard: {
      'saved draft': 'Menyimpan draf piawaian perkhidmatan',
      published: 'Menerbitkan piawaian perkhidmatan:',
    },
    'score rules': {
      published: 'Menerbitkan peraturan skor:',
    },
    survey: {
      made: 'Membuat tinjauan',
      'saved draft': 'Menyimpan draf tinjauan',
      published: 'Menerbitkan tinjauan',
      archived: 'Mengarkibkan tinjauan',
    },
    customer: {
      added: 'Menambah pelanggan',
      changed: 'Mengubah maklumat pelanggan',
      'added a purchase': 'Menambah pembelian pelanggan',
      'chose what to get': 'Mencatat apa yang ingin diterima pelanggan',
      erased: 'Memadam data pelanggan',
    },
    'customer field': {
      added: 'Menambah medan pelanggan:',
      changed: 'Mengubah medan pelanggan:',
      removed: 'Membuang medan pelanggan:',
    },
    number: {
      suppressed: 'Memasukkan ke senarai nombor yang tidak dipanggil:',
      'lifted suppression': 'Mengeluarkan daripada senarai nombor yang tidak dipanggil:',
    },
    address: {
      suppressed: 'Memasukkan alamat ke senarai larangan:',
      'subscribed again': 'Mengeluarkan alamat daripada senarai larangan atas kehendak pemiliknya:',
      'lifted suppression': 'Mengeluarkan alamat daripada senarai larangan:',
    },
    import: {
      started: 'Memulakan import',
      cancelled: 'Membatalkan import',
      undid: 'Membatalkan hasil import',
    },
    campaign: {
      made: 'Membuat kempen',
      changed: 'Mengubah kempen',
      started: 'Memulakan kempen',
      paused: 'Menjeda kempen',
      resumed: 'Meneruskan kempen',
      cancelled: 'Membatalkan kempen',
    },
    mail: {
      'sent again': 'Menghantar semula e-mel yang diragui',
      'taken as sent': 'Menganggap e-mel yang diragui telah dihantar',
    },
    attempt: {
      'sent again': 'Mengulang percubaan yang diragui',
      'taken as sent': 'Menganggap percubaan yang diragui telah dibuat',
    },
    response: {
      erased: 'Memadam respons kepada tinjauan',
      contacted: 'Menghubungi penjawab tinjauan',
      'not contacted yet': 'Membatalkan tanda bahawa penjawab tinjauan telah dihubungi',
    },
    'consent to calls': {
      noted: 'Merekodkan persetujuan daripada',
      removed: 'Menarik balik persetujuan daripada',
    },
    'mail rule': {
      changed: 'Memutuskan sama ada e-mel memerlukan persetujuan di',
    },
    line: {
      resumed: 'Membenarkan talian telefon memanggil semula',
    },
    recording: {
      uploaded: 'Memuat naik rakaman soalan untuk panggilan:',
      removed: 'Mengalih keluar rakaman soalan untuk panggilan:',
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
      reopened: 'Membuka semula cetakan:',
    },
    'calling hours': {
      changed: 'Mengubah waktu panggilan ke',
    },
    calling: {
      settled: 'Merekodkan bagaimana panggilan berakhir',
      assigned: 'Memberi panggilan kepada seseorang',
    },
    interviewer: {
      changed: 'Mengubah kebolehan penemu duga:',
    },
    programme: {
      made: 'Membuat program',
      changed: 'Mengubah program',
      'noted staff notice': 'Merekodkan makluman kepada kakitangan:',
      'planned wave': 'Merancang pusingan',
      moved: 'Mengubah keadaan program',
    },
    shopper: {
      changed: 'Mengubah maklumat pembeli misteri',
    },
    assignment: {
      offered: 'Menawarkan lawatan',
      'withdrew the offer of': 'Menarik balik tawaran lawatan',
      cancelled: 'Membatalkan lawatan',
      accepted: 'Menerima lawatan',
      declined: 'Menolak tawaran lawatan',
      'gave back': 'Melepaskan lawatan',
    },
    visit: {
      'brought in from a file': 'Membawa masuk lawatan bermeterai',
      'took without all photos': 'Menerima lawatan tanpa semua gambar:',
      'removed photos of': 'Membuang gambar yang tidak lagi dinamakan oleh mana-mana jawapan daripada lawatan',
      'put right': 'Melengkapkan lawatan yang dipulangkan:',
      corrected: 'Membetulkan jawapan lawatan',
      returned: 'Memulangkan lawatan kepada pembeli misteri:',
      approved: 'Meluluskan lawatan',
      rejected: 'Menolak lawatan',
      appealed: 'Merayu terhadap lawatan',
      'upheld the appeal of': 'Menerima rayuan terhadap lawatan',
      'dismissed the appeal of': 'Menolak rayuan terhadap lawatan',
      'marked paid': 'Menandakan telah dibayar:',
    },
  },
};
