import type { Definition } from '../definition/definition.js';
import { checklist, seconds, section, story, whyNot, yes } from './checklist-pieces.js';

/** A call to a call centre. */
export const callChecklist: Definition = checklist({
  key: 'call_checklist',
  setting: 'call_centre',
  title: {
    en: 'Call to the call centre',
    fi: 'Puhelu asiakaspalveluun',
    sv: 'Samtal till kundtjänst',
    lt: 'Skambutis į skambučių centrą',
    id: 'Panggilan ke pusat layanan',
    ms: 'Panggilan ke pusat panggilan',
  },
  introduction: {
    en: 'Start the stopwatch when it begins to ring.',
    fi: 'Käynnistä sekuntikello, kun puhelin alkaa hälyttää.',
    sv: 'Starta stoppuret när det börjar ringa.',
    lt: 'Paleiskite chronometrą, kai pasigirsta signalas.',
    id: 'Mulai stopwatch saat telepon mulai berdering.',
    ms: 'Mulakan jam randik apabila telefon mula berdering.',
  },
  blocks: [
    section('getting_through', [
      seconds('phone_seconds', 20, 90, 15),
      yes('greeted_on_phone', 5),
      whyNot('greeted_on_phone'),
      yes('asked_to_wait', 5),
    ]),
    section('conversation', [
      yes('respected', 10, { critical: true }),
      whyNot('respected'),
      yes('engaged', 5),
      yes('heard_out', 5),
      yes('knew', 10),
      whyNot('knew'),
      yes('honest', 5),
      yes('promise_made', 5),
      yes('settled', 10),
      yes('thanked', 5),
    ]),
    section('in_own_words', [story(150)]),
  ],
});
