import { useEffect, useState } from 'preact/hooks';

/** Installs the service worker. Gives how to take over a new version of the app, once one is ready; it is never forced. */
export function useUpdate(): (() => void) | null {
  const [waiting, keep] = useState<ServiceWorker | null>(null);
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
  if (waiting === null) return null;
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('take over');
  };
}
