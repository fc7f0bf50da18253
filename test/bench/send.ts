import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { Candour } from '../support/candour.ts';
import { eventually } from '../support/eventually.ts';
import { publishSurvey } from '../support/published-survey.ts';
import type { Visitor } from '../support/visitor.ts';
import { alternate, median, type BenchResult } from './bench.ts';
import { largeCampaign } from './large-campaign.ts';

/** Some four seconds of sending in each round: in one second the beginning and the last mails weigh too much. */
const mails = 6_000;
const connections = 10;
const sender = 'survey@acme.example';

/**
 * Messages per second with every state kept, against nodemailer's pool alone: same words, pool size and sink. `ratio` is
 * against the pool given the words of each message, as one uses it; `readyMadeRatio` against the pool given one message
 * that was composed before, so that it only sends.
 */
export async function bench(): Promise<BenchResult> {
  const sink = spawn(process.execPath, [join(import.meta.dirname, 'send-sink.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstLine(sink);
  const candour = await Candour.start({
    env: { SMTP_URL: url, SMTP_CONNECTIONS: String(connections), SMTP_PER_SECOND: '10000' },
  });
  const owner = await candour.setUp();
  const { versionId } = await publishSurvey(candour, owner);
  (await owner.patch('/api/organisation', { contactGapDays: 0, senderAddress: sender })).ok();
  await addCustomers(owner);
  const words = await drawnMail(owner, versionId);
  const raw = await composedMail(words);
  const readyMade: number[] = [];
  const found = await alternate(
    async () => {
      const own = await sendByCandour(candour, owner, versionId);
      readyMade.push(own / (await sendByPool(url, (to) => ({ envelope: { from: sender, to: [to] }, raw }))));
      return own;
    },
    () => sendByPool(url, (to) => ({ from: sender, to, ...words })),
    5,
  );
  await candour.stop();
  const large = await largeCampaign(url);
  sink.kill('SIGKILL');
  return { name: 'send', unit: 'mails/s', ...found, readyMadeRatio: median(readyMade.slice(1)), ...large };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The sink has no output.');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return line.toString().trim();
}

async function addCustomers(owner: Visitor): Promise<void> {
  const rows = Array.from({ length: mails }, (_, number) => `customer${number}@example.com,Customer ${number},en`);
  const { id, mapping } = (await owner.upload('customers', ['email,name,language', ...rows].join('\n'))).ok(201);
  (await owner.post(`/api/imports/${id}/start`, { mapping })).ok(202);
  await eventually(
    async () => (await owner.get(`/api/imports/${id}`)).ok(),
    ({ status }) => status === 'done',
  );
}

async function drawnMail(owner: Visitor, surveyVersionId: string): Promise<SendMailOptions> {
  const { id } = (await owner.post('/api/campaigns', { name: 'Look', surveyVersionId })).ok(201);
  return (await owner.get(`/api/campaigns/${id}/message`)).ok();
}

async function composedMail(words: SendMailOptions): Promise<Buffer> {
  const composing = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message } = await composing.sendMail({ from: sender, to: 'customer@example.com', ...words });
  return message as Buffer;
}

async function sendByCandour(candour: Candour, owner: Visitor, surveyVersionId: string): Promise<number> {
  const { id } = (await owner.post('/api/campaigns', { name: 'Bench', surveyVersionId })).ok(201);
  (await owner.post(`/api/campaigns/${id}/start`)).ok(200);
  const sent = async () => {
    const [row] = await candour.database.sql<{ n: number; at: number; last: number }>(
      `select count(*)::int as n, extract(epoch from clock_timestamp())::float8 as at, extract(epoch from max(sent_at))::float8 as last
       from attempts where campaign_id = $1 and state = 'sent'`,
      [id],
    );
    return row ?? { n: 0, at: 0, last: 0 };
  };
  const first = await eventually(sent, ({ n }) => n > 0, 30_000);
  // When the last one was sent the ledger knows, more finely than it can be asked.
  const { last } = await eventually(sent, ({ n }) => n === mails, 120_000);
  return (mails - first.n) / (last - first.at);
}

async function sendByPool(url: string, mailTo: (address: string) => SendMailOptions): Promise<number> {
  const { hostname, port } = new URL(url);
  const pool = nodemailer.createTransport({
    pool: true,
    host: hostname,
    port: Number(port),
    maxConnections: connections,
    maxMessages: Infinity,
    ignoreTLS: true,
  });
  const send = (number: number) => pool.sendMail(mailTo(`customer${number}@example.com`));
  await Promise.all(Array.from({ length: connections }, (_, number) => send(number)));
  const start = performance.now();
  await Promise.all(Array.from({ length: mails }, (_, number) => send(number)));
  const perSecond = (mails / (performance.now() - start)) * 1_000;
  pool.close();
  return perSecond;
}
