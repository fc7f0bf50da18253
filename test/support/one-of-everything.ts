import { randomUUID } from 'node:crypto';
import type { Candour } from './candour.ts';
import { always } from './calling-house.ts';
import { eventually } from './eventually.ts';
import { giveJob, inviteShopper, planWave, sendPhoto, startShopping, takePhoto, visitOf } from './shopping.ts';
import { batchRead, bringScans, printedRun, scannedPdf } from './scans/scanned-run.ts';
import { smallSurvey } from './small-survey.ts';
import type { Visitor } from './visitor.ts';

/** Everything that an organisation has ids of. */
export const kinds = [
  'person',
  'session',
  'apiKey',
  'region',
  'store',
  'survey',
  'surveyVersion',
  'standardVersion',
  'customer',
  'field',
  'suppression',
  'suppressedNumber',
  'response',
  'campaign',
  'draft',
  'attempt',
  'import',
  'mail',
  'programme',
  'shopper',
  'assignment',
  'openJob',
  'visitKey',
  'shoppingVersion',
  'review',
  'photo',
  'appeal',
  'calling',
  'printRun',
  'scanBatch',
  'paperCheck',
  'byPost',
  'mailing',
  'case',
  'caseRule',
  'caseCause',
  'promise',
  'callerCase',
  'callerPromise',
] as const;
export type Kind = (typeof kinds)[number];
/** One id of each kind. */
export type Ids = Record<Kind, string>;

/** Fills an organisation with one of everything that has an id, all by the API, and waits until its jobs have run. */
export async function oneOfEverything(candour: Candour, owner: Visitor): Promise<Ids> {
  const made = async (path: string, body: unknown = {}): Promise<string> => (await owner.post(path, body)).ok(201).id;
  const region = await made('/api/regions', { name: 'North' });
  const place = { name: 'Kamppi', regionId: region, timeZone: 'Europe/Helsinki', language: 'fi' };
  const store = await made('/api/stores', { code: 'S1', ...place });
  const survey = await made('/api/surveys', { definition: smallSurvey() });
  const surveyVersion = await made(`/api/surveys/${survey}/publish`);
  const standard = (await owner.get('/api/standard')).ok();
  const customer = await made('/api/customers', { email: 'aino@customers.example', name: 'Aino', language: 'fi' });
  await made(`/api/customers/${customer}/purchases`, { storeId: store, purchasedOn: '2026-05-04', amount: 12.5 });
  const named = { name: `Segment ${randomUUID().slice(0, 6)}`, kind: 'choice' };
  const { key: field } = (await owner.post('/api/customer-fields', named)).ok(201);
  (await owner.post('/api/suppressions', { email: 'never@customers.example' })).ok(204);
  (await owner.post('/api/suppressed-numbers', { phones: ['+358401234598'] })).ok();
  const campaign = await made('/api/campaigns', { name: 'Spring', surveyVersionId: surveyVersion });
  const draft = await made('/api/campaigns', { name: 'Later', surveyVersionId: surveyVersion });
  (await owner.post(`/api/campaigns/${campaign}/start`)).ok();
  const bo = { email: 'bo@example.com', name: 'Bo', role: 'store_manager', language: 'en', storeIds: [store] };
  const person = await made('/api/people', { ...bo, regionIds: [region] });
  const apiKey = await made('/api/api-keys', { name: 'till', scopes: ['responses.write'] });
  const answers = { overall: 4, manners: 5, comment: 'Friendly people' };
  const asked = { surveyVersionId: surveyVersion, storeId: store, channel: 'web', language: 'en' };
  const response = await made('/api/responses', { submissionKey: 'the-one-response', ...asked, answers });
  const list = (await owner.upload('responses', 'store,day,overall\nS1,2026-05-04,5\n')).ok(201);
  const shopping = await oneVisit(candour, owner);
  const calling = await oneCalling(candour, owner, surveyVersion);
  const paper = await oneScannedSheet(candour, owner, { surveyVersionId: surveyVersion, storeId: store });
  const post = await oneMailing(owner, surveyVersion);
  const cases = {
    case: await made('/api/cases', { storeId: store, customerId: customer, words: 'Nobody came.' }),
    caseRule: await made('/api/case-rules', ruleOf(survey)),
    callerCase: await made('/api/cases', { storeId: store, caller: 'A woman', words: 'It is cold.' }),
    callerPromise: await made('/api/promises', { storeId: store, toWhom: 'A man', kind: 'call', dueOn: '2099-12-31' }),
    promise: await made('/api/promises', { storeId: store, customerId: customer, kind: 'call', dueOn: '2099-12-31' }),
    caseCause: (await owner.post('/api/case-causes', { names: { en: 'Queues' } })).ok(201).key as string,
  };
  await candour.visitor().post('/api/sign-in', { email: (await owner.get('/api/me')).ok().person.email, ...password });
  return {
    ...shopping,
    person,
    apiKey,
    region,
    store,
    survey,
    surveyVersion,
    customer,
    field,
    response,
    campaign,
    draft,
    calling,
    ...paper,
    ...post,
    ...cases,
    import: list.id,
    standardVersion: standard.versions[0].id,
    session: await first(owner, '/api/me/sessions', (session) => session.current === false),
    suppression: await first(owner, '/api/suppressions'),
    suppressedNumber: await first(owner, '/api/suppressed-numbers'),
    attempt: await sent(owner, campaign),
    mail: await first(owner, '/api/mail-catcher', (mail) => mail.to.includes('bo@example.com')),
  };
}

