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

const scope = self as unknown as WorkerScope;
/** Filled in by the build: names, and what their bytes hash to. */
const files = '__FILES__' as unknown as readonly (readonly [name: string, integrity: string])[];
const shell = 'shop-__BUILD__';

// The app's files alone: visits live in IndexedDB, which no version of this worker touches.
scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll(files.map(asBuilt))));
});

/** A file byte by byte as it was built, or none: what is kept here is what the app starts from without a network. */
const asBuilt = ([name, integrity]: readonly [string, string]) =>
  new Request(`/shop/${name}`, { integrity, cache: 'reload' });

scope.addEventListener('activate', (event) => {
  event.waitUntil(removeOlder().then(() => scope.clients.claim()));
});

// A new version waits until the shopper takes it.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith('/shop')) return;
  event.respondWith(answer(request, pathname));
});

async function answer(request: Request, pathname: string): Promise<Response> {
  const wanted = request.mode === 'navigate' ? '/shop/index.html' : pathname;
  // Read, and not opened for writing: the app starts on a full phone too.
  const kept = await caches.match(wanted, { cacheName: shell }).catch(() => undefined);
  return kept ?? fetch(request);
}

/** Names come in the order of their making: what comes after this version's own belongs to a newer one that is still arriving. */
async function removeOlder(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith('shop-'));
  for (const older of builds.slice(0, Math.max(0, builds.indexOf(shell)))) await caches.delete(older);
}
