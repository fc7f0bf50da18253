import { useEffect, useState } from 'preact/hooks';
import { base } from './app-name';
import { useKept } from './heard';

/** Whether something is being filled in, here or in another tab. */
async function isOpen(work: string): Promise<boolean> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name = '' }) => name.startsWith(work));
}

/**
 * Installs the service worker. Gives how to take over a new version of the app once one is ready and nothing is being filled in: no lock
 * whose name begins with `work` is taken. It is never forced.
 */
export function useUpdate(work: string): (() => void) | null {
  const [waiting, keep] = useState<ServiceWorker | null>(null);
  const busy = useKept(() => isOpen(work), work);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return;
    const look = (registration: ServiceWorkerRegistration) => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null) keep(registration.waiting);
    };
    const begin = async () => {
      const registration = await navigator.serviceWorker.register(`${base}/service-worker.js`, { scope: `${base}/` });
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
  return () => void takeOver(waiting, work);
}

async function takeOver(waiting: ServiceWorker, work: string): Promise<void> {
  if (await isOpen(work)) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take over');
}
