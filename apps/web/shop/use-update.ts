import { useEffect, useState } from 'preact/hooks';
import { useKept } from './keep/heard';

/** Whether a visit is being filled in, here or in another tab. */
async function visitIsOpen(): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name = '' }) => name.startsWith('candour-shop-visit-'));
}

/**
 * Installs the service worker. Gives how to take over a new version of the app once one is ready and no visit is open; it is never
 * forced.
 */
export function useUpdate(): (() => void) | null {
  const [waiting, keep] = useState<ServiceWorker | null>(null);
  const busy = useKept(visitIsOpen);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const look = (registration: ServiceWorkerRegistration) => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null) keep(registration.waiting);
    };
    const begin = async () => {
      const registration = await navigator.serviceWorker.register('/shop/service-worker.js', { scope: '/shop/' });
      look(registration);
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', () => look(registration));
      });
      addEventListener('online', () => void registration.update().catch(() => undefined));
    };
    // Without it the app works as long as it is open; the next start with a network tries again.
    begin().catch(() => undefined);
    void navigator.storage?.persist?.();
  }, []);
  if (waiting === null || busy !== false) return null;
  return () => void takeOver(waiting);
}

async function takeOver(waiting: ServiceWorker): Promise<void> {
  if (await visitIsOpen()) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
}
