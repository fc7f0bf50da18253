import type { JournalPlace } from '#surveys';

/** Where the phone is now; null where it does not say, or not in time. */
export function here(timeout = 15_000): Promise<JournalPlace | null> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({ latitude, longitude, accuracy: Math.round(Math.min(accuracy, 10_000_000)) }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout, maximumAge: 30_000 },
    );
  });
}
