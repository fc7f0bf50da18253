import type { Import } from '#api';
import { Alert, Progress } from '@mantine/core';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { Changes } from './changes';
import { Faults } from './faults';
import { ImportActions } from './import-actions';

/** How far an import has come, what it did or would do, and what can be done about it. */
export function ImportProgress({ row, onColumns }: { row: Import; onColumns: () => void }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useFindingWords('tables');
  const part = row.bytes > 0 ? (row.bytesRead / row.bytes) * 100 : 0;
  const isUnderWay = row.status === 'running' || row.status === 'checking';
  const counts = (['rows', 'added', 'updated', 'merged', 'unchanged', 'bad'] as const).map((name): [string, string] => [
    texts.imports[name],
    format.number(row[name]),
  ]);
  return (
    <>
      <Card
        title={texts.imports.states[row.status]}
        lead={row.status === 'checked' ? texts.imports.wouldLead : undefined}
      >
        {isUnderWay && (
          <div role="status">
            <Progress value={part} size="lg" mb={8} aria-label={texts.imports.states[row.status]} />
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
        {row.status === 'undone' && (row.kept ?? 0) > 0 && (
          <Alert color="teal" mb="md">
            {texts.imports.kept(row.kept ?? 0)}
          </Alert>
        )}
        <div className="num">
          <Facts facts={counts} />
        </div>
        {row.weights && <Weights weights={row.weights} />}
        <ImportActions key={row.status} row={row} onColumns={onColumns} />
      </Card>
      {row.bad > 0 && <Faults key={`${row.id} ${row.status}`} importId={row.id} count={row.bad} />}
      {row.kind !== 'responses' && ['checked', 'done', 'undone'].includes(row.status) && (
        <Changes key={row.status} row={row} />
      )}
    </>
  );
}

/** What the weights of the file come to: a sum far from the number of rows, or a large effect, is better seen before. */
function Weights({ weights }: { weights: NonNullable<Import['weights']> }) {
  const { imports: texts } = useTexts();
  const format = useFormat();
  return (
    <p className="quiet">
      {texts.weightSum}: {format.number(weights.sum, 2)}.{' '}
      {texts.weightEffect(format.number(weights.designEffect, 2), format.number(weights.effectiveN))}
    </p>
  );
}
