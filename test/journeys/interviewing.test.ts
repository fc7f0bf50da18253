import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { showsTheLatestAppointments } from '../support/appointments-on-a-device.ts';
import { CallingHouse } from '../support/calling-house.ts';
import { eventually } from '../support/eventually.ts';
import { importFile } from '../support/import-file.ts';
import {
  allArrived,
  answersOf,
  beginInterview,
  callsOn,
  complete,
  interviewerAt,
  password,
  responsesOf,
  ringNext,
} from '../support/interviewer-page.ts';
import { endsOnce, meetsItsTwin } from '../support/outcomes-said-again.ts';
import { Respondent } from '../support/respondent.ts';

let house: CallingHouse;
let browser: Browser;
beforeAll(async () => {
  house = await CallingHouse.start();
  browser = await openBrowser();
  await house.customers(Array.from({ length: 12 }, (_, n) => `+3584012345${String(n).padStart(2, '0')}`));
  const row = 'Maili,maili@customers.example,+358401234599,en';
  await importFile(house.owner, 'customers', `name,email,phone,language\n${row}`);
  await house.campaign();
  // So that the queue gives the others: she calls back.
  await house.rests('Maili');
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await house?.candour.stop();
});

describe('an interviewer at a browser', () => {
  it('signs in, takes the next, and asks her by keys alone, and the overview has it', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Take the next' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: /^P\d+$/ }).waitFor();
    expect(await page.locator('a.number').getAttribute('href')).toMatch(/^tel:\+3584012345\d\d$/);
    await page.locator('#content').focus();
    await keyboard.press('Enter');
    await page.getByText('It is ringing').waitFor();
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    await keyboard.press('4');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Polite?' }).waitFor();
    await keyboard.press('3');
    await keyboard.press('ArrowLeft');
    await page.getByRole('heading', { name: 'How was it?' }).waitFor();
    await keyboard.press('5');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Anything else?' }).waitFor();
    await keyboard.type('Quick');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'That was everything' }).waitFor();
    await keyboard.press('Enter');
    await page.getByText('The answers have been handed in.').waitFor();
    await keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take the next' }).waitFor();
    await allArrived(page);
    const kept = await house.candour.database.sql(
      `select channel, record -> 'answers' as answers from responses where channel = 'phone'`,
    );
    expect(kept).toMatchObject([
      { answers: { overall: { value: 5 }, manners: { value: 3 }, comment: { value: 'Quick' } } },
    ]);
    await eventually(
      async () => (await house.owner.get('/api/dashboards/overview')).ok(),
      ({ responses }) => responses.n === 1,
    );
    expect(await house.queue()).toMatchObject({ 'done: completed': 1 });
    await context.close();
  });

  it('says by two keys how it ended, once though the answer never arrives, unless a supervisor has said it', async () => {
    const { page, context } = await interviewerAt(house, browser);
    await ringNext(page);
    await page.keyboard.press('3');
    await page.keyboard.press('1');
    await page.getByLabel('Note for whoever calls next').fill('Try the evening');
    await page.getByRole('button', { name: 'Say: No answer' }).click();
    await allArrived(page);
    expect(await house.queue()).toMatchObject({ 'resting: no_answer': 1 });
    await endsOnce(page, house);
    await context.close();
  });

  it('goes on with her after the tab crashed, with what was answered, and answers once', async () => {
    const { page: first, context } = await interviewerAt(house, browser);
    const name = await beginInterview(first);
    await first.keyboard.press('2');
    await first.keyboard.press('Enter');
    await eventually(
      () => callsOn(first),
      ([call]) => call?.lastStep === 1,
    );
    await first.close();
    const page = await meetsItsTwin(await context.newPage());
    await page.goto(`${house.candour.url}/interview/`);
    await page.getByRole('button', { name: `Go on with ${name}` }).click();
    await page.getByRole('heading', { name: 'Polite?' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: /point 2/, pressed: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    await complete(page, 2);
    expect(await answersOf(house, name)).toMatchObject({ overall: { value: 2 }, manners: { value: 1 } });
    await context.close();
  });

  it('goes on while the network is cut, says so, and sends all of it once it is back', async () => {
    const { page, context } = await interviewerAt(house, browser);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    const name = await beginInterview(page);
    await context.setOffline(true);
    await page.getByText('No network. Go on').waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.keyboard.press('4');
    await page.getByText('2 answers are kept here and sent later').waitFor();
    // The app itself starts without a network.
    await page.reload();
    await page.getByRole('heading', { name: 'Polite?' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('The answers are being handed in.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('1 call is being sent').waitFor();
    expect(await answersOf(house, name)).toBeNull();
    await context.setOffline(false);
    await allArrived(page);
    expect(await answersOf(house, name)).toMatchObject({ overall: { value: 3 }, manners: { value: 4 } });
    await context.close();
  });

  it('signs in again in place where the session ended in the middle, and loses nothing', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const name = await beginInterview(page);
    await page.keyboard.press('1');
    await context.clearCookies();
    await page.keyboard.press('Enter');
    await page.keyboard.press('5');
    await page.getByText('You are signed out. Go on').waitFor();
    await page.getByRole('button', { name: 'Sign in here' }).click();
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('Password').press('Enter');
    await page.getByText('You are signed out. Go on').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Polite?' }).waitFor();
    await page.getByRole('heading', { name: 'Polite?' }).click();
    await complete(page, 2);
    expect(await answersOf(house, name)).toMatchObject({ overall: { value: 1 }, manners: { value: 5 } });
    await context.close();
  });

  it('is told where the customer answers on the web meanwhile, and both are one response', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const name = await beginInterview(page);
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Show the link' }).click();
    const link = (await page.locator('.link').textContent()) ?? '';
    await page.getByText('All answers have arrived.').waitFor();
    const customer = await Respondent.open(house.candour, link.split('/r/')[1] ?? '');
    // What was said on the telephone stands there.
    expect(customer.isMarked('overall', '2')).toBe(true);
    await customer.press('next', { overall: '2', manners: '5' });
    await eventually(
      () => answersOf(house, name),
      (answers) => answers !== null,
    );
    await page.getByRole('heading', { name: 'How was it?' }).click();
    await page.keyboard.press('1');
    await page.getByText('Answers were handed in already').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Say: Interview complete' }).click();
    await allArrived(page);
    expect(await answersOf(house, name)).toMatchObject({ overall: { value: 2 }, manners: { value: 5 } });
    expect(await responsesOf(house, name)).toHaveLength(1);
    await context.close();
  });

  it('agrees on a moment, is told at the field why one can’t be, and has it on her list; she may call back before', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const name = await beginInterview(page);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'How did it end?' }).waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.getByLabel('Day').fill('2026-01-05');
    await page.getByLabel('Time there').fill('12:00');
    await page.getByText('That moment has passed.').waitFor();
    await page.getByLabel('Day').fill('2031-01-06');
    await page.getByText(/No other appointment around then/).waitFor();
    await page.getByRole('button', { name: /^Say: Call again/ }).click();
    await allArrived(page);
    await page.getByRole('heading', { name: 'My appointments' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: name }).waitFor();
    await showsTheLatestAppointments(page, name);

    await page.getByText('Somebody calls back').click();
    await page.getByLabel('Telephone number').fill('040 123 4598');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('Nobody with this number is to be called.').waitFor();
    const number = `040 12345${name.slice(1).padStart(2, '0')}`;
    await page.getByLabel('Telephone number').fill(number);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: `${name} is on the line` }).click();
    await page.getByRole('heading', { name }).waitFor();
    // Given back without a ring, what was agreed on stands.
    await page.getByRole('button', { name: 'Give back without ringing' }).click();
    await page.getByRole('listitem').filter({ hasText: name }).waitFor();
    await page.getByText('Somebody calls back').click();
    await page.getByLabel('Telephone number').fill(number);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: `${name} is on the line` }).click();
    await page.getByRole('button', { name: /^It rings/ }).click();
    await page.getByRole('button', { name: /^The customer is on the line/ }).click();
    await page.keyboard.press('4');
    await complete(page, 3);
    expect(await answersOf(house, name)).toMatchObject({ overall: { value: 4 } });
    await context.close();
  });

  it('mails the link to whoever calls back, and she goes on there where the interview stands', async () => {
    const { page, context } = await interviewerAt(house, browser);
    await page.getByText('Somebody calls back').click();
    await page.getByLabel('Telephone number').fill('+358 40 1234599');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: 'Maili is on the line' }).click();
    await page.getByRole('button', { name: /^It rings/ }).click();
    await page.getByRole('button', { name: /^The customer is on the line/ }).click();
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Show the link' }).click();
    // Pressed twice, it is one mail.
    const mail = page.getByRole('button', { name: 'Mail it to maili@customers.example' });
    await mail.click();
    await page.getByText('The link is on its way.').waitFor();
    await mail.click();
    const link = (await page.locator('.link').textContent()) ?? 'none';
    const mails = () =>
      eventually(
        async () => (await house.owner.get('/api/mail-catcher')).ok().items as { id: string; to: string[] }[],
        (items) => items.some(({ to }) => to.includes('maili@customers.example')),
      );
    const own = (await mails()).filter(({ to }) => to.includes('maili@customers.example'));
    expect(own).toHaveLength(1);
    expect((await house.owner.get(`/api/mail-catcher/${own[0]?.id}`)).ok().text).toContain(link);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Answers by the link/ }).click();
    await page.getByRole('button', { name: 'Say: Answers by the link' }).click();
    await allArrived(page);
    const customer = await Respondent.open(house.candour, link.split('/r/')[1] ?? '');
    expect(customer.isMarked('overall', '3')).toBe(true);
    await customer.press('next', { overall: '3', manners: '2' });
    await eventually(
      () => answersOf(house, 'Maili'),
      (answers) => answers !== null,
    );
    await context.close();
  });

  it('is in one tab alone, and another takes it over', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const other = await context.newPage();
    await other.goto(`${house.candour.url}/interview/`);
    await other.getByText('The app is open in another tab.').waitFor();
    await other.getByRole('button', { name: 'Go on here instead' }).click();
    await other.getByRole('button', { name: 'Take the next' }).waitFor();
    await page.getByText('The app is open in another tab.').waitFor();
    await context.close();
  });

  it('tries out with somebody made up, in no figure', async () => {
    const { page, context } = await interviewerAt(house, browser);
    const before = await house.queue();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method()));
    await page.getByText('No appointments').waitFor();
    await page.getByRole('button', { name: 'Try out with somebody made up' }).click();
    await page.getByRole('heading', { name: 'Maija Made-up' }).waitFor();
    await page.getByRole('button', { name: /^It rings/ }).click();
    await page.getByRole('button', { name: /^The customer is on the line/ }).click();
    await page.keyboard.press('3');
    await complete(page, 3);
    await page.getByRole('button', { name: 'Take the next' }).waitFor();
    expect(asked).not.toContain('POST');
    expect(await house.queue()).toEqual(before);
    await context.close();
  });
});
