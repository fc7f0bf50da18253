import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { CallingHouse } from './calling-house.ts';
import { eventually } from './eventually.ts';
import { mailedToken } from './people-of-all-roles.ts';

export const password = 'correct horse battery';

/** An interviewer at a browser, with the app of interviewers open. */
export interface InterviewerAt {
  email: string;
  context: BrowserContext;
  page: Page;
  /** Goes to a place of the app without loading it anew, as its links do. */
  press: (name: string | RegExp) => Promise<void>;
}

/** Invites an interviewer, who signs in at the app of interviewers itself. */
export async function interviewerAt(
  house: CallingHouse,
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<InterviewerAt> {
  const { candour, owner } = house;
  const email = `interviewer-${Math.random().toString(36).slice(2)}@people.example`;
  (await owner.post('/api/people', { email, name: 'Inka', role: 'interviewer', language: 'en' })).ok(201);
  const token = await mailedToken(owner, email, 'join');
  (await candour.visitor().post('/api/joins', { token, name: 'Inka', password })).ok(201);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  await page.goto(`${candour.url}/interview/`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Take the next' }).waitFor();
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  return { email, context, page, press };
}

/** Waits until nothing of any call is left on the device. */
export async function allArrived(page: Page): Promise<void> {
  await eventually(
    () => callsOn(page),
    (calls) => calls.length === 0,
  );
}

interface CallOnDevice {
  id: string;
  steps: { number: number }[];
  lastStep: number;
}

/** What the device keeps of calls. */
export function callsOn(page: Page): Promise<CallOnDevice[]> {
  return page.evaluate(
    () =>
      new Promise<CallOnDevice[]>((resolve, reject) => {
        const open = indexedDB.open('candour-interview');
        open.onerror = () => reject(open.error ?? new Error('The device has no such database.'));
        open.onsuccess = () => {
          const all = open.result.transaction('calls').objectStore('calls').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result as CallOnDevice[]);
          };
        };
      }),
  );
}

/** Takes the next, and rings. */
export async function ringNext(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take the next' }).click();
  await page.getByRole('button', { name: /^It rings/ }).click();
  await page.getByText('It is ringing').waitFor();
}

/** Takes the next, rings, and is at the first question; gives whom. */
export async function beginInterview(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Take the next' }).click();
  await page.getByRole('button', { name: /^It rings/ }).click();
  const name = (await page.getByRole('heading', { name: /^P\d+$/ }).textContent()) ?? '';
  await page.getByRole('button', { name: /^The customer is on the line/ }).click();
  await page.getByRole('heading', { name: 'How was it?' }).waitFor();
  return name;
}

/** Enter to the end of the questions that are left, hands in, and says that the interview is complete. */
export async function complete(page: Page, left: number): Promise<void> {
  for (let question = 0; question < left; question += 1) await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'That was everything' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('The answers have been handed in.').waitFor();
  await page.keyboard.press('Enter');
  await allArrived(page);
}

/** The responses of whoever has this name. */
export function responsesOf(house: CallingHouse, name: string): Promise<{ answers: Record<string, unknown> }[]> {
  return house.candour.database.sql(
    `select r.record -> 'answers' as answers from responses r
     join invitations i on i.organisation_id = r.organisation_id and i.id = r.invitation_id
     join customers c on c.organisation_id = r.organisation_id and c.id = i.customer_id where c.name = $1`,
    [name],
  );
}

/** What she answered, as it stands in the record; null where nothing was handed in. */
export async function answersOf(house: CallingHouse, name: string): Promise<Record<string, unknown> | null> {
  return (await responsesOf(house, name))[0]?.answers ?? null;
}
