import type { Definition } from '../definition/definition.js';
import { drawnSample } from './drawn-sample.js';
import { seededRandom, type Seed } from './seeded-random.js';

/**
 * The keys of the blocks that the seed draws, in the order of the draw list; none where nothing is drawn. Blocks outside
 * the draw are not named: they are always candidates.
 *
 * @example
 * drawnBlocks(definition, 'invitation 17'); // ['courtesy', 'listening', 'timeliness', 'honesty']
 */
export function drawnBlocks({ draw }: Definition, seed: Seed): readonly string[] {
  if (draw === undefined) return [];

  const drawn = drawnSample(draw.blocks, draw.take, seededRandom(seed, 'draw'));
  return draw.blocks.filter((block) => drawn.includes(block));
}
