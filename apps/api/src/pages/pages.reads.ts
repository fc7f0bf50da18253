import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Look } from './look.reads.js';
import { templates } from './templates.js';

/** A page to be drawn. */
export interface DrawnPage {
  template: string;
  status?: number;
  /** Who may show the page in a frame: nobody, or our own screens. */
  framed?: boolean;
  sheet?: 'respond' | 'print';
  /** Whether it tries again by itself, by the one script that there is. */
  triesAgain?: boolean;
  colour: string;
  data: object;
}

/** Smaller pages gain nothing by being packed. */
const worthPacking = 1_000;

/** Draws pages on the server and sends them: never kept by anyone on the way, nothing but our own style, and no script but
 * where answers wait for the database. */
@Injectable()
export class Pages {
  constructor(private readonly look: Look) {}

  draw({ template, sheet = 'respond', colour, data }: DrawnPage): string {
    const draw = templates[template];
    if (draw === undefined) throw new Error(`There is no page ${template}.`);
    return draw({ ...data, look: this.look.address(sheet, colour), script: this.look.scriptAddress });
  }

  send(response: Response, page: DrawnPage): void {
    const html = this.draw(page);
    const packs = html.length > worthPacking && /\bgzip\b/.test(response.req.headers['accept-encoding'] ?? '');
    setPageHeaders(response, page);
    response.status(page.status ?? 200).set({ 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' });
    if (packs) response.set('Content-Encoding', 'gzip').end(gzipSync(html, { level: 4 }));
    // As text it leaves together with its headers, in one piece.
    else response.end(html, 'utf8');
  }
}

/** Headers of every answer on the way to an answer: not kept, not indexed, no referrer, no script unless it tries again. */
export function setPageHeaders(
  response: Response,
  { framed = false, triesAgain = false }: Pick<DrawnPage, 'framed' | 'triesAgain'> = {},
): void {
  const ancestors = framed ? "'self'" : "'none'";
  const script = triesAgain ? ";script-src 'self';connect-src 'self'" : '';
  response.set({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': framed ? 'SAMEORIGIN' : 'DENY',
    'Content-Security-Policy': `${policy}${script};frame-ancestors ${ancestors}`,
  });
}

const policy = "default-src 'none';style-src 'self';img-src data:;form-action 'self';base-uri 'none'";
