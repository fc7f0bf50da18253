import type { NoticeText } from '../notice.js';

/** The link by which a mystery shopper opens the app on a phone. */
export const shopTexts: Record<string, NoticeText> = {
  en: {
    subject: 'Your link to mystery shopping for {{organisation}}',
    heading: 'Hello, {{name}}',
    body: 'Open this link on the phone that you take along. You stay signed in there, also without a network.',
    button: 'Open on this phone',
    footnote: 'The link works once, for fourteen days. If you did not expect this mail, you can ignore it.',
  },
  fi: {
    subject: 'Linkkisi haamuasiakkaaksi: {{organisation}}',
    heading: 'Hei, {{name}}',
    body: 'Avaa linkki siinä puhelimessa, jonka otat mukaan. Pysyt siinä kirjautuneena myös ilman verkkoa.',
    button: 'Avaa tässä puhelimessa',
    footnote:
      'Linkki toimii kerran, neljäntoista päivän ajan. Jos et odottanut tätä viestiä, voit jättää sen huomiotta.',
  },
  sv: {
    subject: 'Din länk till mystery shopping för {{organisation}}',
    heading: 'Hej, {{name}}',
    body: 'Öppna länken på den telefon som du tar med dig. Där förblir du inloggad, också utan nät.',
    button: 'Öppna på den här telefonen',
    footnote: 'Länken fungerar en gång, i fjorton dagar. Om du inte väntade dig det här brevet kan du bortse från det.',
  },
  lt: {
    subject: 'Jūsų slaptojo pirkėjo nuoroda: {{organisation}}',
    heading: 'Sveiki, {{name}}',
    body: 'Atverkite nuorodą tame telefone, kurį imsite su savimi. Jame liksite prisijungę ir be ryšio.',
    button: 'Atverti šiame telefone',
    footnote:
      'Nuoroda veikia vieną kartą, keturiolika dienų. Jei šio laiško nesitikėjote, galite į jį nekreipti dėmesio.',
  },
  id: {
    subject: 'Tautan pembelanja misterius Anda untuk {{organisation}}',
    heading: 'Halo, {{name}}',
    body: 'Buka tautan ini di ponsel yang akan Anda bawa. Anda tetap masuk di sana, juga tanpa jaringan.',
    button: 'Buka di ponsel ini',
    footnote:
      'Tautan ini berlaku satu kali, selama empat belas hari. Jika Anda tidak menunggu surat ini, abaikan saja.',
  },
  ms: {
    subject: 'Pautan pembeli misteri anda untuk {{organisation}}',
    heading: 'Helo, {{name}}',
    body: 'Buka pautan ini pada telefon yang akan anda bawa. Anda kekal log masuk di situ, walaupun tanpa rangkaian.',
    button: 'Buka pada telefon ini',
    footnote:
      'Pautan ini boleh digunakan sekali, selama empat belas hari. Jika anda tidak menjangkakan e-mel ini, abaikan sahaja.',
  },
};
