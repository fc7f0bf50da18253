import type { Cell } from '#scoring';
import type { Transaction } from '../../database/transaction.js';
import { changeOfMix } from '../../scores/adjusted-change.js';
import type { Figure } from '../../scores/figure.js';
import { readCells } from '../../scores/cells/read-cells.js';
import type { ScoreContext } from '../../scores/score-context.reads.js';
import { previousPeriod } from '../../scores/score-filter.js';
import type { Headline } from '../summary.js';

/** Sets beside each change of a mean what it is with the channels kept constant, where their mix moved between the periods. */
export async function withChangeOfMix(tx: Transaction, context: ScoreContext, headline: Headline): Promise<Headline> {
  if (context.filter.channel !== null) return headline;
  const measures = ['index', 'role:ease', ...context.principles.map(({ key }) => `principle:${key}`)];
  const now = await byChannel(tx, context, measures);
  const before = await byChannel(tx, { ...context, filter: previousPeriod(context.filter) }, measures);
  const fewestByChannel = context.sealed?.length === 0 ? 0 : context.fewest;
  const told = (figure: Figure, measure: string): Figure => {
    if (figure.change === undefined || figure.change.value === null) return figure;
    const [own, earlier] = [
      now.get(measure) ?? new Map<string, Cell>(),
      before.get(measure) ?? new Map<string, Cell>(),
    ];
    // Both changes together tell what answers by a small channel were.
    if ([...own.values(), ...earlier.values()].some(({ n }) => n > 0 && n < fewestByChannel)) return figure;
    const mix = changeOfMix(own, earlier, context.sizes);
    return mix === undefined ? figure : { ...figure, change: { ...figure.change, mix } };
  };
  return {
    ...headline,
    index: told(headline.index, 'index'),
    effort: told(headline.effort, 'role:ease'),
    principles: headline.principles.map((each) => ({ ...each, figure: told(each.figure, `principle:${each.key}`) })),
  };
}

async function byChannel(tx: Transaction, { filter }: ScoreContext, measures: readonly string[]) {
  const found = new Map<string, Map<string, Cell>>();
  for (const { measure, channel, cell } of await readCells(tx, filter, measures, ['channel'], 'moments')) {
    const own = found.get(measure) ?? new Map<string, Cell>();
    found.set(measure, own.set(channel ?? '', cell));
  }
  return found;
}
