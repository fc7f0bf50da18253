import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults } from '../support/axe-faults.ts';
import { openBrowser } from '../support/browser.ts';
import { Candour } from '../support/candour.ts';
import { openDrawn } from '../support/drawn.ts';
import { eventually } from '../support/eventually.ts';
import { join } from '../support/people-of-all-roles.ts';
import { fillShort, openAgain, press, shopperOnPhone } from '../support/phone-page.ts';
import { planWave, startShopping, type Shopping } from '../support/shopping.ts';
import type { Visitor } from '../support/visitor.ts';
import { patience } from '../support/slowness.mjs';

let candour: Candour;
let owner: Visitor;
let shopping: Shopping;
let jobs: string[];
let browser: Browser;

beforeAll(async () => {
  candour = await Candour.start();
  owner = await candour.setUp();
  shopping = await startShopping(candour, owner, { visitsPerStore: 8, rotationDays: 0, fee: 15 });
  jobs = await planWave(shopping);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await candour.stop();
});

/** A visit with two photos that the phone could not send, saved as a file by its shopper. */
async function savedFile() {
  const { page, context, id } = await shopperOnPhone(shopping, browser);
  const jobId = jobs.pop() ?? '';
  (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: id })).ok(204);
  await openAgain(page, candour.url);
  await page.getByText('Kamppi').tap();
  await press(page, 'Accept');
  await page.getByRole('button', { name: 'Begin the visit' }).waitFor();
  await context.setOffline(true);
  await fillShort(page, [31, 32]);
  await press(page, 'Hand in');
  await page.getByText('2 photos left').waitFor();
  const saving = page.waitForEvent('download');
  await press(page, 'Save as a file');
  const download = await saving;
  return { page, context, jobId, name: download.suggestedFilename(), path: await download.path() };
}

const bringIn = (who: Visitor, file: Buffer) =>
  who.raw('/api/visit-files', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(file),
  });

describe('a visit that its phone seals into a file', () => {
  it('is brought in by its scheduler’s screen, whole, and is one visit with what the phone sends later', async () => {
    const { page, context, jobId, name, path } = await savedFile();
    expect(name).toMatch(/^visit-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.candour$/);
    const file = readFileSync(path);
    // Nothing of it can be read on its way.
    for (const word of ['They were kind', 'Sirpa', jobId, 'JFIF']) expect(file.includes(word)).toBe(false);

    const screens = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', bypassCSP: true });
    await screens.addCookies([...owner.cookies].map(([key, value]) => ({ name: key, value, url: candour.url })));
    const manage = await screens.newPage();
    manage.setDefaultTimeout(patience(15_000));
    await openDrawn(manage, `${candour.url}/programmes/${shopping.programmeId}`);
    const choosing = manage.waitForEvent('filechooser');
    await manage.getByRole('button', { name: 'Bring in a sealed visit' }).click();
    await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: file });
    await manage.getByText(/^The visit to Kamppi/).waitFor();
    await manage.getByText('2 photos came with it.').waitFor();
    expect(await axeFaults(manage)).toEqual([]);
    await manage.getByRole('link', { name: 'Open the visit' }).click();
    await manage.getByText('They were kind, and quick.').waitFor();
    await screens.close();

    const stored = () =>
      candour.database.sql<{ state: string; journal: string; photos: number }>(
        `select v.state, v.journal_state as journal, (select count(*)::int from visit_photos f
           where f.assignment_id = v.assignment_id and f.state = 'stored') as photos from visits v where assignment_id = $1`,
        [jobId],
      );
    expect(await stored()).toEqual([{ state: 'in_review', journal: 'stored', photos: 2 }]);
    const [trail] = await candour.database.sql<{ action: string }>(
      `select action from changes where subject_kind = 'visit' and action like 'brought%'`,
    );
    expect(trail?.action).toBe('brought in from a file');

    await context.setOffline(false);
    await page.getByText('Safe: everything has arrived').waitFor();
    expect(await stored()).toHaveLength(1);
    await context.close();
  }, 120_000);

  it('is opened whole, by its own organisation, by who may, and never changed', async () => {
    const { context, jobId, path, page } = await savedFile();
    const file = readFileSync(path);
    for (const place of [0, 30, 100, file.length >> 1, file.length - 1]) {
      const changed = Buffer.from(file);
      changed[place] = changed[place]! ^ 1;
      const answer = await bringIn(owner, changed);
      expect([place, answer.status, answer.body.code]).toEqual([place, 422, 'sealed_visit_unreadable']);
    }
    for (const bad of [
      Buffer.alloc(0),
      Buffer.from('{}'),
      file.subarray(0, 60),
      Buffer.concat([file, Buffer.from('x')]),
    ])
      expect((await bringIn(owner, bad)).status).toBe(422);
    expect(await candour.database.sql('select 1 from visits where assignment_id = $1', [jobId])).toEqual([]);
    const [reviewer, analyst] = await Promise.all([join(candour, owner, 'reviewer'), join(candour, owner, 'analyst')]);
    for (const other of [reviewer, analyst]) expect((await bringIn(other, file)).status).toBe(403);
    const scheduler = await join(candour, owner, 'scheduler');
    const answers = await Promise.all([bringIn(scheduler, file), bringIn(scheduler, file), bringIn(owner, file)]);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => ![201, 202, 423].includes(status))).toEqual([]);
    expect((await bringIn(scheduler, file)).status).toBe(202);
    await eventually(
      () => candour.database.sql('select 1 from visits where assignment_id = $1', [jobId]),
      (rows) => rows.length === 1,
    );
    await page.close();
    await context.close();
  }, 120_000);

  it('waits until the job is its shopper’s again', async () => {
    const { context, jobId, path, page } = await savedFile();
    // Handed in meanwhile by nobody: the job was given to the board.
    await candour.database.sql(`update assignments set state = 'open', shopper_id = null where id = $1`, [jobId]);
    const answer = await bringIn(owner, readFileSync(path));
    expect([answer.status, answer.body.code]).toEqual([409, 'sealed_visit_not_theirs']);
    await page.close();
    await context.close();
  }, 120_000);
});
