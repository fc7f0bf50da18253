// Loaded before Candour starts (`node --import`): what looks for work every half second to every other second does so five times as
// often. For tests in which work fails and begins anew many hundred times, and which would wait for most of their time.
const { setTimeout } = globalThis;
const hurried = (milliseconds: number | undefined) =>
  milliseconds !== undefined && milliseconds >= 400 && milliseconds <= 2_000 ? milliseconds / 5 : milliseconds;
globalThis.setTimeout = Object.assign(
  (run: (...given: unknown[]) => void, milliseconds?: number, ...given: unknown[]) =>
    setTimeout(run, hurried(milliseconds), ...given),
  setTimeout,
) as typeof setTimeout;
