import type { PrintRunFound } from '#api';
import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';

/** What came back of a run, and how often reading erred where people looked. */
export function ReturnedCard({ run }: { run: PrintRunFound }) {
  const { returned: texts, scans } = useTexts();
  const format = useFormat();
  const may = useMay();
  const { sheets, sample, dropped, toCheck } = run;
  const before = run.kind === 'personal' ? (['answeredBefore'] as const) : [];
  const states = [...(['accepted', 'doubtful', 'partly', 'refused'] as const), ...before].map(
    (state): [string, string] => [texts.states[state], format.number(sheets[state])],
  );
  const error =
    sample === null
      ? texts.notChecked
      : `${texts.differed(format.number(sample.differed), format.number(sample.checked))}: ${texts.within(
          format.number(sample.from, 1),
          format.number(sample.to, 1),
        )}`;
  return (
    <Card title={texts.title}>
      <div className="num">
        <Facts facts={[...states, [texts.error, error]]} />
      </div>
      {dropped.length > 0 && (
        <p className="quiet">
          {texts.dropped}.{' '}
          {dropped.map((each) => texts.droppedOf(each.question, format.number(each.sheets))).join(', ')}
        </p>
      )}
      <Group mt="lg">
        {may('paper.change') && (
          <Button component={Link} to="/paper/scans" variant={toCheck > 0 ? 'default' : 'filled'}>
            {scans.scan}
          </Button>
        )}
        {toCheck > 0 && may('paper.verify') && (
          <Button component={Link} to={`/paper-checks?run=${run.id}`}>
            {scans.check(format.number(toCheck))}
          </Button>
        )}
      </Group>
    </Card>
  );
}
