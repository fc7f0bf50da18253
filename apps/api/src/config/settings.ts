import { z } from 'zod';
import { readHosts } from './database-hosts.js';
import { readLine, readVoices } from './phone-line.js';

const port = z.coerce.number().int().min(0).max(65_535);
const url = (schemes: string[]) =>
  z.string().refine((value) => schemes.some((scheme) => value.startsWith(`${scheme}://`)) && URL.canParse(value));
/** One host, or several as libpq writes them: the one that can be written is used. */
const database = z.string().refine((value) => readHosts(value) !== null);
const count = (low: number, high: number) => z.coerce.number().int().min(low).max(high);

/** Every environment variable that Candour reads. Nothing else in the code looks at the environment. */
export const settings = {
  PORT: setting(port.default(4600), 'port of the web pages and the API; 0 takes a free one', '4600'),
  HOST: setting(z.string().min(1).default('127.0.0.1'), 'address to listen on; 0.0.0.0 for all', '127.0.0.1'),
  PUBLIC_URL: setting(
    url(['http', 'https']).optional(),
    'address that people and mails use to reach Candour, such as https://survey.example.com',
    'http://127.0.0.1:PORT',
  ),
  DATA_DIR: setting(
    z.string().min(1).default('.data'),
    'folder for the built-in database, files and the secret',
    '.data',
  ),
  DATABASE_URL: setting(
    database.optional(),
    'address of your own PostgreSQL (15 to 18), such as postgres://user:password@host/database; several hosts with commas between where a standby may take over',
    'a PostgreSQL in DATA_DIR',
  ),
  DATABASE_OWNER_URL: setting(
    database.optional(),
    'account that owns the tables and runs migrations, when DATABASE_URL is an account that owns nothing',
    'DATABASE_URL, from which an account that owns nothing is made',
  ),
  DATABASE_CONNECTIONS: setting(count(4, 200).default(16), 'connections to PostgreSQL per process (4–200)', '16'),
  SMTP_URL: setting(
    url(['smtp', 'smtps']).optional(),
    'address of your mail relay, such as smtps://user:password@mail.example.com',
    'a mail catcher with an inbox in the browser',
  ),
  SMTP_CONNECTIONS: setting(count(1, 50).default(5), 'connections to the mail relay (1–50)', '5'),
  SMTP_PER_SECOND: setting(
    count(1, 10_000).default(50),
    'mails per second to the relay from each process that sends, at most',
    '50',
  ),
  SMTP_PATIENCE: setting(
    count(1, 600).default(600),
    'seconds to wait for an answer of the mail relay (1–600); shorter waits than ten minutes leave more mails in doubt',
    '600',
  ),
  SMTP_IDEMPOTENCY_HEADER: setting(
    z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{1,60}$/, 'is the name of a header, such as Idempotency-Key')
      .optional(),
    'header by which your mail relay recognises a message that it was given before, if it has one; mails in doubt are then sent again',
    'none',
  ),
  SMTP_PER_DOMAIN_PER_MINUTE: setting(
    count(1, 100_000).optional(),
    'mails per minute to one recipient’s domain, at most',
    'no limit but SMTP_PER_SECOND',
  ),
  MAILBOX_URL: setting(
    url(['imap', 'imaps']).optional(),
    'mailbox to which bounces, complaints and automatic answers come back, such as imaps://user:password@mail.example.com/INBOX',
    'none: send them to the webhook POST /api/mail-reports',
  ),
  DKIM_DOMAIN: setting(
    z.string().min(3).optional(),
    'domain that signs mails (with DKIM_SELECTOR, DKIM_KEY_FILE)',
    'none',
  ),
  DKIM_SELECTOR: setting(z.string().min(1).optional(), 'selector of the signing key in DNS', 'none'),
  DKIM_KEY_FILE: setting(z.string().min(1).optional(), 'name of the file with the private signing key (PEM)', 'none'),
  PHONE_URL: setting(
    z
      .string()
      .refine((value) => readLine(value) !== null)
      .optional(),
    'provider of the telephone line, such as twilio://ACCOUNT:TOKEN@api.twilio.com; also signalwire, somleng and telnyx',
    'a simulated line, with a telephone in the browser',
  ),
  PHONE_NUMBER: setting(
    z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/)
      .optional(),
    'number that calls come from, as your provider knows it, such as +358401234567 (with PHONE_URL)',
    'none',
  ),
  PHONE_CALLS_PER_SECOND: setting(
    count(1, 100).default(1),
    'calls per second asked of the provider (1–100), at most',
    '1',
  ),
  PHONE_CALLS_AT_ONCE: setting(count(1, 1_000).default(10), 'automated calls at once (1–1000), at most', '10'),
  PHONE_SIGNING_KEY: setting(
    z.string().min(16).optional(),
    'key by which the provider’s messages are checked, where that is not its token: the public key of telnyx, the signing key of signalwire',
    'the token in PHONE_URL',
  ),
  PHONE_VOICES: setting(
    z
      .string()
      .refine((value) => readVoices(value) !== null)
      .optional(),
    'voices of the provider by language, such as en=Polly.Amy,fi=Polly.Suvi',
    'the provider’s own voice for each language',
  ),
  FILES_URL: setting(
    url(['s3']).optional(),
    'S3-compatible store of uploaded files, such as s3://bucket/folder?endpoint=https://s3.example.com&region=eu-north-1',
    'a folder in DATA_DIR',
  ),
  FILES_ACCESS_KEY_ID: setting(
    z.string().min(1).optional(),
    'name of the access key for FILES_URL (with FILES_SECRET_ACCESS_KEY)',
    'the role of the machine, where it has one',
  ),
  FILES_SECRET_ACCESS_KEY: setting(z.string().min(1).optional(), 'secret of the access key for FILES_URL', 'none'),
  SECRET: setting(
    z.string().min(32, 'needs at least 32 characters').optional(),
    'secret of at least 32 random characters; the same for all processes over one database',
    'made once, kept in DATA_DIR',
  ),
  TRUSTED_PROXIES: setting(count(0, 10).default(0), 'number of reverse proxies stand before Candour (0–10)', '0'),
  LOG_LEVEL: setting(
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
    'amount to log: debug, info, warn, error or silent',
    'warn',
  ),
} as const;

export type Environment = { [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']> };

function setting<Schema extends z.ZodType>(schema: Schema, meaning: string, shown: string) {
  return { schema, meaning, shown };
}
