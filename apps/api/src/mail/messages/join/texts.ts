import type { NoticeText } from '../notice.js';

/** The invitation to join an organisation. */
export const joinTexts: Record<string, NoticeText> = {
  en: {
    subject: 'Join {{organisation}} on Candour',
    heading: 'Welcome, {{name}}',
    body: 'You are invited to join {{organisation}} on Candour, where customers’ answers become honest figures. Choose a password to begin.',
    button: 'Choose a password',
    footnote: 'The link works once, for seven days. If you did not expect this mail, you can ignore it.',
  },
  fi: {
    subject: 'Liity: {{organisation}} Candourissa',
    heading: 'Tervetuloa, {{name}}',
    body: '{{organisation}} kutsuu sinut Candouriin, jossa asiakkaiden vastauksista tulee rehellisiä lukuja. Aloita valitsemalla salasana.',
    button: 'Valitse salasana',
    footnote: 'Linkki toimii kerran, seitsemän päivän ajan. Jos et odottanut tätä viestiä, voit jättää sen huomiotta.',
  },
  sv: {
    subject: 'Anslut dig till {{organisation}} på Candour',
    heading: 'Välkommen, {{name}}',
    body: '{{organisation}} bjuder in dig till Candour, där kundernas svar blir ärliga siffror. Börja med att välja ett lösenord.',
    button: 'Välj lösenord',
    footnote: 'Länken fungerar en gång, i sju dagar. Om du inte väntade dig det här brevet kan du bortse från det.',
  },
  lt: {
    subject: 'Prisijunkite prie „{{organisation}}“ sistemoje „Candour“',
    heading: 'Sveiki, {{name}}',
    body: '„{{organisation}}“ kviečia jus į „Candour“, kur klientų atsakymai virsta sąžiningais skaičiais. Pradėkite pasirinkdami slaptažodį.',
    button: 'Pasirinkti slaptažodį',
    footnote:
      'Nuoroda veikia vieną kartą, septynias dienas. Jei šio laiško nesitikėjote, galite į jį nekreipti dėmesio.',
  },
  id: {
    subject: 'Bergabung dengan {{organisation}} di Candour',
    heading: 'Selamat datang, {{name}}',
    body: '{{organisation}} mengundang Anda ke Candour, tempat jawaban pelanggan menjadi angka yang jujur. Mulailah dengan memilih kata sandi.',
    button: 'Pilih kata sandi',
    footnote: 'Tautan ini berlaku satu kali, selama tujuh hari. Jika Anda tidak menunggu surat ini, abaikan saja.',
  },
  ms: {
    subject: 'Sertai {{organisation}} di Candour',
    heading: 'Selamat datang, {{name}}',
    body: '{{organisation}} menjemput anda ke Candour, tempat jawapan pelanggan menjadi angka yang jujur. Mulakan dengan memilih kata laluan.',
    button: 'Pilih kata laluan',
    footnote:
      'Pautan ini boleh digunakan sekali, selama tujuh hari. Jika anda tidak menjangkakan e-mel ini, abaikan sahaja.',
  },
};
