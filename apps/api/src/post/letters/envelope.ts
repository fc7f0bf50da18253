import { z } from 'zod';

const millimetres = (most: number) => z.number().min(0).max(most);

/** Which envelopes letters go into: where their window is when the sheet is folded. */
export const envelopeSchema = z.discriminatedUnion('kind', [
  /** DIN 5008, form A: the address begins 27 mm below the edge. */
  z.strictObject({ kind: z.literal('din_a') }),
  /** DIN 5008, form B: 45 mm. */
  z.strictObject({ kind: z.literal('din_b') }),
  /** A window at the right. */
  z.strictObject({ kind: z.literal('right') }),
  /** The organisation's own, in millimetres from the top left corner of the sheet. */
  z
    .strictObject({
      kind: z.literal('own'),
      x: millimetres(180),
      y: millimetres(200),
      width: z.number().min(50).max(120),
      height: z.number().min(25).max(80),
      folds: z.array(millimetres(290)).max(3).default([]),
    })
    .refine(({ x, width }) => x + width <= 205, { error: 'The window must lie on the sheet.', path: ['width'] }),
]);
export type Envelope = z.output<typeof envelopeSchema>;

/** Where the window is, and at which heights a sheet is folded, in millimetres. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly folds: readonly number[];
}

/** A field of DIN 5008 is 85 × 45 mm, 20 mm from the left; folded at 87 and 192 mm (A) or 105 and 210 mm (B). */
export function windowOf(envelope: Envelope, sheet: { readonly width: number; readonly height: number }): Window {
  const field = { x: 20, width: 85, height: 45 };
  // Letter paper is folded into three.
  const isA4 = sheet.height > 290;
  const folds = (a4: readonly number[]) => (isA4 ? a4 : [sheet.height / 3, (sheet.height * 2) / 3]);
  switch (envelope.kind) {
    case 'din_a':
      return { ...field, y: 27, folds: folds([87, 192]) };
    case 'din_b':
      return { ...field, y: 45, folds: folds([105, 210]) };
    case 'right':
      return { ...field, x: sheet.width - field.x - field.width, y: 45, folds: folds([105, 210]) };
    case 'own':
      return envelope;
  }
}
