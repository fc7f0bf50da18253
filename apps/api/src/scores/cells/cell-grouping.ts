/** What cells are kept apart by; all else is added up. */
export type CellGrouping = 'store' | 'channel' | TimeGrouping;
export type TimeGrouping = 'day' | 'week' | 'month';

/** A grouping as SQL over rows `c` of one measure each, given the column that holds their day, or the first one of their month. */
export function groupedBy(by: readonly CellGrouping[], day: string): { keys: string; named: string } {
  const groups = by.map((group) => {
    if (group === 'store') return { key: 'c.store_id', name: 'c.store_id' };
    if (group === 'channel') return { key: 'c.channel', name: 'c.channel' };
    const start = group === 'day' || day === 'c.month' ? day : `date_trunc('${group}', ${day})::date`;
    return { key: start, name: `(${start})::text as month` };
  });
  return {
    keys: ['c.measure', ...groups.map(({ key }) => key)].join(', '),
    named: ['c.measure', ...groups.map(({ name }) => name)].join(', '),
  };
}
