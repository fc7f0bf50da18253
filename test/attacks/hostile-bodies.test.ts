import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { oneOfEverything, type Ids } from '../support/one-of-everything.ts';
import { addressOf, routes } from '../support/api-routes.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

const json = { 'content-type': 'application/json' };

describe('Hostile bodies (attacks 6, 7, 15, 17, 18, 61)', () => {
  let candour: Candour;
  let owner: Visitor;
  let own: Ids;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
    own = await oneOfEverything(candour, owner);
  });
  afterAll(() => candour.stop());

  const withBodies = Object.keys(routes).filter((route) => routes[route]?.body !== undefined);
  const send = (route: string, body: string, headers: Record<string, string> = json) => {
    const [method = ''] = route.split(' ');
    return owner.raw(
      addressOf(route, (kind) => own[kind]),
      { method, headers, body },
    );
  };

  it.each([
    ['nothing', ''],
    ['half of it', '{"name":'],
    ['no object', '[]'],
    ['a number', '5'],
    ['null', 'null'],
    ['a text', '"text"'],
    ['deep brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a raw NUL', '{"name":"a\0b"}'],
    ['keys of the language', '{"__proto__":{"x":1},"constructor":1,"toString":null}'],
    ['an enormous number', '{"limit":1e999,"name":1e999}'],
  ])('answers 4xx on every route to %s', async (_, body) => {
    for (const route of withBodies) {
      const { status, body: problem } = await send(route, body);
      // A body of optional parts only may be empty of everything.
      expect([route, status < 500]).toEqual([route, true]);
      if (status >= 400) expect([route, problem.code]).toEqual([route, expect.not.stringMatching(/^http_/)]);
    }
  });

  it('says what was wrong with a body that can’t be read, in words of its own', async () => {
    const code = async (body: string, headers = json) => (await send('POST /api/regions', body, headers)).body.code;
    expect(await code('{"name":')).toBe('malformed_json');
    expect(await code(JSON.stringify({ name: 'x'.repeat(1_100_000) }))).toBe('too_large');
    expect(await code('{"name":"a\\u0000b"}')).toBe('invalid_input');
    expect(await code('{"name":"\\ud83d\\n"}')).toBe('invalid_input');
    expect(await code('{}', { 'content-type': 'application/json; charset=utf-16' })).toBe('unsupported_type');
    // A backslash before a u is no escape where the backslash is escaped itself, and pairs are whole characters.
    expect((await send('POST /api/regions', '{"name":"\\\\u0000 \\ud83d\\ude00"}')).ok(201).name).toBe('\\u0000 😀');
  });

  it('says 413 to more than a megabyte and 415 or 400 to another character set', async () => {
    for (const route of withBodies.slice(0, 8)) {
      expect([route, (await send(route, JSON.stringify({ name: 'x'.repeat(1_100_000) }))).status]).toEqual([
        route,
        413,
      ]);
      const other = await send(route, '{}', { 'content-type': 'application/json; charset=utf-7' });
      expect([route, other.status]).toEqual([route, 415]);
    }
    const zipped = await send('POST /api/regions', 'not a zip', { ...json, 'content-encoding': 'gzip' });
    expect(zipped.status).toBe(400);
    const unknown = await send('POST /api/regions', '{}', { ...json, 'content-encoding': 'zstd' });
    expect([400, 415]).toContain(unknown.status);
  });

  it('refuses answers of another shape than their question’s', async () => {
    const asked = { surveyVersionId: own.surveyVersion, channel: 'web', language: 'en' };
    const shapes = [
      { __html: '<x>' },
      { type: 'img', props: { src: 'x' } },
      ['a', 'b'],
      { value: { value: 1 } },
      true,
      1e308,
      '5; drop',
    ];
    for (const shape of shapes)
      for (const question of ['overall', 'comment']) {
        if (question === 'comment' && typeof shape === 'string') continue;
        const handIn = { submissionKey: `shape-${Math.random()}`, ...asked, answers: { [question]: shape } };
        const { status, body } = await owner.post('/api/responses', handIn);
        expect([question, shape, status, body.findings?.[0]?.question]).toEqual([question, shape, 422, question]);
      }
    const unasked = { submissionKey: 'unknown-question', ...asked, answers: { no_such: 1, constructor: 2 } };
    expect((await owner.post('/api/responses', unasked)).status).toBe(422);
  });

  it('bounds a long answer, a long key and many answers', async () => {
    const asked = { surveyVersionId: own.surveyVersion, channel: 'web', language: 'en' };
    const handIn = (more: object) =>
      owner.post('/api/responses', { submissionKey: 'long-one-1', ...asked, answers: {}, ...more });
    expect((await handIn({ answers: { comment: 'x'.repeat(900_000) } })).status).toBe(422);
    expect((await handIn({ answers: { comment: 'x'.repeat(1_100_000) } })).status).toBe(413);
    expect((await handIn({ submissionKey: 'k'.repeat(201) })).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`q${n}`, 1]));
    const { status, text } = await handIn({ answers: many });
    expect([status, text.length < 100_000]).toEqual([422, true]);
  });

  it.each([
    ['{{#with (lookup this "constructor")}}{{/with}}', 1],
    ['Hello\n{{__proto__}}', 2],
    ['{{process.env.DATABASE_URL}}', 1],
    ["{{constructor.constructor('return process')()}}", 1],
    ['{{{name}}}', 1],
    ['{{> page}}', 1],
    ['{{name', 1],
    ['{{@root}} {{../name}}', 1],
    ['{{unsubscribeUrl}}', 1],
  ])('refuses the message %j at saving, with the line', async (text, line) => {
    for (const part of ['body', 'greeting'] as const) {
      const message = { senderName: null, subject: null, greeting: null, body: null, [part]: { en: text } };
      const { status, body } = await owner.patch(`/api/campaigns/${own.draft}`, { message });
      expect([status, body.code]).toEqual([422, 'unusable_message']);
      expect(body.findings[0]).toMatchObject({ path: `message.${part}.en`, line });
      expect(body.findings[0].message).toContain(`Line ${line}`);
    }
  });

  it('fills a message in once: what a customer is called is never read as a message', async () => {
    (
      await owner.post('/api/stores', {
        code: 'A0',
        name: '{{organisation}} {{name}}',
        timeZone: 'UTC',
        language: 'en',
      })
    ).ok(201);
    const body = { en: 'You were at {{store}}.' };
    (await owner.patch(`/api/campaigns/${own.draft}`, { message: { body } })).ok();
    const { text } = (await owner.get(`/api/campaigns/${own.draft}/message`)).ok();
    expect(text).toContain('You were at {{organisation}} {{name}}.');
  });

  it('has no pattern of an author’s to run: a definition that brings one is refused', async () => {
    const [block] = smallSurvey().blocks;
    const definition = structuredClone(smallSurvey()) as unknown as { blocks: { questions: object[] }[] };
    definition.blocks = [
      { ...block, questions: [{ kind: 'short_text', key: 'x', text: { en: 'X' }, pattern: '(a+)+$' }] },
    ];
    const { status, body } = await owner.post('/api/surveys', { definition });
    expect(body.findings[0].message).toContain('pattern');
    expect([status, body.findings?.[0]]).toMatchObject([422, { path: 'blocks[0].questions[0]' }]);
  });
});
