/** Minutes after which somebody is called again whom the provider did not call, by the reason. */
export const notPlacedFor = {
  /** The database is an older one than what was sent. */
  suspended: 5,
  line_down: 5,
  /** The account may not call that country, or that number: somebody has to allow it first. */
  not_reachable: 24 * 60,
  /** It was to ring by then and did not, so it was cancelled. */
  not_dialled: 5,
} as const;

export type NotPlacedFor = keyof typeof notPlacedFor;
