import { channelWords } from '../channel-words';

/** What the screens say in Indonesian: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Cara bertanya',
    lead: 'Dalam urutan ini. Siapa yang tidak dapat atau tidak berhasil dijangkau satu cara segera ditanyai dengan cara berikutnya.',
    channel: 'Cara bertanya',
    channels: channelWords('id'),
    afterDays: 'Menyusul setelah hari tanpa jawaban',
    afterDaysHint: '0: hanya bagi yang tidak terjangkau cara sebelumnya.',
    add: 'Lalu tanya dengan cara lain',
    refusalsAgain: 'Telepon sekali lagi yang tidak punya waktu, setelah dua minggu dan oleh orang lain',
    skill: 'Hanya pewawancara dengan keahlian ini',
    skillHint: 'Kosong: siapa pun yang berbicara bahasanya.',
    interviewsAtMost: 'Berhenti setelah wawancara sebanyak ini',
    interviewsAtMostHint: 'Kosong: semua ditelepon.',
    callBacks: 'Pewawancara boleh membuat janji waktu lain',
    earlier: 'Lebih awal',
    carried: {
      phone: 'Pertanyaan lewat telepon',
      automated_call: 'Pertanyaan dalam panggilan otomatis',
      paper: 'Pertanyaan di kertas',
    },
    canBeAsked: 'Dapat ditanyai',
    without: {
      email: 'Tanpa alamat email',
      phone: 'Tanpa nomor telepon',
      none: 'Tidak dapat ditanyai',
      post: 'Tanpa alamat pos',
    },
    kept: {
      no_consent: 'Tidak boleh ditelepon: negaranya meminta persetujuan dahulu',
      closed: 'Tidak boleh ditelepon: tidak ada jam untuk itu',
    },
    keptFromMail: 'Tidak boleh ditanyai lewat surel: negaranya meminta persetujuan dahulu',
    startByPost: 'Surat menunggu di halaman kampanye sampai dicetak dan diposkan.',
    startByPhone: 'Pewawancara menelepon dari antrean pada jam orang di sana boleh ditelepon.',
    progress: 'Menurut cara bertanya',
    progressLead: 'Terjangkau: surat terkirim sampai, atau seseorang berbicara di telepon.',
    steps: {
      waiting: 'Menunggu',
      asked: 'Ditanyai',
      reached: 'Terjangkau',
      answered: 'Menjawab',
      notReached: 'Tidak terjangkau',
    },
  },
};
