import type { FormFields, Language } from '#surveys';
import type { DrawnPage } from '../pages/pages.reads.js';
import { noticePage, type NoticePress } from './notice-page.js';
import { respondTextsIn } from './respond-texts-in.js';

/**
 * Says that a page belongs to another link than the one opened last in this browser. After a press the page offers to go on
 * with its own survey and takes along what was filled in; nothing is stored before that is pressed.
 */
export function otherLinkPage(language: Language, fields: FormFields | null): DrawnPage {
  const { heading, pressed, looked, goOn, toLast } = respondTextsIn(language).otherLink;
  const press: NoticePress | null =
    fields === null
      ? null
      : { action: '/r', name: '_as', value: 'page', label: goOn, look: 'next', fields: fieldsOf(fields) };
  const way = { href: '/r', label: toLast };
  return noticePage(language, { heading, text: press ? pressed : looked }, { status: 409, press, way });
}

function fieldsOf(fields: FormFields): { name: string; value: string }[] {
  return Object.entries(fields).flatMap(([name, given]) =>
    [given].flat().flatMap((value) => (typeof value === 'string' && name !== '_as' ? [{ name, value }] : [])),
  );
}
