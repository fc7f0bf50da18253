import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { afterStoreVisit, LANGUAGES } from '#surveys';
import { Candour } from '../support/candour.ts';
import type { Visitor } from '../support/visitor.ts';

const nowhere = '01a1ffe0-0000-7000-8000-000000000000';

describe('The service standard', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  it('is there from the first day, published, with ten principles', async () => {
    const { draft, draftRevision, published, versions } = (await owner.get('/api/standard')).ok();
    expect(draft.principles).toHaveLength(10);
    expect([draftRevision, published.number, versions.length]).toEqual([1, 1, 1]);
  });

  it('is edited by one at a time, and published as a numbered version that never changes', async () => {
    const { draft, published } = (await owner.get('/api/standard')).ok();
    const cleanliness = { ...draft.principles[0], key: 'cleanliness', name: { en: 'Cleanliness', fi: 'Siisteys' } };
    const standard = { principles: [...draft.principles, cleanliness] };
    const saved = (await owner.put('/api/standard/draft', { standard, revision: 1 })).ok();
    expect(saved.draftRevision).toBe(2);
    expect(saved.findings).toHaveLength(4);
    const late = await owner.put('/api/standard/draft', { standard: draft, revision: 1 });
    expect([late.status, late.body.code]).toEqual([409, 'changed_meanwhile']);
    // What was not shown is not published.
    const unseen = await owner.post('/api/standard/publish', { revision: 1 });
    expect([unseen.status, unseen.body.code]).toEqual([409, 'changed_meanwhile']);
    const two = (await owner.post('/api/standard/publish', { revision: 2 })).ok();
    expect(two.number).toBe(2);
    expect((await owner.post('/api/standard/publish')).ok()).toMatchObject({ id: two.id, number: 2 });
    const first = (await owner.get(`/api/standard/versions/${published.id}`)).ok();
    expect(first.standard.principles).toHaveLength(10);
  });

  it('names what is wrong with a draft, and saves nothing of it', async () => {
    const { draft, draftRevision } = (await owner.get('/api/standard')).ok();
    const fewer = { principles: draft.principles.slice(1) };
    const refused = await owner.put('/api/standard/draft', { standard: fewer, revision: draftRevision });
    expect([refused.status, refused.body.findings[0].code]).toEqual([422, 'key_removed']);
    expect((await owner.get('/api/standard')).ok().draftRevision).toBe(draftRevision);
  });

  it('keeps a draft whose words are not all there yet, and says at publishing which are missing', async () => {
    const { draft, draftRevision } = (await owner.get('/api/standard')).ok();
    const own = {
      ...structuredClone(draft.principles[0]),
      key: 'tidiness',
      name: { fi: 'Siisteys' },
      promise: {},
      behaviours: { store: [], call_centre: [] },
    };
    const standard = { principles: [...draft.principles, own] };
    (await owner.put('/api/standard/draft', { standard, revision: draftRevision })).ok();
    const kept = (await owner.get('/api/standard')).ok();
    expect(kept.draft.principles.at(-1).name).toEqual({ fi: 'Siisteys' });
    const refused = await owner.post('/api/standard/publish');
    expect([refused.status, refused.body.findings.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      [`principles[${draft.principles.length}].name.en`, `principles[${draft.principles.length}].promise.en`],
    ]);
    (await owner.put('/api/standard/draft', { standard: draft, revision: kept.draftRevision })).ok();
  });

  it('is printed for staff in six languages, for people who are signed in', async () => {
    for (const language of LANGUAGES)
      for (const setting of ['store', 'call_centre']) {
        const { status, text } = await owner.get(`/standard/print?language=${language}&setting=${setting}`);
        expect(status).toBe(200);
        expect(text).toContain(`<html lang="${language}">`);
        expect(text.match(/class="principle"/g)).toHaveLength(11);
        expect(text).not.toMatch(/<script|undefined|\{[a-z]+\}/);
      }
    expect((await candour.visitor().get('/standard/print')).status).toBe(401);
  });
});

