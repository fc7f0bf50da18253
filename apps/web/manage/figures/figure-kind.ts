/** How a figure is read: a 0–100 score, an NPS of −100…100, or a share of answers. */
export type FigureKind = 'score' | 'nps' | 'percent';
