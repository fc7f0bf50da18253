import { worded, type Language } from '#surveys';
import type { DrawnPage } from '../../pages/pages.reads.js';
import type { ToldPlace } from './case-links.service.js';
import { tellUsTexts } from './tell-us-texts.js';

/** The most that is taken of somebody's words. */
export const mostToTell = 5_000;

/** What is asked of whoever has a store’s link, and the thanks. */
export function tellUsPage(
  language: Language,
  action: string,
  { store, organisation }: ToldPlace,
  stand: 'asked' | 'empty' | 'kept',
): DrawnPage {
  const texts = tellUsTexts[language];
  const isKept = stand === 'kept';
  return {
    template: 'tell',
    colour: organisation.colour,
    data: {
      language,
      organisation: organisation.name,
      heading: isKept ? texts.thanks : texts.heading,
      lead: isKept ? worded(texts.thanksText, { organisation: organisation.name }) : store,
      form: isKept
        ? null
        : {
            action,
            fault: stand === 'empty' ? texts.empty : null,
            words: texts.words,
            caller: texts.caller,
            callerHint: texts.callerHint,
            send: texts.send,
            most: mostToTell,
          },
    },
  };
}
