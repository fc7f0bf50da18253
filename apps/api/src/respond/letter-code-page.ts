import type { Language } from '#surveys';
import type { DrawnPage } from '../pages/pages.reads.js';
import { respondTextsIn } from './respond-texts-in.js';

/** Asks for the code of a letter; once more where what was typed is none. */
export function letterCodePage(language: Language, { typed, isWrong }: { typed: string; isWrong: boolean }): DrawnPage {
  const { heading, text, label, press, wrong } = respondTextsIn(language).letterCode;
  return {
    template: 'letter-code',
    status: isWrong ? 404 : 200,
    colour: '',
    data: { language, heading, text, label, press, typed, wrong: isWrong ? wrong : null },
  };
}
