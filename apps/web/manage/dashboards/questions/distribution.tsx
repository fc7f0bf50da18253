import type { QuestionResult } from '#api';
import { Table } from '@mantine/core';
import { ChartCard } from '../../charts/chart-card';
import { along } from '../../figures/axis';
import { useFigureWords } from '../../figures/use-figure-words';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './distribution.module.css';

type Choice = QuestionResult['distribution'][number];

/** How many chose what, each share with its interval. */
export function Distribution({ result }: { result: QuestionResult }) {
  const { question } = useTexts();
  const words = useFigureWords();
  const format = useFormat();
  const known = result.distribution.filter((one) => one.percent !== null);
  const most = known.reduce<Choice | null>(
    (best, one) => ((one.percent ?? 0) > (best?.percent ?? -1) ? one : best),
    null,
  );
  const reading = most ? question.mostChosen(most.label, format.percent(most.percent ?? 0)) : words.suppressed;
  return (
    <ChartCard
      title={question.distribution}
      reading={`${reading} ${words.weighedBase(result)}.`}
      chart={known.length > 0 ? <Bars choices={result.distribution} /> : <p className="quiet">{words.suppressed}</p>}
      table={<DistributionTable choices={result.distribution} />}
    />
  );
}

function Bars({ choices }: { choices: Choice[] }) {
  const format = useFormat();
  // The tens above the longest interval: bars of a few percent are told apart, and nothing ends past 100.
  const top = Math.min(
    100,
    Math.ceil(Math.max(...choices.map((one) => one.high ?? one.percent ?? 0)) / 10) * 10 || 100,
  );
  const at = (percent: number) => `${along({ low: 0, high: top }, percent)}%`;
  return (
    <ul className={classes.bars}>
      {choices.map((one) => (
        <li key={one.code} className={classes.row}>
          <span className={classes.label}>{one.label}</span>
          <svg width="100%" height="22" aria-hidden="true" className={classes.track}>
            <rect x="0" y="2" height="18" width={at(one.percent ?? 0)} rx="3" className={classes.bar} />
            {one.low !== null && one.high !== null && (
              <>
                <line x1={at(one.low)} x2={at(one.high)} y1="11" y2="11" className={classes.whisker} />
                <line x1={at(one.low)} x2={at(one.low)} y1="7" y2="15" className={classes.whisker} />
                <line x1={at(one.high)} x2={at(one.high)} y1="7" y2="15" className={classes.whisker} />
              </>
            )}
          </svg>
          <span className={`${classes.number} num`}>
            {one.percent === null ? '–' : format.percent(one.percent)}{' '}
            <span className="quiet">{one.count === null ? '' : `(${format.number(one.count)})`}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function DistributionTable({ choices }: { choices: Choice[] }) {
  const { question, figures } = useTexts();
  const format = useFormat();
  return (
    <ScrollBox label={question.distribution}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{question.choice}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
            <Table.Th ta="right">%</Table.Th>
            <Table.Th>{figures.interval95}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody className="num">
          {choices.map((one) => (
            <Table.Tr key={one.code}>
              <Table.Th scope="row">{one.label}</Table.Th>
              <Table.Td ta="right">{one.count === null ? '–' : format.number(one.count)}</Table.Td>
              <Table.Td ta="right">{one.percent === null ? '–' : format.percent(one.percent, 1)}</Table.Td>
              <Table.Td>{one.low === null || one.high === null ? '–' : format.range(one.low, one.high)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
