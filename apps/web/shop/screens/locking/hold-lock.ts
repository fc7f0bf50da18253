interface Holding {
  /** Takes it from whoever has it, instead of waiting. */
  steal: boolean;
  signal: AbortSignal;
  hold: () => Promise<void>;
  /** Told where it is a while until it is free. */
  waiting: () => void;
}

/** A tab that is being closed frees its lock within moments: only a longer wait is worth a word. */
const patience = 300;

/** Holds a lock while `hold` runs: at once where it is free, else as soon as it is; the browser frees it with the tab. */
export async function holdLock(name: string, { steal, signal, hold, waiting }: Holding): Promise<void> {
  if (steal) return navigator.locks.request(name, { steal }, hold);
  const timer = setTimeout(waiting, patience);
  try {
    await navigator.locks.request(name, { signal }, () => {
      clearTimeout(timer);
      return hold();
    });
  } finally {
    clearTimeout(timer);
  }
}
