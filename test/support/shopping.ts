import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { journalText, type JournalEntry, type JournalEvent } from '#surveys';
import type { Candour } from './candour.ts';
import { mailedToken } from './people-of-all-roles.ts';
import type { Visitor } from './visitor.ts';
import { dayFromNow } from './days.ts';

const en = (text: string) => ({ en: text });

/** A short checklist of every kind that matters, with points that are easy to add up. */
export const shortChecklist = {
  format: 'candour-survey/1',
  key: 'short_visit',
  audience: 'shopper',
  setting: 'store',
  languages: ['en'],
  anonymous: false,
  title: en('Short visit'),
  introduction: en('Look around.'),
  thanks: en('Thank you.'),
  critical: { rule: 'cap', cap: 59 },
  blocks: [
    {
      key: 'arrival',
      newPage: true,
      questions: [
        {
          kind: 'yes_no',
          key: 'greeted',
          text: en('Were you greeted?'),
          required: true,
          allowNotApplicable: true,
          worth: 10,
          measures: { principle: 'courtesy', weight: 1 },
        },
        {
          kind: 'timed',
          key: 'queue',
          text: en('Seconds in the queue'),
          required: true,
          allowNotApplicable: true,
          worth: 10,
          fullAt: 180,
          zeroAt: 600,
          measures: { principle: 'timeliness', weight: 1 },
        },
      ],
    },
    {
      key: 'service',
      newPage: true,
      questions: [
        { kind: 'yes_no', key: 'respected', text: en('With respect?'), required: true, worth: 20, critical: true },
        { kind: 'photo', key: 'front', text: en('The front'), min: 1, max: 7 },
        { kind: 'long_text', key: 'story', text: en('What happened?'), minLength: 10 },
      ],
    },
  ],
};

/** A programme that runs, with its owner and one store. */
export interface Shopping {
  candour: Candour;
  owner: Visitor;
  storeId: string;
  versionId: string;
  surveyId: string;
  programmeId: string;
}

export const position = { latitude: 60.1699, longitude: 24.9328 };

/** Sets up a running programme over one store, by the API. */
export async function startShopping(
  candour: Candour,
  owner: Visitor,
  terms: object = {},
  definition: object = shortChecklist,
): Promise<Shopping> {
  const { id: surveyId } = (await owner.post('/api/surveys', { definition })).ok(201);
  const { id: versionId } = (await owner.post(`/api/surveys/${surveyId}/publish`)).ok(201);
  const place = { name: 'Kamppi', timeZone: 'Europe/Helsinki', language: 'fi', ...position };
  const { id: storeId } = (await owner.post('/api/stores', { code: `S${randomUUID().slice(0, 6)}`, ...place })).ok(201);
  const name = `Spring ${randomUUID().slice(0, 6)}`;
  const programme = { name, surveyVersionId: versionId, storeIds: [storeId], terms };
  const { id: programmeId } = (await owner.post('/api/programmes', programme)).ok(201);
  const notice = { informedOn: dayFromNow(-30), how: 'In the staff meeting' };
  (await owner.post(`/api/programmes/${programmeId}/staff-notice`, notice)).ok();
  (await owner.post(`/api/programmes/${programmeId}/start`)).ok();
  return { candour, owner, storeId, versionId, surveyId, programmeId };
}

/** Plans a wave around today (or so many days away); gives its open jobs. */
export async function planWave(shopping: Shopping, from = -1, to = 6): Promise<string[]> {
  const { owner, programmeId } = shopping;
  const wave = { name: `Wave ${randomUUID().slice(0, 6)}`, from: dayFromNow(from), to: dayFromNow(to) };
  const { id } = (await owner.post(`/api/programmes/${programmeId}/waves`, wave)).ok(201);
  const { items } = (await owner.get(`/api/assignments?waveId=${id}&limit=200`)).ok();
  return items.map((item: { id: string }) => item.id);
}

/** Invites a shopper, who opens the mailed link; gives the shopper's id and phone. */
export async function inviteShopper(
  { candour, owner }: Pick<Shopping, 'candour' | 'owner'>,
  more: object = {},
): Promise<{ id: string; phone: Visitor; email: string }> {
  const email = `shopper-${randomUUID().slice(0, 8)}@shoppers.example`;
  const { id } = (await owner.post('/api/shoppers', { email, name: 'Sirpa Shopper', language: 'en', ...more })).ok(201);
  const token = await mailedToken(owner, email, 'join');
  const phone = candour.visitor();
  (await phone.post('/api/shop/sign-in', { token })).ok(201);
  return { id, phone, email };
}

/** Offers a job to a shopper, who accepts it. */
export async function giveJob({ owner }: Shopping, jobId: string, shopper: { id: string; phone: Visitor }) {
  (await owner.post(`/api/assignments/${jobId}/offer`, { shopperId: shopper.id })).ok(204);
  return (await shopper.phone.post(`/api/shop/jobs/${jobId}/accept`)).ok();
}

