/** What the screens say in Malay: by which channels a campaign asks. */
export const asking = {
  asking: {
    title: 'Cara bertanya',
    lead: 'Mengikut urutan ini. Sesiapa yang tidak dapat atau tidak berjaya dihubungi dengan satu cara terus ditanya dengan cara seterusnya.',
    channel: 'Cara bertanya',
    channels: { email: 'E-mel', phone: 'Telefon', automated_call: 'Panggilan automatik' },
    afterDays: 'Menyusul selepas hari tanpa jawapan',
    afterDaysHint: '0: hanya bagi mereka yang tidak dapat dihubungi dengan cara sebelumnya.',
    add: 'Kemudian tanya dengan cara lain',
    refusalsAgain: 'Panggil sekali lagi sesiapa yang tiada masa, selepas dua minggu dan oleh orang lain',
    earlier: 'Lebih awal',
    carried: { phone: 'Soalan melalui telefon', automated_call: 'Soalan dalam panggilan automatik' },
    canBeAsked: 'Boleh ditanya',
    without: { email: 'Tiada alamat e-mel', phone: 'Tiada nombor telefon', none: 'Tidak boleh ditanya' },
    kept: {
      no_consent: 'Tidak boleh dipanggil: negaranya meminta persetujuan dahulu',
      closed: 'Tidak boleh dipanggil: tiada waktu untuknya',
    },
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
