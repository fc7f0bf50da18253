import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBucket, type BucketConfig } from './bucket-config.js';
import { readLine, readVoices, type PhoneLine } from './phone-line.js';
import type { Environment } from './settings.js';
import { readSecret, type Secret } from './secret.js';

/** Everything the process was told, resolved; the only form in which the rest of the code sees it. */
export interface Config {
  port: number;
  host: string;
  /** Origin that links in mails use; null until the port is known when PORT is 0. */
  publicUrl: string | null;
  dataFolder: string;
  database: { url: string | null; ownerUrl: string | null; connections: number };
  mail: {
    relayUrl: string | null;
    connections: number;
    perSecond: number;
    /** Milliseconds to wait for an answer of the relay. */
    patience: number;
    /** Header by which the relay recognises a message that it was given before; null where it does not. */
    idempotencyHeader: string | null;
    /** Mails per minute to one recipient's domain; null for no limit of its own. */
    perDomainPerMinute: number | null;
    /** Mailbox (IMAP) to which reports about mails come back. */
    reportsMailbox: string | null;
    dkim: { domainName: string; keySelector: string; privateKey: string; headerFieldNames: string } | null;
  };
  phone: {
    /** Null for the simulated line. */
    line: PhoneLine | null;
    number: string | null;
    callsPerSecond: number;
    callsAtOnce: number;
    /** By which messages of the provider are checked; null for its token. */
    signingKey: string | null;
    /** Voices of the provider by language. */
    voices: Readonly<Record<string, string>>;
  };
  /** Where uploaded files are kept; null for a folder in the data folder. */
  bucket: BucketConfig | null;
  secret: Secret;
  trustedProxies: number;
  logLevel: Environment['LOG_LEVEL'];
}

/** Injection token of the process's one `Config`. */
export const CONFIG = Symbol('config');

/** Resolves folders, keys and defaults that depend on one another. Creates the data folder's secret on first use. */
export function makeConfig(env: Environment): Config {
  const dataFolder = resolve(env.DATA_DIR);
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? (env.PORT === 0 ? null : `http://127.0.0.1:${env.PORT}`),
    dataFolder,
    database: {
      url: env.DATABASE_URL ?? null,
      ownerUrl: env.DATABASE_OWNER_URL ?? null,
      connections: env.DATABASE_CONNECTIONS,
    },
    mail: {
      relayUrl: env.SMTP_URL ?? null,
      connections: env.SMTP_CONNECTIONS,
      perSecond: env.SMTP_PER_SECOND,
      patience: env.SMTP_PATIENCE * 1_000,
      idempotencyHeader: env.SMTP_IDEMPOTENCY_HEADER ?? null,
      perDomainPerMinute: env.SMTP_PER_DOMAIN_PER_MINUTE ?? null,
      reportsMailbox: env.MAILBOX_URL ?? null,
      dkim: readDkim(env),
    },
    phone: {
      line: env.PHONE_URL === undefined ? null : readLine(env.PHONE_URL),
      number: env.PHONE_NUMBER ?? null,
      callsPerSecond: env.PHONE_CALLS_PER_SECOND,
      callsAtOnce: env.PHONE_CALLS_AT_ONCE,
      signingKey: env.PHONE_SIGNING_KEY ?? null,
      voices: readVoices(env.PHONE_VOICES ?? '') ?? {},
    },
    bucket: readBucket(env.FILES_URL, env.FILES_ACCESS_KEY_ID, env.FILES_SECRET_ACCESS_KEY),
    secret: readSecret(dataFolder, env.SECRET),
    trustedProxies: env.TRUSTED_PROXIES,
    logLevel: env.LOG_LEVEL,
  };
}

/** What a signature covers: both headers of the one-click unsubscription too, without which receivers offer none (RFC 8058). */
const headerFieldNames = [
  'From:To:Subject:Date:Message-ID:MIME-Version:Content-Type:Content-Transfer-Encoding',
  'List-Unsubscribe:List-Unsubscribe-Post:Auto-Submitted',
].join(':');

function readDkim(env: Environment): Config['mail']['dkim'] {
  if (env.DKIM_DOMAIN === undefined || env.DKIM_SELECTOR === undefined || env.DKIM_KEY_FILE === undefined) return null;
  const privateKey = readFileSync(env.DKIM_KEY_FILE, 'utf8');
  return { domainName: env.DKIM_DOMAIN, keySelector: env.DKIM_SELECTOR, privateKey, headerFieldNames };
}
