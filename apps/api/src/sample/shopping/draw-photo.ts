import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { Chance } from '../chance.js';

/** A picture of the sample, drawn and not taken. */
export interface DrawnPhoto {
  bytes: Buffer;
  sha256: string;
}

/** Drawn in these points, and photographed in so many across. */
const [width, height] = [960, 720];
const size = 720;

/** A shop's entrance as a phone might see it, different for each seed. */
export function drawEntrance(seed: string): Promise<DrawnPhoto> {
  const chance = new Chance(`entrance ${seed}`);
  const between = (low: number, high: number) => low + chance.share() * (high - low);
  const grey = (low: number, high: number) => {
    const [light, warm] = [between(low, high), between(-18, 18)];
    return `rgb(${[light + warm, light, light - warm].map((part) => Math.round(Math.max(0, Math.min(255, part)))).join(',')})`;
  };
  const box = (x: number, y: number, w: number, h: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;
  const top = between(40, 260);
  const ground = between(500, 640);
  const bays = 2 + Math.floor(chance.share() * 4);
  const door = Math.floor(chance.share() * bays);
  const bay = width / bays;
  const fronts = Array.from({ length: bays }, (_, index) => {
    const [x, y] = [index * bay + between(8, 30), top + between(60, 120)];
    const pane = box(x, y, bay - 50, ground - y, index === door ? grey(10, 60) : grey(60, 235));
    const goods = Array.from({ length: index === door ? 1 : 5 }, () =>
      box(x + between(0, bay - 130), between(y + 40, ground - 90), between(30, 80), between(40, 90), grey(10, 250)),
    );
    return pane + goods.join('');
  });
  const people = Array.from({ length: Math.floor(between(0, 4)) }, () => {
    const [x, tall] = [between(40, width - 40), between(120, 220)];
    return `<ellipse cx="${x}" cy="${ground + 30 - tall}" rx="17" ry="21" fill="${grey(90, 200)}"/>${box(x - 25, ground + 48 - tall, 50, tall - 30, grey(5, 200))}`;
  });
  return jpegOf(
    `${box(0, 0, width, height, grey(120, 245))}${box(0, top, width, height, grey(40, 220))}
     ${box(0, top, width, between(30, 80), grey(10, 250))}${box(between(0, 500), top + 8, between(150, 420), 34, grey(180, 255))}
     ${fronts.join('')}${box(0, ground, width, height, grey(50, 200))}${people.join('')}`,
    between(-4, 4),
  );
}

/** A receipt on a table: lines of print that say nothing. */
export function drawReceipt(seed: string): Promise<DrawnPhoto> {
  const chance = new Chance(`receipt ${seed}`);
  const between = (low: number, high: number) => low + chance.share() * (high - low);
  const planks = Array.from({ length: 9 }, (_, index) => {
    const light = Math.round(between(25, 150));
    return `<rect x="${index * 110}" width="110" height="${height}" fill="rgb(${light + 30},${light + 10},${light})"/>`;
  });
  const [x, y, wide, tall] = [between(120, 480), between(20, 200), between(190, 330), between(330, 500)];
  const lines = Array.from({ length: 16 }, (_, index) => {
    const long = between(0.25, 0.8) * wide;
    return `<rect x="${x + 18}" y="${y + 24 + index * ((tall - 40) / 16)}" width="${long}" height="7" fill="#555"/>`;
  });
  const cup = `<circle cx="${between(60, width - 60)}" cy="${between(80, height - 80)}" r="${between(60, 130)}" fill="rgb(${Math.round(between(20, 240))},80,70)"/>`;
  const paper = `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="#f4f2ec"/>`;
  return jpegOf(`${planks.join('')}${cup}${paper}${lines.join('')}`, between(-25, 25));
}

/** The same picture as another, its edges cut off: what someone sends who was not there. */
export async function cutOut(photo: DrawnPhoto): Promise<DrawnPhoto> {
  const part = { left: 45, top: 34, width: 630, height: 472 };
  return photoOf(await sharp(photo.bytes).extract(part).jpeg({ quality: 72 }).toBuffer());
}

async function jpegOf(shapes: string, turn: number): Promise<DrawnPhoto> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${size}">
    <rect width="${width}" height="${height}" fill="#3b3833"/><g transform="rotate(${turn} ${width / 2} ${height / 2})">${shapes}</g></svg>`;
  return photoOf(await sharp(Buffer.from(svg)).jpeg({ quality: 72 }).toBuffer());
}

function photoOf(bytes: Buffer): DrawnPhoto {
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
