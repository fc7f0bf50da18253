import { describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { mark, PreparedMessage } from './prepared-message.js';

const from = { name: 'Ääkkösiä & Co', address: 'survey@acme.example' };
const words = {
  subject: `How was ${mark(1)}, ${mark(0)}?`,
  text: `Hello ${mark(0)},\n\nthank you for visiting ${mark(1)}.\n\n${mark(2)} ${mark(2)}\nKiitos käynnistä!\n.\n${'long '.repeat(40)}\n`,
  html: `<p>Hello ${mark(0)},</p>\n<p>thank you for visiting ${mark(1)}.</p><a href="${mark(2)}?a&#x3D;5">5</a>`,
};

function fill(values: [string, string, string], to = { name: values[0], address: 'customer@example.com' }): string {
  return new PreparedMessage(words, from).fill({
    to,
    messageId: '<key@acme.example>',
    headers: { 'List-Unsubscribe': '<https://survey.example/u/abc>', 'Auto-Submitted': 'auto-generated' },
    values,
  });
}

describe('a message made once for many recipients', () => {
  test('reads as if it had been made for one', async () => {
    const read = await PostalMime.parse(fill(['Åsa', 'Itäkeskus', 'https://survey.example/r/token']));
    expect(read.subject).toBe('How was Itäkeskus, Åsa?');
    expect(read.from).toMatchObject(from);
    expect(read.to).toMatchObject([{ name: 'Åsa', address: 'customer@example.com' }]);
    expect(read.text).toContain('Hello Åsa,\n\nthank you for visiting Itäkeskus.');
    expect(read.text).toContain(
      `https://survey.example/r/token https://survey.example/r/token\nKiitos käynnistä!\n.\n${'long '.repeat(40).trimEnd()}`,
    );
    expect(read.html).toContain('<p>Hello Åsa,</p>\n<p>thank you for visiting Itäkeskus.</p>');
    expect(read.html).toContain('<a href="https://survey.example/r/token?a&#x3D;5">5</a>');
    expect(read.messageId).toBe('<key@acme.example>');
  });

  test('is ASCII in lines of at most 76 characters, but for headers that may not be folded', () => {
    const [, ...lines] = fill(['Åsa', 'Itäkeskus', `https://survey.example/r/${'x'.repeat(200)}`]).split(
      'Content-Transfer-Encoding',
    );
    for (const line of lines.join('').split('\r\n')) expect(line).toMatch(/^[\x20-\x7e]{0,76}$/);
  });

  test.each([
    ['a header', 'Eve\r\nBcc: all@example.com'],
    ['a second recipient', 'a@example.com, "b" <b@example.com>'],
    ['an end of the message', 'x\r\n.\r\nMAIL FROM:<evil@example.com>'],
    ['a part of the message', 'x\r\n--=_candour_part--\r\n\r\nrest'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['another variable’s mark', mark(2)],
    ['half a character', '\ud83d'],
  ])('%s in a name stays a name', async (_, name) => {
    const raw = fill([name, 'Store', 'https://survey.example/r/token']);
    const read = await PostalMime.parse(raw);
    expect(read.to?.map(({ address }) => address)).toEqual(['customer@example.com']);
    expect(read.bcc ?? []).toEqual([]);
    expect(read.html).not.toContain('<img');
    expect(read.html).toContain('thank you for visiting Store');
    expect(read.subject).toBe(`How was Store, ${name.toWellFormed().replaceAll(/\s+/g, ' ').trim()}?`);
    expect(read.text).toContain(name.toWellFormed().replaceAll('\r\n', '\n').replaceAll(/^\.$/gm, '.'));
  });
});
