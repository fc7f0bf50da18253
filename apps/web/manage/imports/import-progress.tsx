import { Alert, Button, Group, Progress } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportRow } from '../api/imports';
import { request } from '../api/request';
import { useAct } from '../api/use-act';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { Refusal } from '../shell/refusal';
import { useFindingWords } from '../shell/use-finding-words';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { Faults } from './faults';

const places = { customers: '/customers', stores: '/stores', responses: '/responses' } as const;

export function ImportProgress({ row }: { row: ImportRow }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useFindingWords('tables');
  const cancel = useAct(() => request('POST', `/imports/${row.id}/cancel`), { stale: ['/imports'] });
  const part = row.bytes > 0 ? (row.bytesRead / row.bytes) * 100 : 0;
  const counts = (['rows', 'added', 'updated', 'merged', 'unchanged', 'bad'] as const).map((name): [string, string] => [
    texts.imports[name],
    format.number(row[name]),
  ]);
  return (
    <>
      <Card title={texts.imports.states[row.status]}>
        {row.status === 'running' && (
          <div role="status">
            <Progress value={part} size="lg" mb={8} aria-label={texts.imports.states.running} />
            <p className="quiet num" style={{ margin: '0 0 16px' }}>
              {texts.imports.progress(format.percent(part), format.number(row.rows))}
            </p>
          </div>
        )}
        {row.message && (
          <Alert color={row.status === 'failed' ? 'ember' : 'teal'} mb="md">
            {words({ code: row.reason ?? '', details: row.reasonDetails, message: row.message })}
          </Alert>
        )}
        <div className="num">
          <Facts facts={counts} />
        </div>
        <Group mt="lg">
          {row.status === 'running' ? (
            <Button variant="default" onClick={() => cancel.mutate(undefined)} loading={cancel.isPending}>
              {texts.imports.cancel}
            </Button>
          ) : (
            <Button component={Link} to={places[row.kind]} variant="default">
              {texts.places[row.kind]}
            </Button>
          )}
        </Group>
        <Refusal problem={cancel.error} />
      </Card>
      {row.bad > 0 && <Faults importId={row.id} count={row.bad} />}
    </>
  );
}
