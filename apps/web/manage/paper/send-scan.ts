import { Problem } from '../api/problem';

const protocol = { 'tus-resumable': '1.0.0' };
const part = 4_000_000;
/** Tries without a byte more, each after a longer wait. */
const mostTries = 8;

/**
 * Sends a scan by tus 1.0.0, part by part: after a cut it goes on where the server’s bytes end. Tells how far it has come (0–1).
 * Throws a `Problem`; nothing else.
 */
export async function sendScan(batchId: string, file: File, onProgress: (share: number) => void): Promise<void> {
  const begun = await patiently(() =>
    fetch('/api/scans', {
      method: 'POST',
      headers: { ...protocol, 'upload-length': String(file.size), 'upload-metadata': `batch ${btoa(batchId)}` },
    }),
  );
  const address = begun.headers.get('location') ?? '';
  let offset = 0;
  let tries = 0;
  while (offset < file.size) {
    const sent = await send(address, file, offset);
    if (sent.ok) tries = 0;
    else {
      tries += 1;
      if (!sent.again || tries > mostTries) throw sent.problem;
      await pause(tries);
    }
    offset = sent.ok ? sent.offset : await whereItEnds(address);
    onProgress(offset / file.size);
  }
}

type Sent = { ok: true; offset: number } | { ok: false; again: boolean; problem: Problem };

async function send(address: string, file: File, offset: number): Promise<Sent> {
  const answer = await fetch(address, {
    method: 'PATCH',
    headers: { ...protocol, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: file.slice(offset, offset + part),
  }).catch(() => null);
  if (answer === null) return { ok: false, again: true, problem: new Problem(0, { code: 'offline' }) };
  if (answer.ok) return { ok: true, offset: Number(answer.headers.get('upload-offset')) };
  return { ok: false, again: passes(answer.status), problem: await problemOf(answer) };
}

async function whereItEnds(address: string): Promise<number> {
  const answer = await patiently(() => fetch(address, { method: 'HEAD', headers: protocol }));
  return Number(answer.headers.get('upload-offset'));
}

/** Asks until it is answered, or refused for good. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask().catch(() => null);
    if (answer?.ok) return answer;
    const problem = answer === null ? new Problem(0, { code: 'offline' }) : await problemOf(answer);
    if (tries > mostTries || (answer !== null && !passes(answer.status))) throw problem;
    await pause(tries);
  }
}

/** What passes by waiting: somebody else writes, or something is away. 409: its bytes end elsewhere. */
const passes = (status: number): boolean => status === 409 || status === 423 || status >= 500;

async function problemOf(answer: Response): Promise<Problem> {
  const body = await answer.json().catch(() => ({}));
  return new Problem(answer.status, body);
}

function pause(tries: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 500 * 2 ** tries)));
}
