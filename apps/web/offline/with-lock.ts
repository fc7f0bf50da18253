interface Locking {
  /** Takes it from whoever has it, instead of waiting. */
  steal: boolean;
  signal: AbortSignal;
  run: () => Promise<void>;
  /** Told where it is a while until it is free. */
  waiting: () => void;
}

/** A tab that is being closed frees its lock within moments: only a longer wait is worth a word. */
const patience = 300;

/** Has a lock while `run` runs: at once where it is free, else as soon as it is; the browser frees it with the tab. */
export async function withLock(name: string, { steal, signal, run, waiting }: Locking): Promise<void> {
  if (steal) return navigator.locks.request(name, { steal }, run);
  const timer = setTimeout(waiting, patience);
  try {
    await navigator.locks.request(name, { signal }, () => {
      clearTimeout(timer);
      return run();
    });
  } finally {
    clearTimeout(timer);
  }
}
