import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, type SeededRandom } from '../../scoring/seeded-random.ts';
import { PENS, type Pen } from './pens.ts';
import { planPage, type Millimetres, type PageTruth, type PrintedPage } from './plan-page.ts';
import { printedPages, type Raster } from './raster.ts';
import { SCAN_KINDS, type ScanKind, type Subject } from './scan-kinds.ts';
import { sheets } from './sheets-command.ts';
import { everyKindOnPaper, onePageOnPaper } from './surveys-to-scan.ts';

/** A scan, and what stands on it. */
export interface ScanTruth extends Pick<PageTruth, 'questions' | 'written'> {
  readonly file: string;
  readonly kind: string;
  readonly hard: boolean;
  readonly pen: string;
  readonly sheet: string;
  readonly page: number;
  readonly turned: number;
}

/** Scans of one print run: their folder, the layout to read them by, and what is true of them. */
export interface Corpus {
  readonly scans: string;
  readonly layout: string;
  readonly truths: readonly ScanTruth[];
}

/** Density at which paper is drawn: finer than any scan of it. */
const DPI = 240;

/** The print runs that are scanned: three surveys, on both papers, in both sizes of text. */
export const RUNS = [
  { name: 'store', survey: 'after_store_visit', language: 'fi', paper: 'a4', text: 'normal' },
  { name: 'every-large', survey: everyKindOnPaper, language: 'en', paper: 'a4', text: 'large' },
  { name: 'one', survey: onePageOnPaper, language: 'en', paper: 'a4', text: 'normal' },
  { name: 'every-letter', survey: everyKindOnPaper, language: 'en', paper: 'letter', text: 'normal' },
  { name: 'store-letter', survey: 'after_store_visit', language: 'sv', paper: 'letter', text: 'large' },
  { name: 'one-letter', survey: onePageOnPaper, language: 'en', paper: 'letter', text: 'normal' },
] as const;

type Run = (typeof RUNS)[number];

interface LayoutJson {
  readonly codes: readonly Millimetres[];
  readonly sheets: readonly PrintedPage[];
}

/** Prints a run, has its pages marked by many hands, and scans them in every kind of way; the same seed gives the same scans. */
export async function makeCorpus(
  folder: string,
  run: Run,
  seed: number,
  pagesOfKind: number,
  kinds: readonly ScanKind[] = SCAN_KINDS,
): Promise<Corpus> {
  const scans = join(folder, 'scans');
  mkdirSync(scans, { recursive: true });
  const survey = typeof run.survey === 'string' ? run.survey : join(folder, 'survey.json');
  if (typeof run.survey !== 'string') writeFileSync(survey, JSON.stringify(run.survey));
  const copies = String(kinds.length * pagesOfKind);
  const order = ['--survey', survey, '--language', run.language, '--paper', run.paper, '--text', run.text];
  const { complained } = await sheets(
    'print',
    ...order,
    '--copies',
    copies,
    '--out',
    folder,
    '--seed',
    `${run.name} ${seed}`,
  );
  if (complained !== '') throw new Error(complained);
  const layout = JSON.parse(readFileSync(join(folder, 'layout.json'), 'utf8')) as LayoutJson;
  const printed = await printedPages(join(folder, 'sheets.pdf'), DPI);
  const truths: ScanTruth[] = [];
  const leaves = [...Map.groupBy(layout.sheets, ({ sheet }) => sheet).values()];
  for (let index = 0; index < kinds.length * pagesOfKind; index += 1) {
    const kind = kinds[index % kinds.length] as ScanKind;
    const random = seededRandom(seed * 7_919 + index * 31 + run.name.length);
    // Another page of every sheet.
    const leaf = leaves[index] ?? [];
    const entry = leaf[Math.floor(index / kinds.length) % leaf.length] as PrintedPage;
    const other = leaf[entry.page % leaf.length] as PrintedPage;
    const pen = PENS[Math.floor(random.next() * PENS.length)] as Pen;
    const plan = planPage(entry, random, 0.12);
    const subject = subjectOf(
      await printed.page(entry.pdf_page),
      await printed.page(other.pdf_page),
      layout,
      plan,
      pen,
      random,
    );
    const { bytes, extension, turned } = await kind.scan(subject);
    const file = `${String(index).padStart(4, '0')} ${kind.name}.${extension}`;
    writeFileSync(join(scans, file), bytes);
    const { sheet, page } = entry;
    truths.push({
      file,
      kind: kind.name,
      hard: kind.hard,
      pen: pen.name,
      sheet,
      page,
      turned,
      questions: plan.questions,
      written: plan.written,
    });
  }
  return { scans, layout: join(folder, 'layout.json'), truths };
}

function subjectOf(
  print: Raster,
  behind: Raster,
  layout: LayoutJson,
  plan: PageTruth,
  pen: Pen,
  random: SeededRandom,
): Subject {
  const codes = layout.codes.map(({ x_mm, y_mm, w_mm, h_mm }) => ({ x: x_mm, y: y_mm, width: w_mm, height: h_mm }));
  const perMm = DPI / 25.4;
  const mark = (raster: Raster, scale: number): void => {
    const [middleX, middleY] = [raster.width / perMm / 2, raster.height / perMm / 2];
    for (const { draw, place } of plan.drawings) {
      const { x, y, width, height } = place;
      const [left, top] = [middleX + (x - middleX) * scale, middleY + (y - middleY) * scale];
      draw({ raster, perMm, pen, random }, { x: left, y: top, width: width * scale, height: height * scale });
    }
  };
  return { print, behind, perMm, codes, mark, random };
}
