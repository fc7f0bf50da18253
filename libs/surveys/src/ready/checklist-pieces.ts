import type {
  CounterQuestion,
  PhotoQuestion,
  PlaceQuestion,
  ReceiptQuestion,
  TimedQuestion,
} from '../definition/checklist-question.js';
import { FORMAT, type Block, type Definition } from '../definition/definition.js';
import { LANGUAGES, type Text } from '../definition/language.js';
import type { Question, TextQuestion, YesNoQuestion } from '../definition/question.js';
import { EVIDENCE_TEXTS } from './checklist-evidence-texts.js';
import { MATTER_TEXTS } from './checklist-matter-texts.js';
import { SECTION_TEXTS } from './checklist-section-texts.js';
import { MANNER_TEXTS } from './checklist-texts.js';

const TEXTS = { ...MANNER_TEXTS, ...MATTER_TEXTS } as const;

/** The principle that each item shows. */
const PRINCIPLES: Readonly<Record<keyof typeof TEXTS, string>> = {
  greeting_seconds: 'courtesy',
  greeted: 'courtesy',
  greeted_on_phone: 'courtesy',
  greeted_by_name: 'courtesy',
  asked_to_wait: 'courtesy',
  thanked: 'courtesy',
  respected: 'respect',
  full_attention: 'respect',
  respectful_tone: 'respect',
  heard_out: 'listening',
  understood: 'listening',
  offered_help: 'attentiveness',
  asked_found_all: 'attentiveness',
  engaged: 'attentiveness',
  queue_seconds: 'timeliness',
  phone_seconds: 'timeliness',
  right_change: 'timeliness',
  knew: 'knowledge',
  complete: 'knowledge',
  honest: 'honesty',
  owned_up: 'honesty',
  promise_made: 'commitment',
  promise_kept: 'commitment',
  replied_in_time: 'commitment',
  not_defensive: 'resolution',
  put_right: 'resolution',
  settled: 'resolution',
};

/** A checklist in all six languages; a visit in which a critical item fails reaches 59 at most. */
export function checklist(own: Pick<Definition, 'key' | 'setting' | 'title' | 'introduction' | 'blocks'>): Definition {
  return {
    format: FORMAT,
    audience: 'shopper',
    languages: LANGUAGES,
    anonymous: false,
    thanks: THANKS,
    critical: { rule: 'cap', cap: 59 },
    ...own,
  };
}

const THANKS: Text = {
  en: 'Thank you. Stay on this page until everything is sent.',
  fi: 'Kiitos. Pysy tällä sivulla, kunnes kaikki on lähetetty.',
  sv: 'Tack. Stanna på sidan tills allt är skickat.',
  lt: 'Ačiū. Likite šiame puslapyje, kol viskas bus išsiųsta.',
  id: 'Terima kasih. Tetap di halaman ini sampai semuanya terkirim.',
  ms: 'Terima kasih. Kekal di halaman ini sehingga semuanya dihantar.',
};

export function section(key: keyof typeof SECTION_TEXTS, questions: readonly Question[]): Block {
  return { key, newPage: true, title: SECTION_TEXTS[key], questions };
}

/** Yes, no or does not apply, with points. */
export function yes(key: keyof typeof TEXTS, worth: number, more: Partial<YesNoQuestion> = {}): YesNoQuestion {
  const measures = { principle: PRINCIPLES[key], weight: 1 };
  const critical = more.critical === true;
  return {
    kind: 'yes_no',
    key,
    text: TEXTS[key],
    required: true,
    ...(critical ? {} : { allowNotApplicable: true }),
    worth,
    measures,
    ...more,
  };
}

/** Seconds by a stopwatch, with points. */
export function seconds(key: keyof typeof TEXTS, fullAt: number, zeroAt: number, worth: number): TimedQuestion {
  const measures = { principle: PRINCIPLES[key], weight: 1 };
  const asked = { required: true, allowNotApplicable: true };
  return { kind: 'timed', key, text: TEXTS[key], ...asked, fullAt, zeroAt, worth, measures };
}

/** Asks what happened instead, where the answer was no. */
export function whyNot(about: keyof typeof TEXTS): TextQuestion {
  return {
    kind: 'long_text',
    key: `${about}_why`,
    text: EVIDENCE_TEXTS.why_not,
    required: true,
    minLength: 10,
    maxLength: 1_000,
    showIf: { answer: about, is: '=', value: 0 },
  };
}

export function place(key: 'here'): PlaceQuestion {
  return { kind: 'place', key, text: EVIDENCE_TEXTS[key], allowRefuse: true };
}

export function photo(key: 'entrance' | 'reply', more: Partial<PhotoQuestion> = {}): PhotoQuestion {
  return { kind: 'photo', key, text: EVIDENCE_TEXTS[key], required: true, allowNotApplicable: true, ...more };
}

export function receipt(key: 'receipt'): ReceiptQuestion {
  return { kind: 'receipt', key, text: EVIDENCE_TEXTS[key], required: true, allowNotApplicable: true };
}

export function counter(key: 'staff_count' | 'reply_hours'): CounterQuestion {
  return { kind: 'counter', key, text: EVIDENCE_TEXTS[key], required: true, max: 10_000, allowNotApplicable: true };
}

/** The visit in the shopper's own words. */
export function story(minLength: number): TextQuestion {
  return { kind: 'long_text', key: 'story', text: EVIDENCE_TEXTS.story, required: true, minLength };
}
