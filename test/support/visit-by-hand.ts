import { randomUUID } from 'node:crypto';
import { acceptNext, shortChecklist, visitOf, type Shopping } from './shopping.ts';

/** The short checklist with a receipt, and a question that takes pictures from the gallery too. */
const [arrival, service] = shortChecklist.blocks;
export const receiptChecklist = {
  ...shortChecklist,
  blocks: [
    arrival,
    {
      ...service,
      questions: [
        ...(service?.questions ?? []),
        { kind: 'receipt', key: 'receipt', text: { en: 'The receipt' } },
        { kind: 'photo', key: 'shelf', text: { en: 'The shelf' }, from: 'any', min: 1, max: 3 },
      ],
    },
  ],
};

type Accepted = Awaited<ReturnType<typeof acceptNext>>;

/** Hands in a visit of a shopper of its own, as its phone, or somebody who writes to its routes, would. */
export async function handInByHand(
  shopping: Shopping,
  jobs: string[],
  answers: object,
  photos: object[] = [],
  change: object = {},
  accepted?: Accepted,
) {
  const { jobId, shopper } = accepted ?? (await acceptNext(shopping, jobs));
  const key = randomUUID();
  const put = () => shopper.phone.put(`/api/visits/${key}`, { ...visit, sentAt: Date.now() });
  const visit = { ...visitOf(jobId, shopping.versionId, answers), photos, ...change };
  const receipt = (await put()).ok(201);
  return { id: receipt.visitId as string, key, jobId, phone: shopper.phone, receipt, put };
}

/** What a phone says of a photo. */
export const described = (photo: { sha256: string; bytes: Buffer }, question: string, source = 'camera') => ({
  sha256: photo.sha256,
  bytes: photo.bytes.length,
  question,
  source,
  takenAt: Date.now() - 600_000,
});
