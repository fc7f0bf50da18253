import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Definition } from '#surveys';
import { Candour } from '../support/candour.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** A definition that may be wrong in any way. */
// oxlint-disable-next-line no-explicit-any
type Loose = any;

const en = (text: string) => ({ en: text });
const asked = (key: string, more: object = {}) => ({ kind: 'yes_no', key, text: en(key), ...more });
const is = (answer: string) => ({ answer, is: '=', value: 1 });

function changed(change: (definition: Loose) => void): Definition {
  const definition = structuredClone(smallSurvey()) as Loose;
  change(definition);
  return definition;
}

function nested(depth: number): object {
  let condition: object = is('overall');
  for (let level = 0; level < depth; level += 1) condition = { not: condition };
  return condition;
}

/** What can't be read at all: refused when it is made, with the place. */
const unreadable: [string, unknown, string, string][] = [
  ['a newer format', { ...smallSurvey(), format: 'candour-survey/2' }, 'format_newer', 'format'],
  ['no definition', null, 'wrong_type', ''],
  ['a list', [], 'wrong_type', ''],
  ['a missing part', changed((d) => delete d.blocks), 'missing', ''],
  ['a field of its own', changed((d) => (d.onload = 'alert(1)')), 'unknown_field', ''],
  [
    'an unknown kind',
    changed((d) => (d.blocks[0].questions[0].kind = 'draw')),
    'kind_unknown',
    'blocks[0].questions[0]',
  ],
  [
    'markup as a key',
    changed((d) => (d.blocks[0].questions[2].key = '"><img')),
    'key_malformed',
    'blocks[0].questions[2]',
  ],
  [
    'a key of the language',
    changed((d) => (d.blocks[0].questions[2].key = 'constructor')),
    'key_malformed',
    'blocks[0].questions[2]',
  ],
  [
    'a key twice',
    changed((d) => (d.blocks[0].questions[2].key = 'overall')),
    'duplicate_key',
    'blocks[0].questions[2]',
  ],
  ['a text that is none', changed((d) => (d.title = en(5 as unknown as string))), 'wrong_type', 'title.en'],
  ['an unknown language', changed((d) => (d.languages = ['en', 'xx'])), 'wrong_value', 'languages[1]'],
  [
    'conditions 300 deep',
    changed((d) => (d.blocks[0].questions[2].showIf = nested(300))),
    'too_deep',
    'blocks[0].questions[2]',
  ],
  [
    'a condition that is none',
    changed((d) => (d.blocks[0].showIf = { eval: '1' })),
    'condition_unknown',
    'blocks[0].showIf',
  ],
  [
    '501 questions',
    changed((d) => (d.blocks[0].questions = Array.from({ length: 501 }, (_, n) => asked(`q${n}`)))),
    'too_many',
    'blocks',
  ],
  [
    '2,000 pages',
    changed((d) => (d.blocks = Array.from({ length: 2_000 }, (_, n) => ({ key: `b${n}`, questions: [] })))),
    'too_many',
    'blocks',
  ],
  [
    '10,000 options',
    changed((d) => {
      const options = Array.from({ length: 10_000 }, (_, code) => ({ code, label: en('x') }));
      d.blocks[0].questions.push({ kind: 'choice', key: 'many', text: en('Many?'), options });
    }),
    'too_many',
    'blocks[0].questions[3].options',
  ],
];

unreadable.push(
  ['nothing asked', changed((d) => (d.blocks = [])), 'too_few', 'blocks'],
  [
    'uneven points',
    changed((d) => (d.blocks[0].questions[0].points[1].code = 1)),
    'points_uneven',
    'blocks[0].questions[0].points[1]',
  ],
);

/** What may be drafted and not published, with the place. */
const unpublishable: [string, unknown, string, string][] = [
  [
    'a principle that is not in the standard',
    changed((d) => (d.blocks[0].questions[1].measures.principle = 'magic')),
    'principle_unknown',
    'blocks[0].questions[1]',
  ],
  ['a translation that is missing', changed((d) => (d.languages = ['en', 'fi'])), 'translation_missing', 'title'],
  [
    'a condition on nothing',
    changed((d) => (d.blocks[0].questions[2].showIf = is('nothing'))),
    'reference_unknown',
    'blocks[0].questions[2].showIf',
  ],
  [
    'a pipe to nothing',
    changed((d) => (d.blocks[0].questions[2].text = en('{{answer:nothing}}'))),
    'pipe_unknown',
    'blocks[0].questions[2].text',
  ],
  [
    'a pipe into the machine',
    changed((d) => (d.thanks = en('{{constructor.constructor("x")()}}'))),
    'pipe_malformed',
    'thanks',
  ],
  [
    'conditions in a circle',
    changed((d) => d.blocks[0].questions.push(asked('a', { showIf: is('b') }), asked('b', { showIf: is('a') }))),
    'condition_cyclic',
    'blocks[0].questions[3].showIf',
  ],
];