describe('Surveys', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  const make = async () => (await owner.post('/api/surveys', { ready: 'after_store_visit' })).ok(201);

  it('are made from a ready one, a file or a copy, and leave as the same file', async () => {
    expect((await owner.get('/api/surveys/ready')).ok().items).toHaveLength(8);
    const { id } = await make();
    const exported = await owner.get(`/api/surveys/${id}/export.json`);
    expect(exported.headers.get('content-disposition')).toContain('after_store_visit.json');
    expect(exported.body).toEqual(JSON.parse(JSON.stringify(afterStoreVisit)));
    const imported = (await owner.post('/api/surveys', { definition: exported.body })).ok(201);
    expect(imported.draft).toEqual(exported.body);
    const copy = (await owner.post('/api/surveys', { copyOf: id })).ok(201);
    expect(copy.name).toBe('Your visit to our store (2)');
    const { items } = (await owner.get('/api/surveys')).ok();
    expect(items[0]).toMatchObject({ state: 'draft', latestVersion: null, setting: 'store', anonymous: false });
    expect((await owner.post('/api/surveys', { ready: 'none such' })).status).toBe(404);
  });

  it('keep a readable draft with what is still to be mended, and refuse an unreadable one whole', async () => {
    const { id, draft } = await make();
    const unreadable = await owner.put(`/api/surveys/${id}/draft`, {
      definition: { ...draft, blocks: 7 },
      revision: 1,
    });
    expect([unreadable.status, unreadable.body.code]).toEqual([422, 'unusable_definition']);
    expect(unreadable.body.findings[0]).toMatchObject({ path: 'blocks', code: 'wrong_type' });
    const untranslated = { ...draft, title: { en: 'Only English' } };
    const saved = (await owner.put(`/api/surveys/${id}/draft`, { definition: untranslated, revision: 1 })).ok();
    expect(saved).toMatchObject({
      draftRevision: 2,
      findings: [{ code: 'translation_missing', path: 'title.fi' }, {}, {}, {}, {}],
    });
    expect((await owner.get(`/api/surveys/${id}`)).ok()).toMatchObject({ name: 'Only English', draftRevision: 2 });
    const refused = await owner.post(`/api/surveys/${id}/publish`);
    expect([refused.status, refused.body.findings.length]).toEqual([422, 5]);
    const late = await owner.put(`/api/surveys/${id}/draft`, { definition: draft, revision: 1 });
    expect(late.body.code).toBe('changed_meanwhile');
    const unseen = await owner.post(`/api/surveys/${id}/publish`, { revision: 1 });
    expect(unseen.body.code).toBe('changed_meanwhile');
  });

  it('are published as versions that stay, each under the standard of its day', async () => {
    const { id, draft } = await make();
    const one = (await owner.post(`/api/surveys/${id}/publish`)).ok(201);
    expect((await owner.post(`/api/surveys/${id}/publish`)).ok(201)).toMatchObject({ id: one.id, number: 1 });
    const changed = { ...draft, thanks: { ...draft.thanks, en: 'Thanks!' } };
    (await owner.put(`/api/surveys/${id}/draft`, { definition: changed, revision: 1 })).ok();
    expect((await owner.post(`/api/surveys/${id}/publish`)).ok(201).number).toBe(2);
    expect((await owner.get(`/api/surveys/${id}/versions/${one.id}`)).ok().definition).toEqual(draft);
    const unknown = structuredClone(draft);
    unknown.blocks[1].questions[0].measures.principle = 'charm';
    (await owner.put(`/api/surveys/${id}/draft`, { definition: unknown, revision: 2 })).ok();
    expect((await owner.post(`/api/surveys/${id}/publish`)).body.findings).toMatchObject([
      { code: 'principle_unknown' },
    ]);
    (await owner.delete(`/api/surveys/${id}`)).ok(204);
    const { items } = (await owner.get('/api/surveys')).ok();
    expect(items.map((survey: { id: string }) => survey.id)).not.toContain(id);
  });

  it('have a published schema under their own address', async () => {
    const schema = await candour.visitor().get('/api/surveys/schema.json');
    expect(JSON.parse(schema.text).$id).toBe(`${candour.url}/api/surveys/schema.json`);
  });

  it('answer 404 to whoever has no such survey', async () => {
    for (const path of ['', '/export.json', `/versions/${nowhere}`])
      expect((await owner.get(`/api/surveys/${nowhere}${path}`)).status).toBe(404);
    expect((await owner.get(`/preview/${nowhere}`)).status).toBe(404);
  });

  it('are previewed on the customers’ own pages, in each language, and nothing is saved', async () => {
    const { id, draft } = await make();
    const hostile = '"><img src=x onerror=alert(1)>{{customer:name}}';
    const definition = { ...draft, title: { ...draft.title, fi: hostile } };
    (await owner.put(`/api/surveys/${id}/draft`, { definition, revision: 1 })).ok();
    const first = await owner.get(`/preview/${id}?language=fi`);
    expect(first.text).toContain('Esikatselu');
    expect(first.text).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;Alex Example');
    expect(first.text).not.toContain('<img');
    expect(first.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const state = /name="_state" value="([^"]*)"/.exec(first.text)?.[1]?.replaceAll('&quot;', '"') ?? '';
    const fields = { _page: 'visit', _seen: 'overall recommend', _state: state, overall: '2', _go: 'next' };
    const second = await owner.submit(`/preview/${id}`, fields);
    expect([second.status, second.text.includes('Sivu 2/6')]).toEqual([200, true]);
    for (const carried of ['', 'null', '[1]', '{"answers":{"__proto__":{"value":1}},"page":7}', state.slice(9)])
      expect((await owner.submit(`/preview/${id}`, { ...fields, _state: carried })).status).toBe(200);
    expect(await candour.database.sql('select 1 from fills')).toEqual([]);
    expect((await candour.visitor().get(`/preview/${id}`)).status).toBe(401);
  });
});
