/** What of a service worker's surroundings is used here; the rest of the app is written against those of a page. */
interface WorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    run: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(type: 'message', run: (event: { data: unknown }) => void): void;
  addEventListener(
    type: 'fetch',
    run: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

export interface OfflineApp {
  /** Where it is served: `/shop`. */
  base: string;
  /** The name of this build, which begins with the app's: `shop-0123456789ab`. */
  build: string;
  /** Names, and what their bytes hash to. */
  files: readonly (readonly [name: string, integrity: string])[];
}

const scope = self as unknown as WorkerScope;

/** An app's files alone: what people enter lives in IndexedDB, which no version of this worker touches. */
export function serveOffline({ base, build, files }: OfflineApp): void {
  /** A file byte by byte as it was built, or none: what is kept here is what the app starts from without a network. */
  const asBuilt = ([name, integrity]: readonly [string, string]) =>
    new Request(`${base}/${name}`, { integrity, cache: 'reload' });
  scope.addEventListener('install', (event) => {
    event.waitUntil(caches.open(build).then((cache) => cache.addAll(files.map(asBuilt))));
  });
  scope.addEventListener('activate', (event) => {
    event.waitUntil(removeOlder(build).then(() => scope.clients.claim()));
  });
  // A new version waits until whoever uses the app takes it.
  scope.addEventListener('message', ({ data }) => {
    if (data === 'take over') void scope.skipWaiting();
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
    event.respondWith(answer(request, request.mode === 'navigate' ? `${base}/index.html` : pathname, build));
  });
}

async function answer(request: Request, wanted: string, build: string): Promise<Response> {
  // Read, and not opened for writing: the app starts on a full device too.
  const kept = await caches.match(wanted, { cacheName: build }).catch(() => undefined);
  return kept ?? fetch(request);
}

/** Names come in the order of their making: what comes after this version's own belongs to a newer one that is still arriving. */
async function removeOlder(build: string): Promise<void> {
  const own = build.slice(0, build.indexOf('-') + 1);
  const builds = (await caches.keys()).filter((name) => name.startsWith(own));
  for (const older of builds.slice(0, Math.max(0, builds.indexOf(build)))) await caches.delete(older);
}
