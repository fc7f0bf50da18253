import { describe, expect, it } from '@jest/globals';
import { scanMails } from './mail-scan.ts';

// The whole of it, with 1,000 mails, is `npm run faults -- scanner`.
const mails = 15;

describe('A scanner that opens every link of many mails, with scripts, and presses nothing (attack 29)', () => {
  it('answers nothing, unsubscribes nobody, marks nothing as opened and alarms nobody', async () => {
    const result = await scanMails(mails);
    // Five ratings, the button and the way out of each, and the pages behind.
    expect(result.links).toBeGreaterThanOrEqual(mails * 7);
    expect(result.pagesOpened).toBeGreaterThanOrEqual(result.links);
    expect(result).toMatchObject({ mails, answers: 0, optOuts: 0, alerts: 0, tablesChanged: [] });
  }, 300_000);
});
