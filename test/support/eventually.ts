import { patience } from './slowness.mjs';

/** Asks again until the answer is there; gives up with the last one after `within` milliseconds of a quiet machine. */
export async function eventually<Result>(
  ask: () => Promise<Result>,
  isThere: (result: Result) => boolean,
  within = 15_000,
): Promise<Result> {
  const end = Date.now() + patience(within);
  for (;;) {
    const result = await ask();
    if (isThere(result)) return result;
    if (Date.now() > end)
      throw new Error(`Not within ${within} ms; the last answer was ${JSON.stringify(result)?.slice(0, 1_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
