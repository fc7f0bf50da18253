import { shownIn, shownPages, type Fill } from '../fill/fill.js';
import { findingsOf } from '../fill/findings-of.js';
import { progressOf } from '../fill/progress-of.js';
import { openPageIndex } from '../fill/turned.js';
import { pipedText } from './piped-text.js';
import { questionView } from './question-view.js';
import type { QuestionView, View } from './view.js';

/**
 * What a rendering shows of a fill now: the open page with its questions in words, or the thanks after handing in. Knows no
 * HTML and no device; a rendering escapes the texts as its medium asks.
 *
 * @example
 * const view = viewOf(beginFill(definition, { seed: 1, language: 'fi' }));
 * if (view.state === 'page') view.questions[0]?.text; // 'Kuinka tyytyväinen …'
 */
export function viewOf(fill: Fill): View {
  const { definition, language } = fill;
  const title = pipedText(definition.title, fill);
  const privacy = definition.privacy === undefined ? null : pipedText(definition.privacy, fill);
  if (fill.finished) return { state: 'thanks', language, title, thanks: pipedText(definition.thanks, fill), privacy };

  const pages = shownPages(fill);
  const index = openPageIndex(fill);
  const key = pages[index]?.key ?? fill.page;
  return {
    state: 'page',
    language,
    title,
    introduction: index === 0 ? pipedText(definition.introduction, fill) : null,
    privacy: index === 0 ? privacy : null,
    page: { key, index, count: pages.length },
    progress: progressOf(fill),
    questions: questionsOn(fill, key),
    first: index === 0,
    last: index >= pages.length - 1,
  };
}

function questionsOn(fill: Fill, page: string): readonly QuestionView[] {
  const shown = shownIn(fill);
  const findings = findingsOf(fill, page);
  const blocks = shownPages(fill).find(({ key }) => key === page)?.blocks ?? [];
  return blocks.flatMap(({ title, questions }) =>
    questions
      .filter(({ key }) => shown.has(key))
      .map((question, index) => {
        const heading = index === 0 && title !== undefined ? pipedText(title, fill) : null;
        return questionView(question, { fill, heading, findings, attempted: fill.attempted.has(page) });
      }),
  );
}
