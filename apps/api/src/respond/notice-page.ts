import { textsIn, worded, type AnsweringTexts, type Language } from '#surveys';
import type { DrawnPage } from '../pages/pages.reads.js';
import { respondTextsIn } from './respond-texts-in.js';
import type { Notice, RespondTexts } from './respond-texts.js';

/** The button of a notice, and what is posted with it. */
export interface NoticePress {
  action: string;
  name: string;
  value?: string;
  label: string;
  look: 'next' | 'back';
  fields?: readonly { name: string; value: string }[];
}

/** Around a notice: in whose name it is said, if the reader may know, and with which button. */
export interface NoticeSurroundings {
  status?: number;
  organisation?: { name: string; colour: string } | null;
  press?: NoticePress | null;
  /** A way on that only leads somewhere. */
  way?: { href: string; label: string } | null;
  values?: Record<string, string>;
  /** After so many seconds the page presses its button by itself, where there is a script. */
  again?: number | null;
}

/** A page that says one thing. Without an organisation it tells nothing of any survey. */
export function noticePage(language: Language, notice: Notice, around: NoticeSurroundings = {}): DrawnPage {
  const { organisation = null, press = null, way = null, status = 200, values = {}, again = null } = around;
  const heading = worded(notice.heading, values);
  return {
    template: 'notice',
    status,
    triesAgain: again !== null,
    colour: organisation?.colour ?? '',
    data: {
      language,
      organisation: organisation?.name ?? null,
      heading,
      text: worded(notice.text, values),
      press,
      way,
      again,
    },
  };
}

/** What a link that leads to no question says, from the engine's words: the first sentence is the heading. */
export function linkNotice(language: Language, why: keyof AnsweringTexts['link']): Notice {
  const [heading = '', ...rest] = textsIn(language).link[why].split(/(?<=\.) /);
  return { heading: heading.replace(/\.$/, ''), text: rest.join(' ') };
}

/** One of the notices of the customers' pages. */
export function noticeIn(language: Language, which: KeysOfNotices): Notice {
  return respondTextsIn(language)[which];
}

type KeysOfNotices = {
  [Key in keyof RespondTexts]: RespondTexts[Key] extends Notice ? Key : never;
}[keyof RespondTexts];
