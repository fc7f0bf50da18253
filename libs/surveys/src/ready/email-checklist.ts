import type { Definition } from '../definition/definition.js';
import { checklist, counter, photo, section, story, whyNot, yes } from './checklist-pieces.js';

/** An enquiry by e-mail, and what came back. */
export const emailChecklist: Definition = checklist({
  key: 'email_checklist',
  setting: 'any',
  title: {
    en: 'An enquiry by e-mail',
    fi: 'Kysely sähköpostitse',
    sv: 'En förfrågan per e-post',
    lt: 'Užklausa el. paštu',
    id: 'Pertanyaan lewat email',
    ms: 'Pertanyaan melalui e-mel',
  },
  introduction: {
    en: 'Write as your scenario says, and fill this in when the reply has come or the promised time is over.',
    fi: 'Kirjoita tehtäväsi mukaan ja täytä tämä, kun vastaus on tullut tai luvattu aika on kulunut.',
    sv: 'Skriv enligt ditt uppdrag och fyll i detta när svaret har kommit eller den utlovade tiden är över.',
    lt: 'Rašykite pagal savo užduotį ir užpildykite gavę atsakymą arba pasibaigus pažadėtam laikui.',
    id: 'Tulis sesuai skenario Anda, lalu isi ini setelah balasan datang atau waktu yang dijanjikan lewat.',
    ms: 'Tulis mengikut senario anda, dan isi ini selepas balasan diterima atau tempoh yang dijanjikan tamat.',
  },
  blocks: [
    section('reply', [
      counter('reply_hours'),
      yes('replied_in_time', 15),
      whyNot('replied_in_time'),
      photo('reply', { from: 'any', max: 5 }),
      yes('greeted_by_name', 5),
      yes('respectful_tone', 10, { critical: true }),
      whyNot('respectful_tone'),
      yes('understood', 10),
      whyNot('understood'),
      yes('complete', 10),
      yes('honest', 5),
      yes('promise_made', 5),
    ]),
    section('in_own_words', [story(100)]),
  ],
});
