import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { paletteOf } from './colours.js';
import { webRespond } from './templates.js';

/** A style sheet, plain and packed. */
export interface StyleSheet {
  plain: Buffer;
  packed: Buffer;
}

const keptAtMost = 200;
const shape = /^(respond|print)\.([0-9a-f]{10})\.([0-9a-f]{6})\.css$/;

/** The look of the pages that the server draws: one style sheet, in each organisation's colour, kept by browsers for a year. */
@Injectable()
export class Look {
  readonly #texts = {
    respond: readFileSync(join(webRespond, 'respond.css'), 'utf8'),
    print: readFileSync(join(webRespond, 'print.css'), 'utf8'),
  };
  readonly #digests = { respond: digestOf(this.#texts.respond), print: digestOf(this.#texts.print) };
  readonly #script = Buffer.from(readFileSync(join(webRespond, 'again.js'), 'utf8').replace(/^\/\/.*\n/, ''));
  readonly #scriptName = `again.${digestOf(this.#script.toString())}.js`;
  readonly #kept = new Map<string, StyleSheet>();

  /** Where the sheet in this colour is; the address changes with the sheet. */
  address(sheet: 'respond' | 'print', colour: string): string {
    const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1]?.toLowerCase() ?? '0b6e69';
    return `/r/look/${sheet}.${this.#digests[sheet]}.${hex}.css`;
  }

  /** Where the one script is, which sends kept answers again. */
  get scriptAddress(): string {
    return `/r/look/${this.#scriptName}`;
  }

  /** The script at an address, or null where the name is none of ours. */
  script(file: string): Buffer | null {
    return file === this.#scriptName ? this.#script : null;
  }

  /** The sheet at an address, or null where the name is none of ours. */
  sheet(file: string): StyleSheet | null {
    const [, name, digest, hex] = shape.exec(file) ?? [];
    const sheet = name as 'respond' | 'print';
    if (hex === undefined || digest !== this.#digests[sheet]) return null;
    const kept = this.#kept.get(file);
    if (kept) return kept;
    const plain = Buffer.from(coloured(this.#texts[sheet], `#${hex}`));
    const made = { plain, packed: gzipSync(plain, { level: 9 }) };
    if (this.#kept.size >= keptAtMost) this.#kept.clear();
    this.#kept.set(file, made);
    return made;
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

function coloured(css: string, colour: string): string {
  const { light, dark } = paletteOf(colour);
  const small = css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '');
  return `:root{--fill:${light.fill};--on-fill:${light.on};}@media (prefers-color-scheme:dark){:root{--fill:${dark.fill};--on-fill:${dark.on};}}${small}`;
}
