import type { Definition } from '../definition/definition.js';
import { checklist, seconds, section, story, whyNot, yes } from './checklist-pieces.js';

/** A complaint, brought as the scenario says. */
export const complaintChecklist: Definition = checklist({
  key: 'complaint_checklist',
  setting: 'any',
  title: {
    en: 'A complaint',
    fi: 'Valitus',
    sv: 'Ett klagomål',
    lt: 'Skundas',
    id: 'Keluhan',
    ms: 'Aduan',
  },
  introduction: {
    en: 'Bring the complaint of your scenario, calmly and once.',
    fi: 'Esitä tehtäväsi valitus rauhallisesti ja kerran.',
    sv: 'Framför uppdragets klagomål, lugnt och en gång.',
    lt: 'Pateikite užduoties skundą ramiai ir vieną kartą.',
    id: 'Sampaikan keluhan dalam skenario Anda, dengan tenang dan satu kali.',
    ms: 'Sampaikan aduan dalam senario anda, dengan tenang dan sekali sahaja.',
  },
  blocks: [
    section('complaint', [
      seconds('queue_seconds', 180, 600, 10),
      yes('respected', 15, { critical: true }),
      whyNot('respected'),
      yes('heard_out', 10),
      yes('not_defensive', 10),
      whyNot('not_defensive'),
      yes('owned_up', 10),
    ]),
    section('afterwards', [
      yes('honest', 5),
      yes('promise_made', 5),
      yes('promise_kept', 10),
      yes('put_right', 15),
      whyNot('put_right'),
      yes('thanked', 5),
    ]),
    section('in_own_words', [story(200)]),
  ],
});
