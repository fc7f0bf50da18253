import { isOpen } from '#cases';
import { worded, type Language } from '#surveys';
import type { DrawnPage } from '../../pages/pages.reads.js';
import { dayInWords } from './day-in-words.js';
import type { HerCase } from './her-case.service.js';
import { herTextsIn } from './her-texts-in.js';

/** The most that one press takes of her words. */
export const mostWords = 5_000;

/** What she said, what was promised for when, what was done, and what she may say to it. */
export function herCasePage(language: Language, action: string, shown: HerCase, isKept: boolean): DrawnPage {
  const texts = herTextsIn(language);
  const { organisation, settledBy, state, said, events, timeZone } = shown;
  const open = isOpen(state);
  const stands = {
    waiting_for_customer: texts.waiting,
    settled: texts.settled,
    confirmed: texts.confirmed,
    closed_without_word: texts.ended,
  };
  const byDay =
    open && settledBy !== null
      ? worded(texts.byDay, { day: dayInWords(settledBy.at, language, settledBy.timeZone) })
      : null;
  const names: Partial<Record<HerCase['events'][number]['kind'], string>> = {
    contacted: texts.spoke,
    settled: texts.settledThen,
    remedy_refused: texts.refusedThen,
    reopened: texts.reopenedThen,
  };
  const did = events.flatMap(({ kind, at, details, words }) => {
    const name = names[kind];
    if (name === undefined) return [];
    // A no is in words that she reads; what else was written is among those who work on it.
    const told = kind === 'remedy_refused' ? words : (details?.told ?? null);
    return [{ day: dayInWords(at, language, timeZone), name, told }];
  });
  const hers = events.flatMap(({ details, words }) => (details?.hers && words !== null ? [words] : []));
  return {
    template: 'case',
    colour: organisation.colour,
    data: {
      language,
      organisation: organisation.name,
      action,
      kept: isKept ? texts.kept : null,
      heading: worded(texts.heading, { organisation: organisation.name }),
      stands: state in stands ? stands[state as keyof typeof stands] : texts.open,
      byDay,
      saidTitle: texts.said,
      said: [...said, ...hers],
      didTitle: texts.did,
      did,
      question: state === 'settled' ? texts.question : null,
      answers: [
        { value: 'yes', label: texts.yes },
        { value: 'in_part', label: texts.inPart },
        { value: 'no', label: texts.no },
      ],
      write: texts.write,
      most: mostWords,
      send: texts.send,
      withdraw: open ? texts.withdraw : null,
    },
  };
}
