import type { Readable } from 'node:stream';

/** So long may a store be silent before a call to it is given up. */
const patience = 10_000;
const between = 500;

/** A store said nothing for so long. */
class Silence extends Error {
  override readonly name = 'TimeoutError';
}

/** Ends a call by its signal once nothing has moved for a while: neither an answer came nor did `progress` change. */
export async function endWhenSilent<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  progress: () => number = () => 0,
): Promise<Result> {
  const ending = new AbortController();
  let [moved, movedAt] = [progress(), Date.now()];
  const watch = setInterval(() => {
    if (progress() !== moved) [moved, movedAt] = [progress(), Date.now()];
    else if (Date.now() - movedAt >= patience) ending.abort(new Silence('It said nothing for too long.'));
  }, between);
  try {
    return await call(ending.signal);
  } finally {
    clearInterval(watch);
  }
}

/** What a store sends, until it is silent for a while. Time that the reader takes between two pieces does not count. */
export async function* endsWhenSilent(content: Readable): AsyncGenerator<Buffer> {
  const giveUp = () => content.destroy(new Silence('It stopped in the middle.'));
  let timer = setTimeout(giveUp, patience);
  try {
    for await (const piece of content) {
      clearTimeout(timer);
      yield piece as Buffer;
      timer = setTimeout(giveUp, patience);
    }
  } finally {
    clearTimeout(timer);
  }
}
