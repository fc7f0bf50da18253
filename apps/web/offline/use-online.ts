import { useEffect, useState } from 'preact/hooks';

/** Whether the device has a network, as far as it knows. */
export function useOnline(): boolean {
  const [online, keep] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => keep(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}
