import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { Look } from './look.js';
import { templates } from './templates.js';

/** A page to be drawn. */
export interface DrawnPage {
  template: string;
  status?: number;
  /** Who may show the page in a frame: nobody, or our own screens. */
  framed?: boolean;
  sheet?: 'respond' | 'print';
  colour: string;
  data: object;
}

/** Smaller pages gain nothing by being packed. */
const worthPacking = 1_000;

/** Draws pages on the server and sends them: never kept by anyone on the way, nothing but our own style, no script at all. */
@Injectable()
export class Pages {
  constructor(private readonly look: Look) {}

  draw({ template, sheet = 'respond', colour, data }: DrawnPage): string {
    const draw = templates[template];
    if (draw === undefined) throw new Error(`There is no page ${template}.`);
    return draw({ ...data, look: this.look.address(sheet, colour) });
  }

  send(response: Response, page: DrawnPage): void {
    const html = this.draw(page);
    const packs = html.length > worthPacking && /\bgzip\b/.test(response.req.headers['accept-encoding'] ?? '');
    setPageHeaders(response, page.framed === true);
    response.status(page.status ?? 200).set({ 'Content-Type': 'text/html; charset=utf-8', Vary: 'Accept-Encoding' });
    if (packs) response.set('Content-Encoding', 'gzip').end(gzipSync(html, { level: 4 }));
    // As text it leaves together with its headers, in one piece.
    else response.end(html, 'utf8');
  }
}

/** Headers of every answer on the way to an answer: not kept, not indexed, no referrer, no script. */
export function setPageHeaders(response: Response, framed = false): void {
  response.set({
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex, nofollow',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': framed ? 'SAMEORIGIN' : 'DENY',
    'Content-Security-Policy': framed ? `${policy};frame-ancestors 'self'` : `${policy};frame-ancestors 'none'`,
  });
}

const policy = "default-src 'none';style-src 'self';img-src data:;form-action 'self';base-uri 'none'";
