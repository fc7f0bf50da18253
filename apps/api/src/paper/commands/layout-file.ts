import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Area, PageLayout } from '#reading';
import type { KnownPage, LayoutSource } from '../reading/layout-source.js';

const area = { x_mm: z.number(), y_mm: z.number(), w_mm: z.number(), h_mm: z.number() };
const choice = z.union([z.number(), z.enum(['not_applicable', 'refused'])]);
const entry = z.object({
  sheet: z.string(),
  page: z.number(),
  pages: z.number(),
  boxes: z.array(z.object({ id: z.string(), question: z.string(), choice, many: z.boolean().optional(), ...area })),
  fields: z.array(
    z.object({
      id: z.string(),
      question: z.string(),
      lines_mm: z.array(z.number()).optional(),
      cells_mm: z.array(z.number()).optional(),
      cell_mm: z.number().optional(),
      ...area,
    }),
  ),
  print_mm: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])).optional(),
});
const corner = z.object(area);
const file = z.object({
  format: z.literal('candour-sheets/1'),
  kind: z.enum(['numbered', 'copied']),
  key: z.string(),
  page: z.object({ width_mm: z.number(), height_mm: z.number() }),
  corners: z.array(corner).length(4),
  codes: z.tuple([corner, corner]),
  sheets: z.array(entry),
});

type LayoutFile = z.infer<typeof file>;

/** The layouts of a print run; `isCopied`: one leaf, of which each copy is a response. */
export interface PrintedLayouts extends LayoutSource {
  readonly isCopied: boolean;
}

/** Reads the `layout.json` of a print run, as `sheets print` writes it; or says what is wrong with it. */
export function readLayoutFile(path: string): PrintedLayouts | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { problem: `${path} can’t be read as JSON. Give the layout.json that was printed with the sheets.` };
  }
  const reading = file.safeParse(json);
  return reading.success
    ? sourceOf(reading.data)
    : { problem: `${path} is no layout of printed sheets: ${z.prettifyError(reading.error)}` };
}

function sourceOf(layout: LayoutFile): PrintedLayouts {
  const pages = new Map(layout.sheets.map((each) => [`${each.sheet} ${each.page}`, each]));
  return {
    isCopied: layout.kind === 'copied',
    key: Buffer.from(layout.key, 'base64url'),
    layoutOf: (sheet, page): Promise<KnownPage | null> => {
      const found = pages.get(`${sheet} ${page}`);
      return Promise.resolve(found === undefined ? null : { layout: pageOf(layout, found), pages: found.pages });
    },
  };
}

function pageOf({ page, corners, codes }: LayoutFile, { boxes, fields, print_mm }: z.infer<typeof entry>): PageLayout {
  return {
    width: page.width_mm,
    height: page.height_mm,
    corners: corners.map(areaOf),
    codes: [areaOf(codes[0]), areaOf(codes[1])],
    boxes: boxes.map(({ id, question, choice: code, many, ...place }) => ({
      id,
      question,
      choice: code,
      many: many ?? false,
      ...areaOf(place),
    })),
    fields: fields.map(({ id, question, lines_mm, cells_mm, cell_mm, ...place }) => ({
      id,
      question,
      lines: lines_mm ?? [],
      cells: cells_mm ?? [],
      cellWidth: cell_mm ?? 0,
      ...areaOf(place),
    })),
    print: (print_mm ?? []).map(([x, y, width, height]) => ({ x, y, width, height })),
  };
}

function areaOf({ x_mm, y_mm, w_mm, h_mm }: z.infer<typeof corner>): Area {
  return { x: x_mm, y: y_mm, width: w_mm, height: h_mm };
}
