import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { sheets, type ReadJson } from '../support/scans/sheets-command.ts';
import { makeStrangers } from '../support/scans/strangers.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-strangers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('Pages that are forged, spliced, taped together or mirrored count for no sheet, and each says why', async () => {
  const { scans, layout, kinds } = await makeStrangers(folder, 'after_store_visit');
  const { said, complained } = await sheets('read', '--layout', layout, scans);
  expect(complained).toBe('');
  const { pages, sheets: known } = JSON.parse(said) as ReadJson;
  const states = kinds.map(({ file, kind }) => {
    const page = pages.find((each) => each.file === file);
    return [kind, page?.state, page?.why?.split(/[.:]/)[0]];
  });
  const forged = 'The code on this page was not made by this organisation';
  const two = 'The codes on this page belong to different pages';
  const mirrored = 'This page is a mirror image';
  expect(states).toEqual([
    ['another key', 'foreign', forged],
    ['their code over one of ours', 'foreign', forged],
    ['our code over one of theirs', 'foreign', forged],
    ['a code of another sheet', 'unreadable', two],
    ['a code of another page', 'unreadable', two],
    ['taped across', 'unreadable', two],
    ['taped down', 'unreadable', two],
    ['taped to their half', 'foreign', forged],
    ['mirrored', 'unreadable', mirrored],
    ['upside down in a mirror', 'unreadable', mirrored],
    ['two sheets on one glass', 'unreadable', two],
    ['blank', 'blank', undefined],
  ]);
  expect(known).toEqual([]);
}, 120_000);
