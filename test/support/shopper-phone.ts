import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserPath, browserWords, phone } from './browser.ts';
import { position } from './shopping.ts';

/** A visit as it lies on a phone's disk. */
export interface KeptVisit {
  key: string;
  jobId: string;
  versionId: string;
  state: 'open' | 'queued' | 'held' | 'safe';
  fill: { answers: Record<string, unknown> };
  problem: { code: string } | null;
  waiting?: { tries: number; until: number };
  /** The server's last word on it. */
  receipt: unknown;
  handIn: { answers: Record<string, unknown>; photos: { sha256: string; bytes: number }[] } | null;
}

/** A photo there: the name that it goes by, and the hash of its bytes, or null where they have gone. */
export interface KeptPhoto {
  key: string;
  sha256: string;
  hash: string | null;
  bytes: number | null;
}

/** A phone with a disk: what is on it survives the browser. Runs the real app in a real Chromium. */
export class ShopperPhone {
  readonly #folder = mkdtempSync(join(tmpdir(), 'candour-phone-'));
  context!: BrowserContext;
  page!: Page;

  async start(): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.#folder, {
      executablePath: browserPath(),
      // A page that was left is gone: kept for going back to, it would hold on to its database.
      args: [...browserWords, '--disable-features=BackForwardCache'],
      ...phone,
      locale: 'en-GB',
      geolocation: { ...position, accuracy: 12 },
      permissions: ['geolocation'],
    });
    await this.context.addInitScript(settableClock);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    return this.page;
  }

  async restart(offline: boolean): Promise<Page> {
    await this.context.close();
    const page = await this.start();
    await this.context.setOffline(offline);
    return page;
  }

  /** Ends the browser as a phone does that runs out of battery. */
  async crash(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.context.once('close', () => resolve()));
    process.kill(this.#browser(), 'SIGKILL');
    await closed;
  }

  /** Closes the tab, whatever it is doing, and opens another. */
  async closeTab(): Promise<Page> {
    const next = await this.context.newPage();
    await this.page.close();
    return (this.page = next);
  }

  async end(): Promise<void> {
    await this.context.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Sets the phone's clock by so many milliseconds from the right time, for every page now and later. */
  async setClock(by: number): Promise<void> {
    await this.page.evaluate((shift) => localStorage.setItem('test-clock', String(shift)), by);
  }

  /**
   * Leaves no room on the phone for the app, until told that there is some again. The browser looks how much there is when a
   * database is opened, and again only after half a minute; so the page is left for as long as it takes to close it.
   */
  async fill(): Promise<() => Promise<void>> {
    const session = await this.context.newCDPSession(this.page);
    const address = this.page.url();
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1 });
    for (let tries = 1; ; tries += 1) {
      await this.page.goto('about:blank');
      await pause(3_500 * tries);
      await this.page.goto(address).catch(() => null);
      if (!(await this.page.evaluate(hasRoom).catch(() => true))) break;
      if (tries > 4) throw new Error('The phone could not be filled up.');
    }
    // It holds for as long as the session does.
    return () => session.detach();
  }

  /** The browser's own process: the one that was started for this folder and is nobody's part. */
  #browser(): number {
    const own = `--user-data-dir=${this.#folder}`;
    const found = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .find((name) => {
        const words = wordsOf(name);
        return words.includes(own) && !words.some((word) => word.startsWith('--type='));
      });
    if (found === undefined) throw new Error('The phone has no browser.');
    return Number(found);
  }
}

/** Whether a database of the same origin takes some bytes. */
async function hasRoom(): Promise<boolean> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('test-room');
    opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error as Error);
  });
  const kept = await new Promise<boolean>((resolve) => {
    const writing = db.transaction('bytes', 'readwrite', { durability: 'strict' });
    writing.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(50_000)), 1);
    writing.oncomplete = () => resolve(true);
    writing.onabort = () => resolve(false);
  });
  db.close();
  return kept;
}

function wordsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Runs in each page before the app: a wall clock that a test can set, as its owner can. */
function settableClock(): void {
  const Real = Date;
  const shift = () => {
    try {
      return Number(localStorage.getItem('test-clock'));
    } catch {
      return 0;
    }
  };
  const now = () => Real.now() + shift();
  globalThis.Date = new Proxy(Real, {
    construct: (_, given: unknown[]) =>
      given.length === 0 ? new Real(now()) : (Reflect.construct(Real, given) as Date),
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
}

/** What lies on the phone, read past the app. */
export function visitsOn(page: Page): Promise<KeptVisit[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('candour-shop');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error as Error);
    });
    const found = await new Promise<(KeptVisit & { job: { id: string } })[]>((resolve, reject) => {
      const reading = db.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => resolve(reading.result as (KeptVisit & { job: { id: string } })[]);
      reading.onerror = () => reject(reading.error as Error);
    });
    db.close();
    return found.map(({ job, ...visit }) => ({ ...visit, jobId: job.id }));
  });
}

/** The photos on the phone, those of one visit or all, their hashes computed from their bytes. */
export function photosOn(page: Page, key: string | null = null): Promise<KeptPhoto[]> {
  return page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('candour-shop');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error as Error);
    });
    interface Row {
      key: string;
      sha256: string;
      content: Blob | null;
    }
    const rows = await new Promise<Row[]>((resolve, reject) => {
      const range = wanted === null ? null : IDBKeyRange.bound([wanted, ''], [wanted, '\uffff']);
      const reading = db.transaction('photos').objectStore('photos').getAll(range);
      reading.onsuccess = () => resolve(reading.result as Row[]);
      reading.onerror = () => reject(reading.error as Error);
    });
    db.close();
    const hashOf = async (content: Blob) => {
      const hash = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    return Promise.all(
      rows.map(async ({ key, sha256, content }) => ({
        key,
        sha256,
        hash: content === null ? null : await hashOf(content),
        bytes: content?.size ?? null,
      })),
    );
  }, key);
}