/** A photo as a phone would take it, different for each seed. */
export async function takePhoto(seed: number): Promise<{ bytes: Buffer<ArrayBuffer>; sha256: string }> {
  let state = seed * 7_919 + 17;
  const chance = () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
  const box = () => {
    const colour = `rgb(${[0, 0, 0].map(() => Math.floor(chance() * 256)).join(',')})`;
    return `<rect x="${chance() * 800}" y="${chance() * 600}" width="${60 + chance() * 200}" height="${60 + chance() * 150}" fill="${colour}"/>`;
  };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${Array.from({ length: 50 }, box).join('')}</svg>`;
  return photoOf(await sharp(Buffer.from(svg)).flatten({ background: '#9ab' }).jpeg({ quality: 85 }).toBuffer());
}

export function photoOf(content: Buffer): { bytes: Buffer<ArrayBuffer>; sha256: string } {
  const bytes = Buffer.from(content);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A journal whose chain holds: there at the store for twenty minutes until now. */
export function honestJournal(jobId: string, endedAt: number, more: JournalEntry[] = []): JournalEvent[] {
  const at = (minute: number) => ({ at: endedAt - (20 - minute) * 60_000, mono: minute * 60_000 });
  const here = { place: { ...position, accuracy: 15 } };
  const entries: JournalEntry[] = [
    { kind: 'began', ...at(0) },
    { kind: 'place', ...at(1), ...here },
    { kind: 'answered', ...at(2), question: 'greeted', value: 1 },
    ...more,
    { kind: 'place', ...at(19), ...here },
    { kind: 'ended', ...at(20) },
  ];
  const journal: JournalEvent[] = [];
  for (const entry of entries) {
    const text = journalText(journal.at(-1)?.hash ?? jobId, entry);
    journal.push({ ...entry, hash: createHash('sha256').update(text).digest('hex') });
  }
  return journal;
}

/** A visit as a phone hands it in, honest unless changed. */
export function visitOf(
  jobId: string,
  versionId: string,
  answers: object = {},
  photos: { sha256: string; bytes: Buffer }[] = [],
) {
  const endedAt = Date.now() - 1_000;
  const front = photos.length === 0 ? {} : { front: photos.map(({ sha256 }) => sha256) };
  return {
    jobId,
    versionId,
    language: 'en',
    sentAt: Date.now(),
    startedAt: endedAt - 1_200_000,
    endedAt,
    answers: { greeted: 1, queue: 60, respected: 1, story: 'All went well there.', ...front, ...answers },
    journal: honestJournal(jobId, endedAt),
    photos: photos.map(({ sha256, bytes }) => ({
      sha256,
      bytes: bytes.length,
      question: 'front',
      source: 'camera',
      takenAt: endedAt - 600_000,
    })),
  };
}

const tus = { 'tus-resumable': '1.0.0' };
export const photoAddress = (jobId: string, sha256: string) => `/api/visits/photos/${jobId}.${sha256}`;

/** Begins the upload of a photo. */
export function beginPhoto(phone: Visitor, jobId: string, photo: { sha256: string; bytes: Buffer }) {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return phone.raw('/api/visits/photos', {
    method: 'POST',
    headers: {
      ...tus,
      'upload-length': String(photo.bytes.length),
      'upload-metadata': `job ${base64(jobId)},sha256 ${base64(photo.sha256)}`,
    },
  });
}

/** Sends bytes of a photo from an offset on. */
export function sendBytes(phone: Visitor, jobId: string, sha256: string, offset: number, bytes: Buffer<ArrayBuffer>) {
  return phone.raw(photoAddress(jobId, sha256), {
    method: 'PATCH',
    body: bytes,
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
  });
}

/** Where an upload stands: its offset, or null where it has not begun. */
export async function offsetOf(phone: Visitor, jobId: string, sha256: string): Promise<number | null> {
  const answer = await phone.raw(photoAddress(jobId, sha256), { method: 'HEAD', headers: tus });
  return answer.status === 200 ? Number(answer.headers.get('upload-offset')) : null;
}

/** Uploads a photo in one go. */
export async function sendPhoto(phone: Visitor, jobId: string, photo: { sha256: string; bytes: Buffer<ArrayBuffer> }) {
  const begun = await beginPhoto(phone, jobId, photo);
  return begun.status === 201 ? sendBytes(phone, jobId, photo.sha256, 0, photo.bytes) : begun;
}

/** The next job, offered to a shopper of its own who has accepted it. */
export async function acceptNext(shopping: Shopping, jobs: string[]) {
  const jobId = jobs.pop() ?? '';
  const shopper = await inviteShopper(shopping);
  await giveJob(shopping, jobId, shopper);
  return { jobId, shopper };
}

/** A visit of the next job, by a shopper of its own, handed in. */
export async function handInNext(shopping: Shopping, jobs: string[], answers: object = {}, change: object = {}) {
  const { jobId, shopper } = await acceptNext(shopping, jobs);
  const key = randomUUID();
  const visit = { ...visitOf(jobId, shopping.versionId, answers), ...change };
  const { visitId } = (await shopper.phone.put(`/api/visits/${key}`, visit)).ok(201);
  return { id: visitId as string, key, jobId, shopper };
}
