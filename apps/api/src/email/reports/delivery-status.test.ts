import { describe, expect, it } from '@jest/globals';
import { readDeliveryStatus } from './delivery-status.js';

const aino = 'aino@b.example';
const matti = 'matti@b.example';
const recipient = (address: string, status: string, diagnosis: string, ...more: string[]) =>
  [
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnosis}`,
    ...more,
  ].join('\n');
const deadOf = (recipients: string[], said = '', reporter = 'mx.example.net') =>
  readDeliveryStatus([`Reporting-MTA: dns; ${reporter}`, ...recipients].join('\n\n'), said).dead;

describe('Whom a delivery report gives up', () => {
  const unknown = recipient(aino, '5.2.1', `550 5.2.1 <${aino}>... User Unknown`);

  it.each([
    ['nothing more', '', []],
    ['the end of the message', `<${aino}>: User Unknown (in reply to end of DATA command)`, []],
    ['the message', `>>> RCPT TO:<${aino}>\n<<< 250 ok\n>>> DATA\n<<< 550 5.2.1 User Unknown`, []],
    ['a transcript of both at once', `>>> DATA\n<<< 550 5.2.1 User Unknown\n<<< 503 5.0.0 Need RCPT (recipient)`, []],
    ['the recipient', `<${aino}>: host mx.b.example said: User Unknown (in reply to RCPT TO command)`, [aino]],
    ['the recipient, in a transcript', `>>> RCPT To:<${aino}>\n<<< 550 5.2.1 User Unknown`, [aino]],
    ['the recipient, in brackets', `<${aino}>:\n550 5.2.1 User Unknown\n[RCPT_TO]`, [aino]],
  ])('hears what was refused: %s', (_, said, dead) => {
    expect(deadOf([unknown], said)).toEqual(dead);
  });

  it('takes the word of a relay that knows what it asked', () => {
    expect(deadOf([`${unknown}\nX-PowerMTA-BounceCategory: bad-mailbox`])).toEqual([aino]);
    expect(deadOf([`${unknown}\nX-PowerMTA-BounceCategory: spam-related`])).toEqual([]);
  });

  it('hears of each recipient its own part only', () => {
    const other = recipient(matti, '5.2.1', `550 5.2.1 <${matti}>... User Unknown`);
    const said = `<${aino}>: User Unknown (in reply to RCPT TO command)\n\n<${matti}>: User Unknown (in reply to end of DATA command)`;
    expect(deadOf([unknown, other], said)).toEqual([aino]);
    expect(deadOf([other, unknown], said)).toEqual([aino]);
    const waiting = recipient(matti, '4.2.2', 'mailbox full').replace('failed', 'delayed');
    const full = `<${aino}>: unknown (in reply to RCPT TO command)\n<${matti}>: mailbox full`;
    expect(deadOf([waiting, unknown], full)).toEqual([aino]);
  });

  it('parts recipients that no empty line parts', () => {
    const full = recipient(aino, '5.2.2', '550 5.2.2 Mailbox Full');
    const gone = recipient(matti, '5.1.1', '550 5.1.1 User Unknown');
    expect(deadOf([`${full}\n${gone}`])).toEqual([matti]);
    expect(deadOf([`${gone}\n${full}`])).toEqual([matti]);
  });

  it('lets the words beside it speak for the living', () => {
    const gone = recipient(aino, '5.1.1', '550 5.1.1 User Unknown');
    expect(deadOf([gone], 'Your message was automatically rejected.')).toEqual([aino]);
    expect(deadOf([gone], 'Your message was automatically rejected:\nNot enough disk space')).toEqual([]);
  });

  it('reads the words beside a diagnosis that is in another alphabet', () => {
    const diagnosis = '\u001b$B%f!<%6!<\u001b(B Neko \u001b$B$O8+$D$+$j$^$;$s\u001b(B';
    expect(deadOf([recipient(aino, '5.0.0', diagnosis)], 'ユーザー Neko は見つかりません。')).toEqual([aino]);
  });

  it('asks no directory of a service that has none', () => {
    const gone = recipient(aino, '5.1.1', '550 5.1.1 Mailbox does not exist');
    expect(deadOf([gone])).toEqual([aino]);
    expect(deadOf([gone], '', 'inbound-smtp.eu-west-1.amazonaws.com')).toEqual([]);
  });
});
