interface FeedTexts {
  name: string;
  kinds: Readonly<Record<'call' | 'answer' | 'send' | 'repair' | 'other', string>>;
}

/** What a calendar of promises says, by language. */
export const feedTexts: Readonly<Record<string, FeedTexts>> & { readonly en: FeedTexts } = {
  en: {
    name: 'Promises',
    kinds: {
      call: 'Call a customer back',
      answer: 'Answer a customer',
      send: 'Send something to a customer',
      repair: 'Repair or replace something',
      other: 'Keep a promise',
    },
  },
  fi: {
    name: 'Lupaukset',
    kinds: {
      call: 'Soita asiakkaalle takaisin',
      answer: 'Vastaa asiakkaalle',
      send: 'Lähetä asiakkaalle',
      repair: 'Korjaa tai vaihda',
      other: 'Pidä lupaus',
    },
  },
  sv: {
    name: 'Löften',
    kinds: {
      call: 'Ring tillbaka till en kund',
      answer: 'Svara en kund',
      send: 'Skicka något till en kund',
      repair: 'Reparera eller byt ut',
      other: 'Håll ett löfte',
    },
  },
  lt: {
    name: 'Pažadai',
    kinds: {
      call: 'Perskambinti klientui',
      answer: 'Atsakyti klientui',
      send: 'Išsiųsti klientui',
      repair: 'Pataisyti arba pakeisti',
      other: 'Įvykdyti pažadą',
    },
  },
  id: {
    name: 'Janji',
    kinds: {
      call: 'Telepon balik pelanggan',
      answer: 'Jawab pelanggan',
      send: 'Kirim sesuatu ke pelanggan',
      repair: 'Perbaiki atau ganti',
      other: 'Tepati janji',
    },
  },
  ms: {
    name: 'Janji',
    kinds: {
      call: 'Telefon semula pelanggan',
      answer: 'Jawab pelanggan',
      send: 'Hantar sesuatu kepada pelanggan',
      repair: 'Baiki atau ganti',
      other: 'Tunaikan janji',
    },
  },
};