/** A programme with a shopper, a visit that was handed in, and a job that is open. */
async function oneVisit(candour: Candour, owner: Visitor) {
  const shopping = await startShopping(candour, owner, { visitsPerStore: 3, rotationDays: 0 });
  const [assignment = '', openJob = '', other = ''] = await planWave(shopping, -1, 1);
  const shopper = await inviteShopper(shopping);
  await giveJob(shopping, assignment, shopper);
  const visitKey = randomUUID();
  const photo = await takePhoto(5);
  const put = async (key: string, visit: object) =>
    (await shopper.phone.put(`/api/visits/${key}`, visit)).ok(201).visitId;
  const review = await put(visitKey, visitOf(assignment, shopping.versionId, {}, [photo]));
  await sendPhoto(shopper.phone, assignment, photo);
  const { photos } = (await owner.get(`/api/reviews/${review}`)).ok();
  // Another one, which was approved and appealed.
  await giveJob(shopping, other, shopper);
  const approved = await put(randomUUID(), visitOf(other, shopping.versionId));
  (await owner.post(`/api/reviews/${approved}/approve`)).ok(204);
  const appealed = await owner.post(`/api/reviews/${approved}/appeals`, {
    question: 'greeted',
    reason: 'She was greeted.',
  });
  return {
    programme: shopping.programmeId,
    shopper: shopper.id,
    assignment,
    openJob,
    visitKey,
    shoppingVersion: shopping.versionId,
    review,
    photo: photos[0].id,
    appeal: appealed.ok(201).id,
  };
}

/** A customer to be rung at any hour, in the owner's hands. */
async function oneCalling(candour: Candour, owner: Visitor, surveyVersionId: string): Promise<string> {
  (await owner.put('/api/calling-rules/FI', always)).ok(204);
  (await owner.post('/api/customers', { phone: '+358401234567', name: 'Cia', language: 'fi' })).ok(201);
  const channels = [{ channel: 'phone' }];
  const { id } = (await owner.post('/api/campaigns', { name: 'By telephone', surveyVersionId, channels })).ok(201);
  (await owner.post(`/api/campaigns/${id}/start`)).ok();
  const next = async () => (await owner.post('/api/callings/next')).ok().calling;
  const { id: taken } = await eventually(next, (calling) => calling !== null);
  // However slow the test is, it stays in hand.
  await candour.database.sql(`update callings set taken_until = now() + interval '1 day' where id = $1`, [taken]);
  return taken;
}

/** Two copies, printed; one of them scanned, with two crosses of which a person says which counts, in the owner's hands. */
async function oneScannedSheet(candour: Candour, owner: Visitor, of: object) {
  const run = await printedRun(candour, owner, { ...of, kind: 'numbered', copies: 2 });
  const scanBatch = await bringScans(owner, [await scannedPdf(await run.fill(0, { overall: [2, 3] }))]);
  await batchRead(owner, scanBatch);
  const take = async () => (await owner.post('/api/paper-checks/take')).ok().items;
  const [{ id: paperCheck }] = await eventually(take, (items) => items.length > 0);
  await candour.database.sql(`update paper_checks set taken_until = now() + interval '1 day' where id = $1`, [
    paperCheck,
  ]);
  return { printRun: run.id, scanBatch, paperCheck };
}

/** A letter that waits to be posted, and a campaign by post. */
async function oneMailing(owner: Visitor, surveyVersionId: string) {
  const address = { street: ['Testikatu 1'], postcode: '00100', city: 'Helsinki' };
  (await owner.post('/api/customers', { reference: 'LETTER', name: 'Liisa', language: 'en', address })).ok(201);
  const channels = [{ channel: 'post' }];
  const { id: byPost } = (await owner.post('/api/campaigns', { name: 'By post', surveyVersionId, channels })).ok(201);
  (await owner.post(`/api/campaigns/${byPost}/start`)).ok();
  await eventually(
    async () => (await owner.get(`/api/campaigns/${byPost}/mailings`)).ok(),
    ({ toPrint }) => toPrint === 1,
  );
  const order = { campaignId: byPost, name: 'Letters', returnAddress: 'Acme, 00100 Helsinki' };
  const { id: mailing } = (await owner.post('/api/mailings', order)).ok(201);
  await eventually(
    async () => (await owner.get(`/api/mailings/${mailing}`)).ok(),
    ({ state }) => state === 'printed',
  );
  return { byPost, mailing };
}

/** No answer is as low. */
const ruleOf = (surveyId: string) => {
  const test = { kind: 'score', measure: 'role:overall', below: 0.5 };
  return { name: 'Badly served', surveyId, test, team: 'store', isSure: true };
};

const password = { password: 'correct horse battery' };

type Listed = { id: string } & Record<string, unknown> & { to: string };

async function first(owner: Visitor, path: string, fits: (item: Listed) => boolean = () => true): Promise<string> {
  const ask = async () => ((await owner.get(path)).ok().items as Listed[]).find((item) => fits(item))?.id ?? '';
  return eventually(ask, (id) => id !== '');
}

/** Waits until the campaign's one mail is sent, so that nothing moves any more; gives its attempt. */
async function sent(owner: Visitor, campaign: string): Promise<string> {
  const { items } = await eventually(
    async () => (await owner.get(`/api/campaigns/${campaign}/invitations`)).ok(),
    (page) => page.items[0]?.attempts?.[0]?.state === 'sent',
  );
  return items[0].attempts[0].id;
}
