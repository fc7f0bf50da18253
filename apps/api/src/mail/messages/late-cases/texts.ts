import type { NoticeText } from '../notice.js';

/** Tells one of the people which cases are late, and where. */
export const lateCasesTexts: Record<string, NoticeText> = {
  en: {
    subject: '{{organisation}}: cases that are late: {{count}}',
    heading: 'Hello, {{name}}',
    body: 'Customers wait longer than they should. Cases that are late: {{count}} ({{list}}).',
    button: 'To the cases',
    footnote: 'You get at most two of these mails a day, in your opening hours.',
  },
  fi: {
    subject: '{{organisation}}: myöhässä olevia tapauksia: {{count}}',
    heading: 'Hei, {{name}}',
    body: 'Asiakkaat odottavat liian kauan. Myöhässä olevia tapauksia: {{count}} ({{list}}).',
    button: 'Tapauksiin',
    footnote: 'Näitä viestejä tulee enintään kaksi päivässä, aukioloaikoinasi.',
  },
  sv: {
    subject: '{{organisation}}: försenade ärenden: {{count}}',
    heading: 'Hej, {{name}}',
    body: 'Kunder väntar längre än de ska. Försenade ärenden: {{count}} ({{list}}).',
    button: 'Till ärendena',
    footnote: 'Du får högst två sådana mejl om dagen, under dina öppettider.',
  },
  lt: {
    subject: '{{organisation}}: vėluojantys atvejai: {{count}}',
    heading: 'Sveiki, {{name}}',
    body: 'Klientai laukia ilgiau, nei turėtų. Vėluojantys atvejai: {{count}} ({{list}}).',
    button: 'Į atvejus',
    footnote: 'Tokių laiškų gausite ne daugiau kaip du per dieną, savo darbo valandomis.',
  },
  id: {
    subject: '{{organisation}}: kasus yang terlambat: {{count}}',
    heading: 'Halo, {{name}}',
    body: 'Pelanggan menunggu lebih lama dari seharusnya. Kasus yang terlambat: {{count}} ({{list}}).',
    button: 'Ke kasus',
    footnote: 'Surel ini datang paling banyak dua kali sehari, pada jam buka Anda.',
  },
  ms: {
    subject: '{{organisation}}: kes yang lewat: {{count}}',
    heading: 'Helo, {{name}}',
    body: 'Pelanggan menunggu lebih lama daripada sepatutnya. Kes yang lewat: {{count}} ({{list}}).',
    button: 'Ke kes',
    footnote: 'E-mel ini datang paling banyak dua kali sehari, pada waktu buka anda.',
  },
};
