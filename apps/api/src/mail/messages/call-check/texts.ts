import type { NoticeText } from '../notice.js';

/** Asks a customer whether she was interviewed by telephone. */
export const callCheckTexts: Record<string, NoticeText> = {
  en: {
    subject: 'Did {{organisation}} call you?',
    heading: 'Hello, {{name}}',
    body: 'Somebody is said to have interviewed you by telephone for {{organisation}}. Now and then we ask whether that is so. One press is enough, and nothing else is asked.',
    button: 'Yes, I was called',
    other: 'No, nobody called me',
    footnote: 'This mail comes once. Opening the link alone says nothing.',
  },
  fi: {
    subject: 'Soittiko {{organisation}} sinulle?',
    heading: 'Hei, {{name}}',
    body: 'Tietojemme mukaan sinua on haastateltu puhelimessa; tilaaja on {{organisation}}. Kysymme silloin tällöin, pitääkö se paikkansa. Yksi painallus riittää, eikä muuta kysytä.',
    button: 'Kyllä, minulle soitettiin',
    other: 'Ei, kukaan ei soittanut',
    footnote: 'Tämä viesti tulee vain kerran. Pelkkä linkin avaaminen ei kerro mitään.',
  },
  sv: {
    subject: 'Ringde {{organisation}} dig?',
    heading: 'Hej, {{name}}',
    body: 'Någon uppges ha intervjuat dig per telefon för {{organisation}}. Ibland frågar vi om det stämmer. Ett tryck räcker, och inget annat frågas.',
    button: 'Ja, jag blev uppringd',
    other: 'Nej, ingen ringde mig',
    footnote: 'Det här mejlet kommer en gång. Att bara öppna länken säger inget.',
  },
  lt: {
    subject: 'Ar jums skambino {{organisation}}?',
    heading: 'Sveiki, {{name}}',
    body: 'Mūsų duomenimis, jūsų telefonu klausė {{organisation}} vardu. Kartais pasitikriname, ar taip buvo. Užtenka vieno paspaudimo, daugiau nieko neklausiame.',
    button: 'Taip, man skambino',
    other: 'Ne, niekas neskambino',
    footnote: 'Šis laiškas siunčiamas vieną kartą. Vien nuorodos atvėrimas nieko nepasako.',
  },
  id: {
    subject: 'Apakah {{organisation}} menelepon Anda?',
    heading: 'Halo, {{name}}',
    body: 'Menurut catatan kami, Anda diwawancarai lewat telepon untuk {{organisation}}. Sesekali kami menanyakan apakah itu benar. Cukup satu tekan, dan tidak ada pertanyaan lain.',
    button: 'Ya, saya ditelepon',
    other: 'Tidak, tidak ada yang menelepon',
    footnote: 'Surel ini dikirim sekali. Membuka tautannya saja tidak berarti apa-apa.',
  },
  ms: {
    subject: 'Adakah {{organisation}} menelefon anda?',
    heading: 'Helo, {{name}}',
    body: 'Menurut rekod kami, anda ditemu duga melalui telefon bagi pihak {{organisation}}. Sekali-sekala kami bertanya sama ada itu benar. Satu tekan sudah cukup, dan tiada soalan lain.',
    button: 'Ya, saya dipanggil',
    other: 'Tidak, tiada sesiapa menelefon saya',
    footnote: 'E-mel ini dihantar sekali. Membuka pautan sahaja tidak bermakna apa-apa.',
  },
};
