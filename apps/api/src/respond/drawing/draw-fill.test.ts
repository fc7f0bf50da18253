import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advance, beginFill, LANGUAGES, READY_SURVEYS, type Definition, type Fill } from '#surveys';
import { templates, webRespond } from '../../pages/templates.js';
import { drawFill } from './draw-fill.js';
import { linkNotice, noticePage } from '../notice-page.js';

const around = { organisation: { name: 'Acme & <Sons>', colour: '#0b6e69' }, action: '/r' };
const drawn = (fill: Fill, more = {}) => {
  const page = drawFill(fill, { ...around, ...more });
  return templates[page.template]?.({ ...page.data, look: '/look.css' }) ?? '';
};

describe('A drawn page', () => {
  it('is drawn for every page of every ready survey in every language', () => {
    for (const definition of READY_SURVEYS)
      for (const language of LANGUAGES) {
        let fill = beginFill(definition, { seed: 5, language });
        for (const { key } of definition.blocks) {
          fill = { ...fill, page: key };
          const html = drawn(fill);
          expect(html).toContain(`<html lang="${language}">`);
          expect(html).not.toMatch(/\bundefined\b|\bnull\b|\[object|\{[a-z]+\}/);
        }
        expect(drawn({ ...fill, finished: true })).toContain('class="done"');
      }
  });

  it('shows texts as text, whatever they hold', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'`=</title><script>{{customer:name}}{{this}}';
    const text = { en: hostile };
    const definition: Definition = {
      ...(READY_SURVEYS[0] as Definition),
      languages: ['en'],
      title: text,
      introduction: text,
      thanks: text,
      privacy: text,
      blocks: [
        {
          key: 'one',
          title: text,
          questions: [
            { kind: 'statement', key: 's', text, help: text },
            {
              kind: 'choice',
              key: 'c',
              text,
              help: text,
              options: [{ code: 1, label: text, other: true, pinned: true }],
            },
            {
              kind: 'matrix',
              key: 'm',
              text,
              rows: [{ key: 'r', text }],
              points: [1, 2].map((code) => ({ code, label: text })),
            },
            { kind: 'number', key: 'n', text, unit: text },
            { kind: 'long_text', key: 'l', text },
          ],
        },
      ],
    };
    const { draw: _, ...undrawn } = definition;
    const begun = beginFill(undrawn, { seed: 1, language: 'en', customer: { name: '<b>Eve</b>{{answer:l}}' } });
    const typed = advance(begun, { kind: 'answer', question: 'l', answer: `</textarea>${hostile}` });
    const odd = advance(typed, { kind: 'answer', question: 'n', answer: `"><svg onload=1>` });
    for (const html of [drawn(odd), drawn({ ...odd, finished: true }), drawn(odd, { state: hostile })]) {
      expect(html).not.toMatch(/<img|<script|<b>E|<svg|<\/textarea><img/);
      expect(html).toContain('&lt;b&gt;Eve&lt;/b&gt;');
    }
    expect(drawn(odd).match(/<\/textarea>/g)).toHaveLength(1);
  });

  it('keeps whatever was typed into a text, to the letter', () => {
    const definition = READY_SURVEYS[0] as Definition;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        const fill = { ...beginFill(definition, { seed: 1, language: 'en' }), page: 'closing' };
        const html = drawn(advance(fill, { kind: 'answer', question: 'better', answer: text }));
        const shown = /<textarea[^>]*>\n([^<]*)<\/textarea>/.exec(html)?.[1] ?? '';
        const read = shown.replaceAll(/&(#x[0-9A-F]+|[a-z]+);/g, (entity) => entities[entity] ?? entity);
        expect(read).toBe(text.includes('\0') || text.trim() === '' ? read : text);
      }),
    );
  });
});

describe('A notice', () => {
  it('of a link that leads nowhere tells of no organisation and no survey', () => {
    for (const language of LANGUAGES) {
      const page = noticePage(language, linkNotice(language, 'unknown'), { status: 404 });
      const html = templates[page.template]?.({ ...page.data, look: '/look.css' }) ?? '';
      expect(html).not.toContain('class="organisation"');
      expect(html.match(/<h1>[^<]{5,}<\/h1>/g)).toHaveLength(1);
    }
  });
});

describe('The templates', () => {
  it('escape everything, and bring no script and no style of their own', () => {
    const folders = [join(webRespond, 'pages'), join(webRespond, 'pages/parts')];
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.hbs'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(6);
    // One script there is, by an address of ours, where answers wait for the database.
    const again = '<script src="{{script}}" defer></script>';
    for (const text of files.map((file) => file.replace(again, '')))
      expect(text).not.toMatch(/\{\{\{|\{\{&|<script|<style| style=| on[a-z]+=/);
  });
});

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};
