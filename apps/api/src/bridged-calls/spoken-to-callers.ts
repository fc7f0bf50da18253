import type { Language } from '#surveys';

/** What the line says to an interviewer whom it rings. */
export const spokenToCallers: Readonly<Record<Language, { pressAKey: string; notNow: string }>> = {
  en: {
    pressAKey: 'Press any key to ring the customer.',
    notNow: 'The customer may not be called now after all. Nobody was rung.',
  },
  fi: {
    pressAKey: 'Paina mitä tahansa näppäintä, niin soitan asiakkaalle.',
    notNow: 'Asiakkaalle ei saakaan nyt soittaa. Kenellekään ei soitettu.',
  },
  sv: {
    pressAKey: 'Tryck på valfri knapp för att ringa kunden.',
    notNow: 'Kunden får inte ringas nu i alla fall. Ingen ringdes upp.',
  },
  lt: {
    pressAKey: 'Paspauskite bet kurį klavišą, ir paskambinsiu klientui.',
    notNow: 'Klientui dabar skambinti negalima. Niekam nepaskambinta.',
  },
  id: {
    pressAKey: 'Tekan tombol apa saja untuk menelepon pelanggan.',
    notNow: 'Ternyata pelanggan tidak boleh ditelepon sekarang. Tidak ada yang ditelepon.',
  },
  ms: {
    pressAKey: 'Tekan mana-mana kekunci untuk menelefon pelanggan.',
    notNow: 'Pelanggan rupa-rupanya tidak boleh dipanggil sekarang. Tiada sesiapa dipanggil.',
  },
};
