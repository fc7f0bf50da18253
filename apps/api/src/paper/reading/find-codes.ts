import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, type ZXingReaderModule, type ZXingReaderOptions } from 'zxing-wasm/reader';
import type {} from './wasm-module.js';
import type { FoundCode, GreyImage, Point } from '#reading';

const require = createRequire(import.meta.url);

const OPTIONS: ZXingReaderOptions = {
  formats: 'QRCode',
  tryHarder: true,
  tryRotate: true,
  tryInvert: false,
  tryDownscale: true,
  tryDenoise: false,
  binarizer: 0,
  isPure: false,
  downscaleThreshold: 500,
  downscaleFactor: 3,
  minLineCount: 2,
  maxNumberOfSymbols: 8,
  validateOptionalChecksum: false,
  returnErrors: false,
  eanAddOnSymbol: 0,
  textMode: 0,
  characterSet: 0,
  tryCode39ExtendedMode: false,
};

/** Shares of a page's width and height in which a code lies, however the page was laid on the glass. */
const CORNER_WIDE = 0.38;
const CORNER_HIGH = 0.26;

/** Finds QR codes in grey pictures. */
export type CodeFinder = (image: GreyImage) => FoundCode[];

/** Opens the finder, from its own file: nothing is fetched. */
export async function openCodeFinder(): Promise<CodeFinder> {
  const file = readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  const wasmBinary = Uint8Array.from(file).buffer;
  const module = await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return (image) => findCodes(module, image);
}

/** Looks into the two corners where the codes of an upright page are, then into the others, and into all of it only where need be. */
function findCodes(module: ZXingReaderModule, image: GreyImage): FoundCode[] {
  for (const sides of [UPRIGHT, ASIDE]) {
    const found = sides.flatMap(([right, bottom]) => codesIn(module, image, corner(image, right, bottom)));
    const seen = found.filter(({ mirrored }) => !mirrored);
    if (seen.length >= 2) return found;
    if (seen.length === 1) break;
  }
  const whole = codesIn(module, image, { left: 0, top: 0, width: image.width, height: image.height });
  return whole;
}

const UPRIGHT = [
  [1, 0],
  [0, 1],
] as const;
const ASIDE = [
  [0, 0],
  [1, 1],
] as const;

interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function corner({ width, height }: GreyImage, right: 0 | 1, bottom: 0 | 1): Crop {
  const isTall = height >= width;
  const w = Math.floor(width * (isTall ? CORNER_WIDE : CORNER_HIGH));
  const h = Math.floor(height * (isTall ? CORNER_HIGH : CORNER_WIDE));
  return { left: right * (width - w), top: bottom * (height - h), width: w, height: h };
}

function codesIn(module: ZXingReaderModule, image: GreyImage, { left, top, width, height }: Crop): FoundCode[] {
  const pointer = module._malloc(width * height);
  if (pointer === 0) return [];
  try {
    for (let y = 0; y < height; y += 1) {
      const start = (top + y) * image.width + left;
      module.HEAPU8.set(image.pixels.subarray(start, start + width), pointer + y * width);
    }
    const results = module.readBarcodesFromPixmap(pointer, width, height, OPTIONS);
    const found: FoundCode[] = [];
    for (let index = 0; index < results.size(); index += 1) {
      const result = results.get(index);
      if (result === undefined || !result.isValid) continue;
      const { topLeft, topRight, bottomRight, bottomLeft } = result.position;
      const at = ({ x, y }: Point): Point => ({ x: x + left, y: y + top });
      found.push({
        text: result.text,
        mirrored: result.isMirrored,
        corners: [at(topLeft), at(topRight), at(bottomRight), at(bottomLeft)],
      });
    }
    results.delete();
    return found;
  } finally {
    module._free(pointer);
  }
}
