import type { NoticeText } from '../notice.js';

/** Tells a shopper that a visit was rejected, and what can be done about it. */
export const visitRejectedTexts: Record<string, NoticeText> = {
  en: {
    subject: 'A visit of yours for {{organisation}} was rejected',
    heading: 'Hello, {{name}}',
    body: 'A reviewer rejected a visit that you handed in. The app shows the reason. If you do not agree, appeal there within 7 days: somebody who has not looked at it before will decide.',
    button: 'Open my jobs',
    footnote: 'What you handed in is kept.',
  },
  fi: {
    subject: 'Käyntisi hylättiin: {{organisation}}',
    heading: 'Hei, {{name}}',
    body: 'Tarkastaja hylkäsi käynnin, jonka lähetit. Syy näkyy sovelluksessa. Jos olet eri mieltä, valita siellä seitsemän päivän kuluessa: asian ratkaisee joku, joka ei ole katsonut sitä aiemmin.',
    button: 'Avaa tehtäväni',
    footnote: 'Lähettämäsi tiedot säilyvät.',
  },
  sv: {
    subject: 'Ett av dina besök för {{organisation}} underkändes',
    heading: 'Hej, {{name}}',
    body: 'En granskare underkände ett besök som du har lämnat in. Skälet finns i appen. Om du inte håller med kan du överklaga där inom 7 dagar: någon som inte har sett på det förut avgör.',
    button: 'Öppna mina uppdrag',
    footnote: 'Det du lämnade in finns kvar.',
  },
  lt: {
    subject: 'Jūsų vizitas atmestas: {{organisation}}',
    heading: 'Sveiki, {{name}}',
    body: 'Peržiūrėtojas atmetė jūsų pateiktą vizitą. Priežastį rasite programėlėje. Jei nesutinkate, per 7 dienas ten apskųskite: spręs asmuo, kuris vizito dar nežiūrėjo.',
    button: 'Atverti mano užduotis',
    footnote: 'Tai, ką pateikėte, išsaugota.',
  },
  id: {
    subject: 'Kunjungan Anda untuk {{organisation}} ditolak',
    heading: 'Halo, {{name}}',
    body: 'Peninjau menolak kunjungan yang Anda kirim. Alasannya ada di aplikasi. Jika tidak setuju, ajukan banding di sana dalam 7 hari: yang memutuskan adalah orang yang belum pernah meninjaunya.',
    button: 'Buka tugas saya',
    footnote: 'Yang Anda kirim tetap tersimpan.',
  },
  ms: {
    subject: 'Lawatan anda bagi {{organisation}} ditolak',
    heading: 'Helo, {{name}}',
    body: 'Penyemak menolak lawatan yang anda serahkan. Sebabnya ada dalam aplikasi. Jika tidak bersetuju, buat rayuan di sana dalam masa 7 hari: orang yang belum pernah menyemaknya akan membuat keputusan.',
    button: 'Buka tugas saya',
    footnote: 'Apa yang anda serahkan disimpan.',
  },
};
