import type { Definition } from '../definition/definition.js';
import { beginFill } from '../fill/begin-fill.js';
import type { Fill } from '../fill/fill.js';
import { pipedText } from '../view/piped-text.js';
import { textsIn } from '../view/texts-in.js';
import { worded } from '../view/worded.js';
import { heightOf, movedDown, paragraph, type Band, type BandContext } from './band.js';
import { closingGroup, openingGroups } from './opening-bands.js';
import { pageFrame, type PageFrame } from './page-frame.js';
import { paginate, type PageRoom } from './paginate.js';
import { printedQuestions } from './printed-questions.js';
import { questionGroup } from './question-bands.js';
import type { Sheet, SheetOrder, SheetPage, SheetPart } from './sheet.js';
import { baseline, lineHeight, typeSizes } from './type-sizes.js';

/** White between the title and what follows. */
const BELOW_TITLE = 3;

/**
 * A survey as pages of paper: texts, boxes and fields in millimetres, all that printing, a preview and reading need. The
 * same order gives the same sheet.
 *
 * @throws {RangeError} for what a sheet can't carry, which `checkRendering(definition, 'paper')` finds first.
 * @example
 * layOutSheet(definition, { language: 'fi', paper: 'a4', text: 'normal', seed: 7, font }).pages.length; // 2
 */
export function layOutSheet(definition: Definition, order: SheetOrder): Sheet {
  const { language, paper, seed, font, customer = {} } = order;
  const fill = beginFill(definition, { seed, language, customer });
  const frame = pageFrame(paper);
  const sizes = typeSizes(order.text);
  const setting = { font, size: sizes.body, weight: 'regular' } as const;
  const context: BandContext = { language, setting, sizes, x: frame.body.x, width: frame.body.width };
  const title = pipedText(definition.title, fill);
  const titleBands = paragraph(title, within(context, frame.head), { role: 'title', bold: true, size: sizes.title });
  const { bodies, thanks } = bodiesOf(fill, heightOf(titleBands) + BELOW_TITLE, frame, context);
  const pages = bodies.map((body, index) => {
    const head = index === 0 ? titleBands : shortTitle(title, within(context, frame.head));
    const foot = index === bodies.length - 1 ? placed(thanks, frame.foot.y) : [];
    return framedPage([...placed(head, frame.head.y), ...body, ...foot], {
      index,
      count: bodies.length,
      frame,
      context,
    });
  });
  return { language, title, width: frame.width, height: frame.height, drawn: fill.drawn, pages };
}

/** What stands in the columns of all pages, and the thanks where they go beside the last code: no page is there for them alone. */
function bodiesOf(
  fill: Fill,
  titleHeight: number,
  frame: PageFrame,
  context: BandContext,
): { readonly bodies: readonly SheetPart[][]; readonly thanks: readonly Band[] } {
  const { body, head, foot } = frame;
  const below = Math.max(body.y, head.y + titleHeight);
  const room = (page: number): PageRoom => ({ top: page === 0 ? below : body.y, bottom: body.y + body.height });
  const asked = [
    ...openingGroups(fill, context),
    ...printedQuestions(fill).map((printed) => questionGroup(printed, fill, context)),
  ];
  const whole = paginate([...asked, closingGroup(fill, context)], room);
  const askedAlone = paginate(asked, room);
  const thanks = closingGroup(fill, within(context, foot)).bands;
  const fits = heightOf(thanks) <= foot.height - 2 * lineHeight(context.sizes.body);
  return askedAlone.length < whole.length && fits ? { bodies: askedAlone, thanks } : { bodies: whole, thanks: [] };
}

function within(context: BandContext, { x, width }: { x: number; width: number }): BandContext {
  return { ...context, x, width };
}

function placed(bands: readonly Band[], top: number): SheetPart[] {
  let y = top;
  return bands.flatMap((band) => {
    const parts = movedDown(band.parts, y);
    y += band.height;
    return parts;
  });
}

/** The title again on a later page, where it is one of a line. */
function shortTitle(title: string, context: BandContext): Band[] {
  const lines = paragraph(title, context, { role: 'page' });
  return lines.length === 1 ? lines : [];
}

interface Framing {
  readonly index: number;
  readonly count: number;
  readonly frame: PageFrame;
  readonly context: BandContext;
}

function framedPage(parts: readonly SheetPart[], { index, count, frame, context }: Framing): SheetPage {
  const { foot, corners, codes } = frame;
  const pageOf = worded(textsIn(context.language).pageOf, { page: index + 1, pages: count });
  const lines = paragraph(pageOf, within(context, foot), { role: 'page' });
  const size = context.sizes.body;
  // The number stands on the last line of the foot, the page above it.
  const last = foot.y + foot.height - lineHeight(size);
  return {
    parts: [...parts, ...placed(lines, last - heightOf(lines))],
    corners,
    codes,
    number: { x: foot.x, y: last + baseline(size), size },
  };
}
