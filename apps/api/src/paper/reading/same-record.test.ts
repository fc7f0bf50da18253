import { mkdtempSync, rmSync, createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPage, type PageLayout } from '#reading';
import { acceptAnswers, askedQuestions, LANGUAGES, type AskedQuestion, type Definition, type Question } from '#surveys';
import { anyDefinition } from '../../../../../libs/surveys/scenario/any-definition.js';
import { seededRandom, type SeededRandom } from '../../../../../test/scoring/seeded-random.js';
import { cross, writing } from '../../../../../test/support/scans/hands.js';
import { PENS, type Pen } from '../../../../../test/support/scans/pens.js';
import { printedPages } from '../../../../../test/support/scans/raster.js';
import { smallSurvey } from '../../../../../test/support/small-survey.js';
import { numberSheets } from '../number-sheets.js';
import { printSheets } from '../print-sheets.js';
import { sheetFonts } from '../sheet-fonts.js';
import { answersOf, droppedAnswers } from './answers-of.js';
import { openCodeFinder } from './find-codes.js';
import { pageLayoutOf } from './page-layout-of.js';
import type { ReadPage } from './read-page.js';

const DPI = 200;
/** `RECORDS=300 node test/run.mjs …` for many. */
const RECORDS = Number(process.env['RECORDS'] ?? 8);
const fonts = sheetFonts();

/** Answers to all that is printed, drawn at random: what the web takes, which boxes are crossed, and what is written in which field. */
interface Given {
  readonly answers: Record<string, unknown>;
  readonly crossed: Set<string>;
  readonly typed: Record<string, string>;
}

function answersAtRandom(definition: Definition, pages: readonly PageLayout[], random: SeededRandom): Given {
  const given: Given = { answers: {}, crossed: new Set(), typed: {} };
  const boxes = Map.groupBy(
    pages.flatMap((page) => page.boxes),
    ({ question }) => question,
  );
  const fields = new Set(pages.flatMap((page) => page.fields.map(({ id }) => id)));
  const asked = new Map(askedQuestions(definition).map((question) => [question.key, question]));
  for (const [reference, all] of boxes) {
    const question = asked.get(reference.split('.')[0] ?? '');
    if (question === undefined || random.next() < 0.15) continue;
    const codes = all.filter(({ choice }) => typeof choice === 'number');
    const apart = all.filter(({ choice }) => typeof choice === 'string');
    const [one] = apart.length > 0 && random.next() < 0.2 ? apart : [];
    const most = question.kind === 'choices' ? (question.max ?? 3) : 1;
    const chosen = one === undefined ? shuffled(codes, random).slice(0, 1 + Math.floor(random.next() * most)) : [one];
    if (chosen.length === 0) continue;
    for (const { id } of chosen) given.crossed.add(id);
    const values = chosen.map(({ choice }) => choice);
    given.answers[reference] = one === undefined ? markedAnswer(question, values) : { empty: one.choice };
    const other = 'options' in question ? question.options.find((option) => option.other === true) : undefined;
    if (other !== undefined && values.includes(other.code) && fields.has(`${reference}.other`) && random.next() < 0.5) {
      given.typed[`${reference}.other`] = 'Something else';
      given.answers[reference] =
        question.kind === 'choices'
          ? { codes: values, other: 'Something else' }
          : { code: other.code, other: 'Something else' };
    }
  }
  for (const id of fields) {
    const question = asked.get(id);
    if (question === undefined || given.answers[id] !== undefined || random.next() < 0.3) continue;
    const value = writtenAnswer(question);
    given.answers[id] = value;
    given.typed[id] = String(value);
  }
  return given;
}

function markedAnswer(question: AskedQuestion, values: readonly unknown[]): unknown {
  return question.kind === 'choices' ? values : values[0];
}

function writtenAnswer(question: AskedQuestion): unknown {
  if (question.kind === 'date') return '2026-03-14';
  if (question.kind !== 'number') return 'Thank you for the help';
  return Math.min(question.max ?? 50, Math.ceil(question.min ?? 0) + 2);
}

