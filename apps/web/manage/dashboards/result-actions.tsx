import { Button } from '@mantine/core';
import { address, type Query } from '../api/request';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';

/** Take what is shown along: as CSV, on paper. */
export function ResultActions({ path, query }: { path: string; query: Query }) {
  const { charts } = useTexts();
  return (
    <>
      <Button
        variant="default"
        component="a"
        href={address(path, { ...query, format: 'csv' })}
        download
        leftSection={<Icon name="download" size={16} />}
      >
        CSV
      </Button>
      <Button variant="default" onClick={() => window.print()} leftSection={<Icon name="print" size={16} />}>
        {charts.print}
      </Button>
    </>
  );
}
