import type { ScanTruth } from './corpus.ts';
import type { QuestionTruth } from './plan-page.ts';
import type { ReadJson, ReadPageJson } from './sheets-command.ts';

/** How reading did against what was drawn; the figures of one kind of scan, or of all. */
export interface Figures {
  pages: number;
  boxes: number;
  /** Taken for another sheet or page. */
  identityErrors: number;
  turnedWrongly: number;
  /** Not read, with a reason. */
  notRead: number;
  /** Neither read nor told. */
  lost: number;
  answers: number;
  /** Clear answers taken for others, and such that only a person may decide taken for an answer. */
  wrongAccepted: number;
  wrongMarks: number;
  sureBoxes: number;
  /** Clear answers sent to a person. */
  sentWithoutNeed: number;
  forPeople: number;
  reachedPeople: number;
  fields: number;
  fieldsRight: number;
}

export interface Mistake {
  readonly file: string;
  readonly pen: string;
  readonly about: string;
  readonly how: string;
  readonly said: string;
}

export interface Verdict {
  readonly all: Figures;
  readonly kinds: Readonly<Record<string, Figures>>;
  readonly mistakes: readonly Mistake[];
}

const none = (): Figures => ({
  pages: 0,
  boxes: 0,
  identityErrors: 0,
  turnedWrongly: 0,
  notRead: 0,
  lost: 0,
  answers: 0,
  wrongAccepted: 0,
  wrongMarks: 0,
  sureBoxes: 0,
  sentWithoutNeed: 0,
  forPeople: 0,
  reachedPeople: 0,
  fields: 0,
  fieldsRight: 0,
});

/** Compares what was read with what was drawn. */
export function verdictOn(truths: readonly ScanTruth[], read: ReadJson): Verdict {
  const kinds: Record<string, Figures> = {};
  const mistakes: Mistake[] = [];
  const pages = new Map(read.pages.map((page) => [page.file, page]));
  for (const truth of truths) {
    const figures = (kinds[truth.kind] ??= none());
    const page = pages.get(truth.file);
    const note = (about: string, how: string, said: string): void =>
      void mistakes.push({ file: truth.file, pen: truth.pen, about, how, said });
    figures.pages += 1;
    if (page === undefined) {
      figures.lost += 1;
      note('page', 'lost', '');
    } else if (page.state !== 'read') {
      figures.notRead += 1;
      note('page', page.state, page.why ?? '');
    } else if (page.sheet !== truth.sheet || page.page !== truth.page) {
      figures.identityErrors += 1;
      note('page', 'another', `${page.sheet} ${page.page}`);
    } else judgePage(truth, page, figures, note);
  }
  return { all: sum(Object.values(kinds)), kinds, mistakes };
}

type Note = (about: string, how: string, said: string) => void;

function judgePage(truth: ScanTruth, page: ReadPageJson, figures: Figures, note: Note): void {
  if (page.turned !== truth.turned) {
    figures.turnedWrongly += 1;
    note('turned', String(truth.turned), String(page.turned));
  }
  const questions = new Map(page.questions.map((question) => [question.question, question]));
  for (const question of truth.questions) judgeQuestion(question, questions.get(question.question), figures, note);
  const marks = new Map(page.boxes.map(({ id, mark }) => [id, mark]));
  for (const { marks: drawn, question } of truth.questions)
    for (const [id, mark] of Object.entries(drawn)) {
      figures.boxes += 1;
      const seen = marks.get(id);
      if (seen === 'doubtful' || mark === 'any') continue;
      figures.sureBoxes += 1;
      if (seen === mark) continue;
      figures.wrongMarks += 1;
      note(id, `${mark} in ${question}`, String(seen));
    }
  for (const { id, written } of page.fields) {
    figures.fields += 1;
    if (written === truth.written[id]) figures.fieldsRight += 1;
    else note(`field ${id}`, truth.written[id] === true ? 'written' : 'empty', String(written));
  }
}

function judgeQuestion(
  drawn: QuestionTruth,
  seen: ReadPageJson['questions'][number] | undefined,
  figures: Figures,
  note: Note,
): void {
  const said = seen?.choice == null ? null : [...seen.choice].map(String).sort().join();
  if (drawn.choice === 'person') {
    figures.forPeople += 1;
    if (said === null) figures.reachedPeople += 1;
    else {
      if (said !== '') figures.wrongAccepted += 1;
      note(drawn.question, drawn.how, said === '' ? 'nothing' : said);
    }
    return;
  }
  figures.answers += 1;
  if (said === null) {
    figures.sentWithoutNeed += 1;
    note(drawn.question, drawn.how, `doubtful: ${seen?.why}`);
  } else if (said !== drawn.choice.map(String).sort().join()) {
    figures.wrongAccepted += 1;
    note(drawn.question, `${drawn.how} WRONG ${drawn.choice.join()}`, said);
  }
}

/** All figures put together. */
export function sum(all: readonly Figures[]): Figures {
  const total = none();
  for (const figures of all) for (const key of Object.keys(total) as (keyof Figures)[]) total[key] += figures[key];
  return total;
}
