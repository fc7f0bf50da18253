import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Query } from '../../api/request';
import { useRead } from '../../api/use-read';
import { ChartCard } from '../../charts/chart-card';
import { TrendChart } from '../../charts/trend-chart';
import { Loaded } from '../../shell/loaded';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { daysIn } from '../filter/period';
import { TrendTable } from './trend-table';
import { useFilters } from '../filter/use-filters';
import { kindOf, useMeasures } from '../use-measures';

/** Longer than this, days would be a blur. */
const mostDays = 100;
/** Beyond so many days, weeks are told. */
const fewDays = 35;

/** A score day by day or week by week, for whoever may read the answers of each: the weekend, or since the new till. */
export function DayTrend({
  query,
  principles,
}: {
  query: Query;
  principles: readonly { key: string; name: string }[];
}) {
  const { scoring, overview } = useTexts();
  const format = useFormat();
  const { mayDays, query: filters } = useFilters();
  const days = daysIn(filters);
  const by = days <= fewDays ? 'day' : 'week';
  const [measure, setMeasure] = useState('index');
  const measures = useMeasures(principles);
  const isOpen = mayDays && days <= mostDays;
  const found = useRead(isOpen ? `/scores/${measure}/over-time` : null, {
    query: { ...query, by },
    keep: true,
  });
  if (!isOpen) return null;
  const title = overview.through[by];
  const kind = kindOf(measure);
  return (
    <Loaded of={found} height={340}>
      {({ points }) => (
        <ChartCard
          title={title}
          reading={overview.throughReading(format.number(points.filter(({ figure }) => figure.value !== null).length))}
          chart={
            <>
              <NativeSelect
                className="no-print"
                aria-label={scoring.score}
                value={measure}
                data={measures}
                onChange={(event) => setMeasure(event.currentTarget.value)}
                style={{ maxWidth: 260, marginBottom: 10 }}
              />
              <TrendChart
                label={title}
                points={points}
                within={kind === 'nps' ? { low: -100, high: 100 } : { low: 0, high: 100 }}
              />
            </>
          }
          table={<TrendTable label={title} points={points} />}
        />
      )}
    </Loaded>
  );
}
