import type { Definition } from '../definition/definition.js';
import { checklist, counter, photo, place, receipt, seconds, section, story, whyNot, yes } from './checklist-pieces.js';

/** A visit to a store: greeting, service, till, with photos and a receipt. */
export const storeVisitChecklist: Definition = checklist({
  key: 'store_visit_checklist',
  setting: 'store',
  title: {
    en: 'Store visit',
    fi: 'Myymäläkäynti',
    sv: 'Butiksbesök',
    lt: 'Vizitas parduotuvėje',
    id: 'Kunjungan toko',
    ms: 'Lawatan kedai',
  },
  introduction: {
    en: 'Look at the store as any customer would. Start a stopwatch when you step in.',
    fi: 'Katso myymälää kuin kuka tahansa asiakas. Käynnistä sekuntikello, kun astut sisään.',
    sv: 'Se på butiken som vilken kund som helst. Starta ett stoppur när du stiger in.',
    lt: 'Žiūrėkite į parduotuvę kaip bet kuris pirkėjas. Įėję paleiskite chronometrą.',
    id: 'Amati toko seperti pelanggan biasa. Mulai stopwatch saat Anda masuk.',
    ms: 'Perhatikan kedai seperti pelanggan biasa. Mulakan jam randik apabila anda masuk.',
  },
  blocks: [
    section('arrival', [
      place('here'),
      seconds('greeting_seconds', 30, 120, 10),
      yes('greeted', 5),
      whyNot('greeted'),
      photo('entrance'),
      yes('offered_help', 5),
    ]),
    section('service', [
      yes('respected', 10, { critical: true }),
      whyNot('respected'),
      yes('full_attention', 5),
      yes('heard_out', 5),
      yes('knew', 10),
      whyNot('knew'),
      yes('honest', 5),
      counter('staff_count'),
    ]),
    section('paying', [
      seconds('queue_seconds', 180, 600, 10),
      yes('right_change', 5),
      yes('asked_found_all', 5),
      yes('thanked', 5),
      receipt('receipt'),
    ]),
    section('in_own_words', [story(200)]),
  ],
});
