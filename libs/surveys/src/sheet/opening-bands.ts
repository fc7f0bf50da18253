import type { Fill } from '../fill/fill.js';
import { pipedText } from '../view/piped-text.js';
import { BOX, gap, kept, paragraph, textPart, type Band, type BandContext, type BandGroup } from './band.js';
import type { SheetExample, SheetPart } from './sheet.js';
import { sheetTextsIn } from './sheet-texts-in.js';
import { besideMiddle } from './type-sizes.js';
import { widthIn } from './wrapped-lines.js';

/** What the survey is about, what happens with the answers, and how a box is marked. */
export function openingGroups(fill: Fill, context: BandContext): readonly BandGroup[] {
  const { introduction, privacy } = fill.definition;
  return [
    loose([...paragraph(pipedText(introduction, fill), context), gap(2)]),
    loose(privacy === undefined ? [] : [...paragraph(pipedText(privacy, fill), context), gap(2)]),
    { bands: howTo(context), again: [], splits: false },
  ];
}

/** The words of thanks, after the last question. */
export function closingGroup(fill: Fill, context: BandContext): BandGroup {
  return loose(paragraph(pipedText(fill.definition.thanks, fill), context));
}

function loose(bands: readonly Band[]): BandGroup {
  return { bands, again: [], splits: false };
}

function howTo(context: BandContext): Band[] {
  const texts = sheetTextsIn(context.language);
  const { x, width } = context;
  const rule = (): Band => ({ height: 1.5, keeps: true, parts: [{ kind: 'rule', x, y: 0, width }] });
  return [
    rule(),
    ...paragraph(texts.howTo, context, { role: 'heading', bold: true, keeps: true }),
    ...kept(withExamples(texts.cross, ['crossed'], context)),
    ...kept(withExamples(texts.change, ['filled', 'crossed'], context)),
    ...kept(paragraph(texts.pen, context)),
    gap(2),
    { ...rule(), height: 4.5, keeps: false },
  ];
}

/** A sentence, and after its last word boxes that show what it says. */
function withExamples(text: string, marks: readonly SheetExample['mark'][], context: BandContext): Band[] {
  const { sizes, setting, x, width } = context;
  const pitch = BOX + 3;
  const lines = paragraph(text, context, { width: width - marks.length * pitch });
  const last = lines.at(-1);
  const words = last?.parts[0];
  if (last === undefined || words?.kind !== 'text') return lines;
  const height = Math.max(last.height, BOX + 1.6);
  const middle = height / 2;
  const first = x + widthIn(words.text, setting) + 2.5;
  const examples = marks.map((mark, index): SheetPart => {
    return { kind: 'example', mark, x: first + index * pitch, y: middle - BOX / 2, width: BOX, height: BOX };
  });
  const { role, begins } = words;
  const line = textPart(words.text, { x, y: middle + besideMiddle(sizes.body), setting, role, begins });
  return [...lines.slice(0, -1), { height, keeps: true, parts: [line, ...examples] }];
}