describe('Hostile definitions (attacks 14, 17, 89)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  const surveys = async () => (await owner.get('/api/surveys')).ok().items.length;

  it.each(unreadable)('refuses %s when it is made, and says where', async (_, definition, code, path) => {
    const before = await surveys();
    const { status, body } = await owner.post('/api/surveys', { definition });
    expect([status, body.code]).toEqual([422, 'unusable_definition']);
    const found = body.findings.find((finding: { code: string }) => finding.code === code);
    expect([found?.path?.startsWith(path), body.findings]).toEqual([true, body.findings]);
    expect(found.message.length).toBeGreaterThan(20);
    expect(body.findings.length).toBeLessThanOrEqual(100);
    expect(await surveys()).toBe(before);
  });

  it.each(unpublishable)('drafts and does not publish %s', async (_, definition, code, path) => {
    const { id, findings } = (await owner.post('/api/surveys', { definition })).ok(201);
    const { status, body } = await owner.post(`/api/surveys/${id}/publish`);
    expect([status, body.code]).toEqual([422, 'unusable_definition']);
    const found = body.findings.find((finding: { code: string }) => finding.code === code);
    expect([found?.path?.startsWith(path), body.findings]).toEqual([true, body.findings]);
    expect(findings.map((finding: { code: string }) => finding.code)).toContain(code);
    expect((await owner.get(`/api/surveys/${id}`)).ok().versions).toEqual([]);
  });

  it('refuses 100,000 questions by their size or number', async () => {
    const questions = Array.from({ length: 100_000 }, (_, n) => asked(`q${n}`));
    const all = await owner.post('/api/surveys', { definition: changed((d) => (d.blocks[0].questions = questions)) });
    expect([all.status, all.body.code]).toEqual([413, 'too_large']);
    const tiny = Array.from({ length: 100_000 }, () => ({}));
    const small = await owner.post('/api/surveys', { definition: changed((d) => (d.blocks[0].questions = tiny)) });
    expect([small.status, small.body.findings.length <= 100]).toEqual([422, true]);
  });

  it('takes nothing from the prototype keys of a file', async () => {
    const text = JSON.stringify({ definition: smallSurvey() });
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const body = text.replace('"format"', `"${key}":{"anonymous":true,"admin":true},"format"`);
      const headers = { 'content-type': 'application/json' };
      const answer = await owner.raw('/api/surveys', { method: 'POST', headers, body });
      expect([key, [201, 422].includes(answer.status)]).toEqual([key, true]);
      if (answer.status === 201) expect(answer.body.draft).toEqual(smallSurvey());
    }
  });

  it('keeps a draft as it was where a save is refused, and a version as it was published', async () => {
    const { id } = (await owner.post('/api/surveys', { definition: smallSurvey() })).ok(201);
    const { id: versionId } = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    const before = (await owner.get(`/api/surveys/${id}`)).text;
    const broken = { definition: { ...smallSurvey(), blocks: 5 }, revision: 1 };
    expect((await owner.put(`/api/surveys/${id}/draft`, broken)).status).toBe(422);
    expect((await owner.get(`/api/surveys/${id}`)).text).toBe(before);
    const other = { definition: smallSurvey({ title: en('Another') }), revision: 1 };
    const saves = await Promise.all([1, 2, 3].map(() => owner.put(`/api/surveys/${id}/draft`, other)));
    expect(saves.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await owner.get(`/api/surveys/${id}/versions/${versionId}`)).ok().definition.title).toEqual(
      smallSurvey().title,
    );
  });

  it.each([
    ['a standard without texts', { principles: [{ key: 'x' }] }, 400],
    ['a principle twice', 'twice', 422],
    ['a principle taken away', { principles: [] }, 422],
    ['a million principles', { principles: Array.from({ length: 60_000 }, () => ({})) }, 400],
  ])('refuses %s and keeps the draft', async (_, standard, status) => {
    const { draft, draftRevision } = (await owner.get('/api/standard')).ok();
    const sent = standard === 'twice' ? { principles: [...draft.principles, draft.principles[0]] } : standard;
    const answer = await owner.put('/api/standard/draft', { standard: sent, revision: draftRevision });
    expect([answer.status, answer.body.findings.length > 0]).toEqual([status, true]);
    expect((await owner.get('/api/standard')).ok()).toMatchObject({ draft, draftRevision });
  });
});
