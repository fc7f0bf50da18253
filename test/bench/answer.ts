import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Candour } from '../support/candour.ts';
import { publishSurvey } from '../support/published-survey.ts';
import { alternate, median, type BenchResult } from './bench.ts';
import { makeInvitations } from './invitations.ts';

const seconds = 5;
const invitations = 80_000;

/** Surveys answered per second as browsers do: link, page, hand-in, thanks; against bare node http, pg and handlebars. */
export async function bench(): Promise<BenchResult> {
  const candour = await Candour.start({ args: ['--no-worker'] });
  const owner = await candour.setUp();
  const { versionId, storeId } = await publishSurvey(candour, owner, onePage());
  const tokens = await makeInvitations(candour, { versionId, storeId, count: invitations });
  const reference = spawn(process.execPath, [join(import.meta.dirname, 'answer-reference.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: candour.database.url, SECRET: process.env['TEST_SECRET'] ?? '' },
  });
  const [line] = (await once(reference.stdout, 'data')) as [Buffer];
  const at = async (connections: number) => {
    const p99: [number[], number[]] = [[], []];
    const run = async (url: string, side: 0 | 1) => {
      const result = await answerFor(url, tokens, connections);
      p99[side].push(result.p99);
      return result.perSecond;
    };
    process.stderr.write(`answer at ${connections} connections\n`);
    const found = await alternate(
      () => run(candour.url, 0),
      () => run(line.toString().trim(), 1),
      3,
    );
    return { ...found, p99Ratio: Number((median(p99[0]) / median(p99[1])).toFixed(2)) };
  };
  const narrow = await at(8);
  const wide = await at(32);
  reference.kill('SIGKILL');
  await candour.stop();
  return { name: 'answer', unit: 'surveys/s', ...wide, ratio8: narrow.ratio, p99Ratio8: narrow.p99Ratio };
}

/** A survey of ten rating questions on one page. */
function onePage(): object {
  const text = (words: string) => ({ en: words });
  const points = [1, 2, 3, 4, 5].map((code) => ({ code, label: text(`Answer ${code}`) }));
  const questions = Array.from({ length: 10 }, (_, number) => ({
    kind: 'scale',
    key: `q${number}`,
    text: text(`How well did we do number ${number}?`),
    points,
    ...(number === 0 ? { role: 'overall' } : { measures: { principle: 'courtesy', weight: 1 } }),
  }));
  const words = { title: text('Your visit'), introduction: text('Ten questions.'), thanks: text('Thank you.') };
  const kind = {
    format: 'candour-survey/1',
    key: 'ten',
    audience: 'customer',
    setting: 'store',
    languages: ['en'],
    anonymous: false,
  };
  return { definition: { ...kind, ...words, blocks: [{ key: 'all', questions }] } };
}

async function answerFor(
  url: string,
  tokens: string[],
  connections: number,
): Promise<{ perSecond: number; p99: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const start = performance.now();
  const line = async () => {
    while (performance.now() - start < seconds * 1_000) {
      const token = tokens.pop();
      if (token === undefined) throw new Error('The invitations are used up.');
      const before = performance.now();
      await answerOne(url, agent, token);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, line));
  const perSecond = times.length / ((performance.now() - start) / 1_000);
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

async function answerOne(url: string, agent: Agent, token: string): Promise<void> {
  const opened = await visit(url, agent, `/r/${token}`);
  const cookie = opened.headers['set-cookie']?.map((line) => line.split(';')[0]).join('; ') ?? '';
  const page = await visit(url, agent, '/r', { cookie });
  if (opened.status !== 303 || page.status !== 200)
    throw new Error(`The page answered ${opened.status} and ${page.status}.`);
  const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name ?? '', value ?? ''],
  );
  const answers = Array.from({ length: 10 }, (_, number) => [`q${number}`, String(1 + (number % 5))]);
  const body = new URLSearchParams([...hidden, ...answers, ['_go', 'next']] as [string, string][]).toString();
  const handed = await visit(url, agent, '/r', { cookie, body });
  const thanks = await visit(url, agent, handed.headers.location ?? '/r', { cookie });
  if (handed.status !== 303 || thanks.status !== 200 || !thanks.text.includes('Thank you'))
    throw new Error(`The hand-in answered ${handed.status}, the thanks ${thanks.status}: ${thanks.text.slice(0, 500)}`);
}

interface Visited {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

function visit(
  url: string,
  agent: Agent,
  path: string,
  sent: { cookie?: string; body?: string } = {},
): Promise<Visited> {
  const form =
    sent.body === undefined
      ? {}
      : {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(sent.body),
          origin: url,
        };
  const headers = { ...(sent.cookie ? { cookie: sent.cookie } : {}), ...form };
  return new Promise((resolve, reject) => {
    const going = request(
      new URL(path, url),
      { agent, method: sent.body === undefined ? 'GET' : 'POST', headers },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    going.once('error', reject);
    going.end(sent.body);
  });
}
