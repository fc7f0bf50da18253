import type { NoticeText } from '../notice.js';

/** Tells a customer that a person looks at what she said, and by when it is to be settled. */
export const caseReceiptTexts: Record<string, NoticeText> = {
  en: {
    subject: '{{organisation}} has heard you',
    heading: 'Thank you, {{name}}',
    body: 'What you said about your visit is being looked at by a person at {{organisation}}. We mean to have it settled by {{day}}. On your page you see what happens, and can write to us.',
    button: 'To your page',
    footnote: 'This mail comes once. Opening the link alone changes nothing.',
  },
  fi: {
    subject: '{{organisation}}: palautteesi on vastaanotettu',
    heading: 'Kiitos, {{name}}',
    body: 'Ihminen käy läpi sen, mitä kerroit; palautteesi sai {{organisation}}. Aiomme hoitaa asian viimeistään {{day}}. Omalta sivultasi näet, mitä tapahtuu, ja voit kirjoittaa meille.',
    button: 'Omalle sivulle',
    footnote: 'Tämä viesti tulee vain kerran. Pelkkä linkin avaaminen ei muuta mitään.',
  },
  sv: {
    subject: '{{organisation}} har hört dig',
    heading: 'Tack, {{name}}',
    body: 'En människa hos {{organisation}} tittar på det du berättade. Vi tänker lösa det senast {{day}}. På din sida ser du vad som händer och kan skriva till oss.',
    button: 'Till din sida',
    footnote: 'Det här mejlet kommer en gång. Att bara öppna länken ändrar inget.',
  },
  lt: {
    subject: '{{organisation}} jus išgirdo',
    heading: 'Ačiū, {{name}}',
    body: 'Tai, ką pasakėte, nagrinėja žmogus ({{organisation}}). Ketiname viską sutvarkyti iki {{day}}. Savo puslapyje matysite, kas vyksta, ir galėsite mums parašyti.',
    button: 'Į jūsų puslapį',
    footnote: 'Šis laiškas siunčiamas vieną kartą. Vien nuorodos atvėrimas nieko nekeičia.',
  },
  id: {
    subject: '{{organisation}} telah mendengar Anda',
    heading: 'Terima kasih, {{name}}',
    body: 'Yang Anda sampaikan sedang dilihat oleh seseorang di {{organisation}}. Kami bermaksud menyelesaikannya paling lambat {{day}}. Di halaman Anda terlihat apa yang terjadi, dan Anda dapat menulis kepada kami.',
    button: 'Ke halaman Anda',
    footnote: 'Surel ini dikirim sekali. Membuka tautannya saja tidak mengubah apa-apa.',
  },
  ms: {
    subject: '{{organisation}} telah mendengar anda',
    heading: 'Terima kasih, {{name}}',
    body: 'Perkara yang anda sampaikan sedang dilihat oleh seseorang di {{organisation}}. Kami berhasrat menyelesaikannya selewat-lewatnya {{day}}. Di halaman anda, anda dapat melihat apa yang berlaku dan menulis kepada kami.',
    button: 'Ke halaman anda',
    footnote: 'E-mel ini dihantar sekali. Membuka pautan sahaja tidak mengubah apa-apa.',
  },
};
