import {
  askedQuestions,
  textsIn,
  viewOf,
  worded,
  type Fill,
  type PageView,
  type QuestionView,
  type ThanksView,
} from '#surveys';
import type { DrawnPage } from '../../pages/pages.reads.js';
import { drawQuestion } from './draw-question.js';
import { respondTextsIn } from '../respond-texts-in.js';

/** Around a fill: whose survey it is, where its page posts to, and what the mail chose. */
export interface Surroundings {
  organisation: { name: string; colour: string };
  action: string;
  /** A rating that was pressed in the mail: marked, and an answer only when the reader goes on. */
  rating?: number | null;
  /** For a preview: everything entered so far, carried in the page itself. */
  state?: string;
  /** For a preview of what is being typed: the draft, carried in the page as well. */
  definition?: string;
  /** Whose page it is, sealed. */
  seal?: string;
}

/** The page of a fill: the open one with its questions, or the thanks after handing in. */
export function drawFill(fill: Fill, around: Surroundings): DrawnPage {
  const view = viewOf(fill);
  const isPreview = around.state !== undefined;
  const isNamed = !isPreview && around.seal !== undefined && !fill.definition.anonymous;
  const words = respondTextsIn(view.language);
  const shared = {
    language: view.language,
    organisation: around.organisation.name,
    action: around.action,
    state: around.state ?? null,
    typed: around.definition ?? null,
    seal: around.seal ?? null,
    preview: isPreview ? words.preview : null,
    whatHappens: words.whatHappens,
    privacy: view.privacy,
  };
  const own = view.state === 'page' ? pageData(fill, view, around) : thanksData(view, { isPreview, isNamed });
  return {
    template: view.state === 'page' ? 'page' : 'thanks',
    framed: isPreview,
    colour: around.organisation.colour,
    data: { ...shared, ...own },
  };
}

function pageData(fill: Fill, view: PageView, around: Surroundings) {
  const { language, page } = view;
  const texts = textsIn(language);
  const marked = markedFromMail(fill, view, around.rating ?? null);
  const amiss = marked.questions.filter(isAmiss);
  const heading = view.first ? view.title : null;
  const place = worded(texts.pageOf, { page: page.index + 1, pages: page.count });
  const title = `${around.organisation.name}: ${view.title} (${place})`;
  return {
    title: amiss.length > 0 ? `${respondTextsIn(language).error}: ${title}` : title,
    heading,
    introduction: view.introduction,
    short: view.first ? null : view.title,
    place,
    percent: Math.round(((page.index + 1) / page.count) * 100),
    page: page.key,
    seen: view.questions.map(({ key }) => key).join(' '),
    languages: languagesOf(fill),
    chooseLanguage: texts.chooseLanguage,
    languageName: texts.languageName,
    alert: amiss.length > 0 ? texts.pageFindings : null,
    amiss: amiss.map(({ key, text }) => ({ id: `q-${key}`, text })),
    chosenInMail: marked.isMarked ? respondTextsIn(language).chosenInMail : null,
    questions: marked.questions.map((question) =>
      drawQuestion(question, { language, focus: question.key === amiss[0]?.key }),
    ),
    next: view.last ? texts.handIn : texts.next,
    back: view.first ? null : texts.back,
    saved: view.first || around.state !== undefined ? null : texts.answersSaved,
  };
}

function isAmiss({ finding, rows }: QuestionView): boolean {
  return finding !== null || rows.some((row) => row.finding !== null);
}

/** Marks the rating of the mail on the survey's first question, where it is offered there and nothing was answered yet. */
function markedFromMail(fill: Fill, { questions }: PageView, rating: number | null) {
  const first = askedQuestions(fill.definition)[0]?.key;
  const asked = questions.find(({ key }) => key === first);
  const isOffered = asked?.points.some(({ code }) => code === rating) === true && asked.kind !== 'matrix';
  const isOpen = asked?.answer === null && asked.rejected === undefined;
  if (rating === null || !isOffered || !isOpen) return { questions, isMarked: false };
  return {
    questions: questions.map((question) =>
      question.key === first ? { ...question, answer: { value: rating } } : question,
    ),
    isMarked: true,
  };
}

function languagesOf(fill: Fill) {
  const { languages } = fill.definition;
  return languages.length < 2
    ? []
    : languages.filter((code) => code !== fill.language).map((code) => ({ code, name: textsIn(code).languageName }));
}

function thanksData(view: ThanksView, { isPreview, isNamed }: { isPreview: boolean; isNamed: boolean }) {
  const texts = textsIn(view.language);
  const words = respondTextsIn(view.language);
  return {
    title: view.title,
    heading: texts.handedIn.replace(/\.$/, ''),
    thanks: view.thanks,
    mayClose: texts.mayCloseWindow,
    startAgain: isPreview ? words.startAgain : null,
    // Whose page it is is known, and she answered with her name: what she writes now opens a case of hers.
    putRight: isNamed ? { label: words.putRight, send: words.putRightSend } : null,
  };
}
