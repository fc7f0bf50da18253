import { dayWords, textsIn, worded, type Language } from '#surveys';
import type { DrawnPage } from '../pages/pages.reads.js';
import { printTexts } from './print-texts.js';
import type { Principle, Texts } from './standard.js';
import type { StandardVersion } from './standard.reads.js';
import type { Standard } from './standard.js';

/** What the sheet for staff shows. */
export interface Printed {
  version: Pick<StandardVersion, 'number' | 'publishedAt'> & { standard: Standard };
  organisation: { name: string; language: string; colour: string; timeZone: string };
  language: Language;
  setting: 'store' | 'call_centre';
}

/** The published standard as a page to print. A text that has no translation yet stands in the organisation's language. */
export function printedStandard({ version, organisation, language, setting }: Printed): DrawnPage {
  const texts = printTexts[language];
  const textOf = (text: Texts) => text[language] || text[organisation.language] || text['en'] || '';
  const day = new Date(version.publishedAt).toLocaleDateString('sv', { timeZone: organisation.timeZone });
  const shown = ({ retired, settings }: Principle) => !retired && settings.includes(setting);
  return {
    template: 'standard',
    sheet: 'print',
    framed: true,
    colour: organisation.colour,
    data: {
      language,
      organisation: organisation.name,
      title: texts.title,
      where: texts.settings[setting],
      lead: texts.lead,
      print: texts.print,
      version: worded(texts.version, { number: version.number, day: dayWords(day, textsIn(language)) }),
      principles: version.standard.principles.filter(shown).map(({ name, promise, behaviours }) => ({
        name: textOf(name),
        promise: textOf(promise),
        behaviours: behaviours[setting].map(textOf).filter((text) => text !== ''),
      })),
    },
  };
}
