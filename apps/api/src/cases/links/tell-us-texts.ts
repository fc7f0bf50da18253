import type { Language } from '#surveys';

interface TellUsTexts {
  heading: string;
  words: string;
  empty: string;
  caller: string;
  callerHint: string;
  send: string;
  thanks: string;
  /** `{organisation}` */
  thanksText: string;
  /** The same, where nobody is named. */
  looks: string;
}

/** What the page of a store’s link says, by language. */
export const tellUsTexts: Readonly<Record<Language, TellUsTexts>> = {
  en: {
    heading: 'What should be put right?',
    words: 'What happened',
    empty: 'Write what happened, in a word or two.',
    caller: 'Your name, telephone number or e-mail address',
    callerHint: 'Only if we may answer you; you need not.',
    send: 'Send',
    thanks: 'Thank you, we have it',
    looks: 'A person looks at it.',
    thanksText: 'A person at {organisation} looks at it.',
  },
  fi: {
    heading: 'Mikä pitäisi korjata?',
    words: 'Mitä tapahtui',
    empty: 'Kirjoita muutamalla sanalla, mitä tapahtui.',
    caller: 'Nimesi, puhelinnumerosi tai sähköpostiosoitteesi',
    callerHint: 'Vain jos saamme vastata sinulle; pakko ei ole.',
    send: 'Lähetä',
    thanks: 'Kiitos, saimme sen',
    looks: 'Ihminen käy sen läpi.',
    thanksText: 'Ihminen käy sen läpi: {organisation}.',
  },
  sv: {
    heading: 'Vad bör rättas till?',
    words: 'Vad som hände',
    empty: 'Skriv med några ord vad som hände.',
    caller: 'Ditt namn, telefonnummer eller din e-postadress',
    callerHint: 'Bara om vi får svara dig; du måste inte.',
    send: 'Skicka',
    thanks: 'Tack, vi har fått det',
    looks: 'En människa tittar på det.',
    thanksText: 'En människa hos {organisation} tittar på det.',
  },
  lt: {
    heading: 'Ką reikėtų sutvarkyti?',
    words: 'Kas nutiko',
    empty: 'Keliais žodžiais parašykite, kas nutiko.',
    caller: 'Jūsų vardas, telefono numeris arba el. pašto adresas',
    callerHint: 'Tik jei galime jums atsakyti; neprivaloma.',
    send: 'Siųsti',
    thanks: 'Ačiū, gavome',
    looks: 'Tai peržiūrės žmogus.',
    thanksText: 'Tai peržiūrės žmogus ({organisation}).',
  },
  id: {
    heading: 'Apa yang perlu diperbaiki?',
    words: 'Apa yang terjadi',
    empty: 'Tulis dengan beberapa kata apa yang terjadi.',
    caller: 'Nama, nomor telepon, atau alamat surel Anda',
    callerHint: 'Hanya bila kami boleh menjawab Anda; tidak wajib.',
    send: 'Kirim',
    thanks: 'Terima kasih, kami menerimanya',
    looks: 'Seseorang melihatnya.',
    thanksText: 'Seseorang di {organisation} melihatnya.',
  },
  ms: {
    heading: 'Apa yang perlu diperbetulkan?',
    words: 'Apa yang berlaku',
    empty: 'Tulis dengan beberapa perkataan apa yang berlaku.',
    caller: 'Nama, nombor telefon atau alamat e-mel anda',
    callerHint: 'Hanya jika kami boleh menjawab anda; tidak wajib.',
    send: 'Hantar',
    thanks: 'Terima kasih, kami menerimanya',
    looks: 'Seseorang melihatnya.',
    thanksText: 'Seseorang di {organisation} melihatnya.',
  },
};
