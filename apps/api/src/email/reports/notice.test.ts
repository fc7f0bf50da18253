import { describe, expect, it } from '@jest/globals';
import { readNotice } from './notice.js';

const [aino, matti, liisa] = ['aino@b.example', 'matti@c.example', 'liisa@d.example'];

describe('Whom a notice in plain words gives up', () => {
  it.each([
    ['nobody without a witness', `Unable to deliver to <${aino}>: 550 <${aino}> No such user here`, []],
    ['a refused recipient', `${aino}\n SMTP error after RCPT TO:<${aino}>: 550 <${aino}> No such user here`, [aino]],
    ['a code of the address', `<${aino}>: 550 5.1.1 No such user here`, [aino]],
    ['no answer to the message', `<${aino}>: 550 No such user here (in reply to end of DATA command)`, []],
    [
      'a recipient that qmail was refused',
      `<${aino}>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 No such user`,
      [aino],
    ],
    [
      'no message that it was refused',
      `<${aino}>:\n192.0.2.1 failed after I sent the message.\nRemote host said: 550 No such user`,
      [],
    ],
    ['a directory that was searched', `${aino}\nUser aino (${aino}) not listed in Domino Directory`, [aino]],
  ])('believes %s', (_, said, dead) => {
    const told = readNotice(said, [aino]);
    expect([told.kind, told.dead]).toEqual(['bounced', dead]);
  });

  it('tells one host’s answer from another’s in a transcript', () => {
    const said = [
      'While talking to mx.b.example:',
      '>>> DATA',
      `<<< 550 Your mail is redundant (${aino})`,
      `554 <${aino}>... Remote protocol error`,
      '550 c.example (smtp)... 550 Host unknown',
      `554 <${matti}>... 550 Host unknown (Authoritative answer from name server)`,
      'While talking to mx.d.example:',
      `>>> RCPT To:<${liisa}>`,
      '<<< 550 No such user here.',
    ].join('\n');
    expect(readNotice(said, []).dead).toEqual([matti, liisa]);
  });

  it('does not take the heading of a server’s answer for the beginning of the mail that came back', () => {
    const said = `Your mail could not be sent to the following address.\n${aino}\n\n-------server message\n550 5.1.1 User unknown\n\n-------original message\nReceived: x`;
    expect(readNotice(said, [aino])).toMatchObject({ kind: 'bounced', status: '5.1.1', dead: [aino] });
  });

  it('ends a mail whose recipient is called unknown without a code', () => {
    expect(readNotice(`Unknown user: ${aino}`, [])).toMatchObject({ kind: 'bounced', status: null, dead: [] });
  });
});