function shuffled<Value>(values: readonly Value[], random: SeededRandom): Value[] {
  return values
    .map((value) => ({ value, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

describe('The same answers on paper and on the web', () => {
  it('give the identical record for any survey', async () => {
    const find = await openCodeFinder();
    const folder = mkdtempSync(join(tmpdir(), 'candour-same-'));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyDefinition, fc.nat(1_000_000), async (definition, seed) => {
        const random = seededRandom(seed);
        const language = LANGUAGES[count % LANGUAGES.length] ?? 'en';
        const look = { paper: count % 2 === 0 ? 'a4' : 'letter', text: count % 3 === 0 ? 'large' : 'normal' } as const;
        count += 1;
        const order = { definition, language, ...look, kind: 'numbered', copies: 1, seed: String(seed) } as const;
        const run = numberSheets(order, fonts);
        const [printed] = run.sheets;
        if (printed === undefined) throw new Error('Nothing was printed.');
        const path = join(folder, 'sheets.pdf');
        await printSheets(order, run, fonts, createWriteStream(path));
        const layouts = printed.sheet.pages.map((_, index) => pageLayoutOf(printed.sheet, index + 1));
        const given = answersAtRandom(definition, layouts, random);
        const pdf = await printedPages(path, DPI);
        const read: Pick<ReadPage, 'questions' | 'fields'>[] = [];
        for (const [index, layout] of layouts.entries()) {
          const raster = await pdf.page(index);
          const hand = { raster, perMm: DPI / 25.4, pen: PENS[1] as Pen, random };
          for (const box of layout.boxes) if (given.crossed.has(box.id)) cross(hand, box);
          for (const field of layout.fields)
            if (given.typed[field.id] !== undefined) writing(hand, { ...field, height: Math.min(field.height, 9) });
          const reading = readPage(raster, find(raster), layout);
          if ('trouble' in reading) throw new Error(reading.trouble);
          const questions = reading.questions.map((each) => ({ ...each, doubtful: each.choice === null }));
          read.push({ questions, fields: reading.fields });
        }
        pdf.close();
        const { answers, doubtful, toType } = answersOf(read, definition, given.typed);
        expect({ doubtful, toType }).toEqual({ doubtful: [], toType: [] });
        const told = { seed: printed.number, strict: false, hidden: 'drop' } as const;
        const paper = acceptAnswers(definition, { ...told, answers });
        expect(paper).toEqual(acceptAnswers(definition, { ...told, answers: given.answers }));
        expect(paper).toHaveProperty('record');
      }),
      { numRuns: RECORDS, seed: 14, endOnFailure: true },
    );
    rmSync(folder, { recursive: true, force: true });
    expect(count).toBe(RECORDS);
  }, 600_000);

  it('names what was answered against an instruction, and leaves it out', () => {
    const definition = smallSurvey();
    const [block] = definition.blocks;
    if (block === undefined) throw new Error('The survey has no block.');
    const [overall, manners, comment] = block.questions as [Question, Question, Question];
    const asked = { ...manners, showIf: { answer: 'overall', is: '<=', value: 2 } } as Question;
    const routed = { ...definition, blocks: [{ ...block, questions: [overall, asked, comment] }] };
    const page = {
      questions: [
        { question: 'overall', choice: [5], doubtful: false },
        { question: 'manners', choice: [3], doubtful: false },
      ],
      fields: [{ id: 'comment', written: true }],
    };
    const { answers, toType } = answersOf([page], routed);
    expect(toType).toEqual(['comment']);
    const paper = acceptAnswers(routed, { seed: 1, answers, strict: false, hidden: 'drop' });
    if (!('record' in paper)) throw new Error(JSON.stringify(paper));
    expect(paper.record.answers).toMatchObject({ overall: { value: 5 }, manners: { empty: 'not_shown' } });
    expect(droppedAnswers(answers, paper.record)).toEqual(['manners']);
  });
});
