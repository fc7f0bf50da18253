import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { HowSureLink, type Topic } from '../figures/how-sure-link';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';

interface Props {
  title: string;
  /** What the chart says, in one sentence. */
  reading: string;
  csv?: string;
  chart: ReactNode;
  table: ReactNode;
  /** Which part of 'how sure are we' belongs to it. */
  topic?: Topic;
}

/** A chart, the sentence that reads it, and the table behind it. */
export function ChartCard({ title, reading, csv, chart, table, topic = 'interval' }: Props) {
  const { charts } = useTexts();
  const [asTable, setAsTable] = useState(false);
  return (
    <Card
      title={title}
      lead={reading}
      actions={
        <>
          <HowSureLink topic={topic} />
          <Button
            size="compact-sm"
            variant="subtle"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
            leftSection={<Icon name={asTable ? 'overview' : 'table'} size={16} />}
          >
            {asTable ? charts.showChart : charts.showTable}
          </Button>
          {csv && (
            <Button
              size="compact-sm"
              variant="subtle"
              component="a"
              href={csv}
              download
              leftSection={<Icon name="download" size={16} />}
            >
              CSV
            </Button>
          )}
        </>
      }
    >
      {asTable ? table : chart}
    </Card>
  );
}
