// Loaded before Candour starts (`node --import`): what looks for queued work every half second or every two does so every minute. For
// tests of being told of it.
const { setTimeout } = globalThis;
const seldom = (milliseconds: number | undefined) =>
  milliseconds !== undefined &&
  ((milliseconds > 100 && milliseconds <= 500) || (milliseconds > 1_100 && milliseconds <= 2_000))
    ? 60_000
    : milliseconds;
globalThis.setTimeout = Object.assign(
  (run: (...given: unknown[]) => void, milliseconds?: number, ...given: unknown[]) =>
    setTimeout(run, seldom(milliseconds), ...given),
  setTimeout,
) as typeof setTimeout;
