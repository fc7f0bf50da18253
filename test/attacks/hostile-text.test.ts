import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { smallSurvey } from '../support/small-survey.ts';
import type { Visitor } from '../support/visitor.ts';

/** Texts that did harm elsewhere: markup, templates, formulas, and characters that few expect. */
const hostile = {
  image: '<img src=x onerror=alert(1)>',
  vector: '"><svg/onload=prompt(1)>',
  script: '</script><script>alert(1)</script>',
  template: '{{constructor}} {{__proto__}} ${7*7} <%= 1 %>',
  query: "'; drop table people; --",
  formula: "=cmd|' /C calc'!A0",
  key: '__proto__',
  family: 'family 👩‍👩‍👧‍👦 and 𝕏',
  bidi: 'left \u202egpj.exe\u202c right',
  decomposed: 'cafe\u0301 and caf\u00e9',
  invisible: 'a\u200bb\u2060c',
  newest: '\u{1FAE8} \u{E0041}',
};

describe('Hostile text, anywhere (attacks 1, 2, 3, 5, 13, 19, 26, 61)', () => {
  let candour: Candour;
  let owner: Visitor;

  beforeAll(async () => {
    candour = await Candour.start();
    owner = await candour.setUp();
  });
  afterAll(() => candour.stop());

  let made = 0;
  const unique = () => String((made += 1));
  const post = async (path: string, body: object) => (await owner.post(path, body)).ok(201);
  const place = { timeZone: 'UTC', language: 'en' };
  const newCustomer = (more: object) => post('/api/customers', { language: 'en', reference: unique(), ...more });
  const store = (more: object) => post('/api/stores', { code: unique(), name: 'S', ...place, ...more });
  const survey = async (text: string) => {
    const definition = { ...smallSurvey(), title: { en: text }, introduction: { en: text }, thanks: { en: text } };
    return post('/api/surveys', { definition });
  };

  /** Each field that takes a text: stores one and gives it as it comes back. */
  const fields: Record<string, (text: string) => Promise<unknown>> = {
    'an organisation’s name': async (name) => (await owner.patch('/api/organisation', { name })).ok().name,
    'a sender’s name': async (senderName) => (await owner.patch('/api/organisation', { senderName })).ok().senderName,
    'a postal address': async (postalAddress) =>
      (await owner.patch('/api/organisation', { postalAddress })).ok().postalAddress,
    'one’s own name': async (name) => (await owner.patch('/api/me', { name })).ok().person.name,
    'a person’s name': async (name) => {
      const { id } = await post('/api/people', {
        email: `p${unique()}@x.example`,
        name,
        role: 'analyst',
        language: 'en',
      });
      return (await owner.get('/api/people')).ok().items.find((person: { id: string }) => person.id === id).name;
    },
    'a region’s name': async (name) => {
      const { id } = await post('/api/regions', {
        name,
        parentId: (await post('/api/regions', { name: unique() })).id,
      });
      return (await owner.get('/api/regions')).ok().items.find((region: { id: string }) => region.id === id).name;
    },
    'a store’s name': async (name) => (await owner.get(`/api/stores/${(await store({ name })).id}`)).ok().name,
    'a store’s code': async (code) => (await store({ code })).code,
    'a store’s address': async (address) => (await store({ address })).address,
    'a key’s name': async (name) => {
      await post('/api/api-keys', { name, scopes: ['stores.read'] });
      return (await owner.get('/api/api-keys')).ok().items.find((key: { name: string }) => key.name === name)?.name;
    },
    'a customer’s name': async (name) => (await newCustomer({ name })).name,
    'a customer’s number': async (reference) => (await newCustomer({ reference })).reference,
    'a purchase’s category': async (category) => {
      const [{ id }, { id: storeId }] = [await newCustomer({}), await store({})];
      const bought = { storeId, purchasedOn: '2026-05-04', category };
      return (await post(`/api/customers/${id}/purchases`, bought)).purchases[0].category;
    },
    'a survey’s title': async (text) => (await survey(text)).draft.title.en,
    'a survey’s name': async (name) => {
      const { id } = await survey('plain');
      (await owner.put(`/api/surveys/${id}/draft`, { definition: smallSurvey(), revision: 1, name })).ok();
      return (await owner.get(`/api/surveys/${id}`)).ok().name;
    },
    'an answer': async (comment) => {
      const surveyVersionId = await version();
      const asked = { submissionKey: `answer-${unique()}`, surveyVersionId, channel: 'web', language: 'en' };
      const { id } = await post('/api/responses', { ...asked, answers: { comment } });
      return (await owner.get(`/api/responses/${id}`))
        .ok()
        .answers.find(({ key }: { key: string }) => key === 'comment').value;
    },
    'a campaign’s name': async (name) =>
      (await post('/api/campaigns', { name, surveyVersionId: await version() })).name,
  };
  let published: string | undefined;
  async function version(): Promise<string> {
    published ??= (await post(`/api/surveys/${(await survey('plain')).id}/publish`, {})).id as string;
    return published;
  }

  it.each(Object.keys(fields))('comes back from %s as it was put in', async (field) => {
    const stored = fields[field];
    for (const text of Object.values(hostile))
      expect([field, await stored?.(text.slice(0, 40))]).toEqual([field, text.slice(0, 40)]);
  });

  it.each(Object.keys(fields))(
    'is refused by %s where it holds a NUL or half a character, and nothing breaks',
    async (field) => {
      for (const text of ['a\0b', '\ud83d half', 'half \udc69']) {
        const outcome = await Promise.resolve(fields[field]?.(text)).then(
          () => 'taken',
          (error: Error) => / answered (400|422),/.test(error.message) || error.message,
        );
        expect([field, text, outcome]).toEqual([field, text, true]);
      }
    },
  );

  it('takes no line breaks where a line is asked, so that no header or log line can be made of a name', async () => {
    const forged = 'Bo\r\nBcc: all@example.com\n{"level":"info"}';
    for (const name of ['organisation', 'me'])
      expect((await owner.patch(`/api/${name}`, { name: forged })).status).toBe(400);
    expect((await owner.patch('/api/organisation', { senderName: forged })).status).toBe(400);
    expect((await owner.post('/api/stores', { code: 'x', name: forged, ...place })).status).toBe(400);
    expect((await owner.post('/api/customers', { language: 'en', reference: 'r', name: forged })).status).toBe(400);
  });

  it('shows markup as text on the pages that customers see, and never reads an answer as a text', async () => {
    (await owner.patch('/api/organisation', { name: hostile.script })).ok();
    const asked = { en: `${hostile.image} {{answer:comment}}` };
    const [block] = smallSurvey().blocks;
    const again = {
      key: 'again',
      newPage: true,
      questions: [{ kind: 'statement' as const, key: 'said', text: asked }],
    };
    const options = [
      { code: 1, label: { en: hostile.vector } },
      { code: 2, label: { en: hostile.image } },
    ];
    const choice = { kind: 'choice' as const, key: 'which', text: { en: hostile.image }, options };
    const first = { key: 'visit', title: { en: hostile.image }, questions: [choice, ...(block?.questions ?? [])] };
    const definition = { ...smallSurvey(), title: { en: hostile.vector }, blocks: [first, again] };
    const { id } = await post('/api/surveys', { definition });
    const page = (await owner.get(`/preview/${id}`)).text;
    const state =
      /name="_state" value="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? '';
    const seen = /name="_seen" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const said = `{{answer:overall}} ${hostile.script}`;
    const fieldsOf = { _page: 'visit', _seen: seen, _state: state, _go: 'next', comment: said };
    const next = (await owner.submit(`/preview/${id}`, fieldsOf)).text;
    expect(next).toContain('{{answer:overall}}');
    expect(page).toContain('&lt;img src');
    for (const html of [page, next]) expect(html).not.toMatch(/<img|<svg|<script>|onerror=alert\(1\)>/);
  });

  it('shows markup as text in the mails, and mail programs get no second header of it', async () => {
    (await owner.patch('/api/organisation', { name: hostile.vector, senderName: hostile.image })).ok();
    const { id } = await post('/api/campaigns', { name: hostile.image, surveyVersionId: await version() });
    const { html, subject } = (await owner.get(`/api/campaigns/${id}/message`)).ok();
    expect(html).not.toMatch(/<svg|<img/);
    expect(html).toContain('&lt;svg/onload');
    (await owner.post(`/api/campaigns/${id}/test-send`, { email: 'me@example.com', language: 'en' })).ok(202);
    const [mail] = await eventually(
      async () =>
        (await owner.get('/api/mail-catcher')).ok().items.filter(({ to }: { to: string }) => to.includes('me@')),
      (mails) => mails.length > 0,
    );
    expect(mail.subject).toBe(subject);
  });

  it('refuses what is not asked for, by its name, and stores nothing of it', async () => {
    const surveyVersionId = await version();
    const extra = {
      score: 100,
      status: 'approved',
      organisationId: '1',
      receivedAt: '2001-01-01',
      verifiedEmail: 'a@b.c',
    };
    const hidden = { strict: false, importId: 'x', customerId: crypto.randomUUID(), invitationId: crypto.randomUUID() };
    const asked = {
      submissionKey: 'with-extras',
      surveyVersionId,
      channel: 'web',
      language: 'en',
      answers: { overall: 2 },
    };
    const refused = await owner.post('/api/responses', { ...asked, ...extra, ...hidden });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid_input']);
    const named = refused.body.findings.map(({ path }: { path: string }) => path).toSorted();
    expect(named).toEqual([...Object.keys(extra), ...Object.keys(hidden)].toSorted());
    expect(await candour.database.sql(`select from submissions where submission_key = 'with-extras'`)).toEqual([]);
    const proto = await owner.raw('/api/regions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Plain","__proto__":{"parentId":"x"},"constructor":{"prototype":{"admin":true}}}',
    });
    expect(Object.keys(proto.ok(201)).toSorted()).toEqual(['id', 'name', 'parentId']);
  });
});
