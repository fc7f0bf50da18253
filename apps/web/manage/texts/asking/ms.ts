import { channelWords } from '../channel-words';

/** What the screens say in Malay: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Cara bertanya',
    lead: 'Mengikut urutan ini. Sesiapa yang tidak dapat atau tidak berjaya dihubungi dengan satu cara terus ditanya dengan cara seterusnya.',
    channel: 'Cara bertanya',
    channels: channelWords('ms'),
    afterDays: 'Menyusul selepas hari tanpa jawapan',
    afterDaysHint: '0: hanya bagi mereka yang tidak dapat dihubungi dengan cara sebelumnya.',
    add: 'Kemudian tanya dengan cara lain',
    refusalsAgain: 'Panggil sekali lagi sesiapa yang tiada masa, selepas dua minggu dan oleh orang lain',
    skill: 'Hanya penemu duga dengan kemahiran ini',
    skillHint: 'Kosong: sesiapa yang bertutur bahasa itu.',
    interviewsAtMost: 'Berhenti selepas temu duga sebanyak ini',
    interviewsAtMostHint: 'Kosong: semua dipanggil.',
    callBacks: 'Penemu duga boleh membuat janji masa lain',
    earlier: 'Lebih awal',
    carried: {
      phone: 'Soalan melalui telefon',
      automated_call: 'Soalan dalam panggilan automatik',
      paper: 'Soalan di atas kertas',
    },
    canBeAsked: 'Boleh ditanya',
    without: {
      email: 'Tiada alamat e-mel',
      phone: 'Tiada nombor telefon',
      none: 'Tidak boleh ditanya',
      post: 'Tiada alamat pos',
    },
    kept: {
      no_consent: 'Tidak boleh dipanggil: negaranya meminta persetujuan dahulu',
      closed: 'Tidak boleh dipanggil: tiada waktu untuknya',
    },
    keptFromMail: 'Tidak boleh ditanya melalui e-mel: negaranya meminta persetujuan dahulu',
    startByPost: 'Surat menunggu di halaman kempen sehingga dicetak dan diposkan.',
    startByPhone: 'Penemu duga menelefon dari baris gilir pada waktu orang di sana boleh dipanggil.',
    progress: 'Mengikut cara bertanya',
    progressLead: 'Dihubungi: surat telah sampai, atau seseorang bercakap di telefon.',
    steps: {
      waiting: 'Menunggu',
      asked: 'Ditanya',
      reached: 'Dihubungi',
      answered: 'Menjawab',
      notReached: 'Tidak dapat dihubungi',
    },
  },
};
