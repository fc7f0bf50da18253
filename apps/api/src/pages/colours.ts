/** An organisation's colour as it may be used on a light and on a dark page, always readable. */
export interface Palette {
  light: Shade;
  dark: Shade;
}

/** `fill` stands out from the page and can be read on it; `on` can be read on the fill. */
export interface Shade {
  fill: string;
  on: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
/** The backgrounds of respond.css. */
const paper = '#f6f7f6';
const night = '#121716';
/** WCAG 2.2 AA for text of any size, which covers controls as well. */
const readable = 4.5;

/** Takes a colour such as `#ffcc00` towards black or white until it can be read on either page. */
export function paletteOf(colour: string): Palette {
  const given = /^#[0-9a-f]{6}$/i.test(colour) ? rgbOf(colour) : rgbOf('#0b6e69');
  return { light: shadeOn(rgbOf(paper), given, black), dark: shadeOn(rgbOf(night), given, white) };
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  return contrastOf(rgbOf(one), rgbOf(other));
}

function shadeOn(page: Rgb, colour: Rgb, towards: Rgb): Shade {
  let fill = colour;
  for (let step = 1; step <= 20 && contrastOf(fill, page) < readable; step += 1)
    fill = mixed(colour, towards, step / 20);
  const on = contrastOf(fill, white) >= readable ? white : [16, 20, 20];
  return { fill: hexOf(fill), on: hexOf(on as Rgb) };
}

function mixed(from: Rgb, to: Rgb, part: number): Rgb {
  return from.map((value, index) => Math.round(value + (to[index]! - value) * part)) as unknown as Rgb;
}

function contrastOf(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function hexOf(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
