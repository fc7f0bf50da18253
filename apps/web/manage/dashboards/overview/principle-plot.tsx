import type { Overview } from '#api';
import { Table } from '@mantine/core';
import { ChartCard } from '../../charts/chart-card';
import { axisFor, type Axis } from '../../figures/axis';
import { AxisMarks } from '../../figures/axis-marks';
import { ChangeMark } from '../../figures/change-mark';
import { FigureText } from '../../figures/figure-text';
import { IntervalBar } from '../../figures/interval-bar';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './principle-plot.module.css';

type Principle = Overview['principles'][number];

/** Clearly under its target: the whole interval lies below. */
const isBelow = ({ figure, target }: Principle) => target !== null && figure.high !== null && figure.high < target;

export function PrinciplePlot({ principles }: { principles: Principle[] }) {
  const { overview } = useTexts();
  const axis = axisFor(
    principles.map((one) => one.figure),
    principles.map((one) => one.target),
  );
  return (
    <ChartCard
      title={overview.principles}
      reading={useReading(principles)}
      chart={<Plot principles={principles} axis={axis} />}
      table={<PrincipleTable principles={principles} />}
    />
  );
}

function useReading(principles: Principle[]): string {
  const { overview } = useTexts();
  const known = principles
    .filter((one) => one.figure.value !== null)
    .sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const best = known[0];
  const worst = known.at(-1);
  if (!best || !worst || best === worst) return overview.tooFew;
  const withTarget = known.filter((one) => one.target !== null).length;
  return `${overview.bestAndWorst(best.name, worst.name)} ${withTarget > 0 ? overview.belowTarget(known.filter(isBelow).length, withTarget) : ''}`;
}

function Plot({ principles, axis }: { principles: Principle[]; axis: Axis }) {
  const { figures } = useTexts();
  return (
    <div>
      <ul className={classes.rows}>
        {principles.map((one) => (
          <li key={one.key} className={classes.row}>
            <span className={classes.name}>{one.name}</span>
            <IntervalBar figure={one.figure} axis={axis} target={one.target} tone={isBelow(one) ? 'below' : null} />
            <span className={classes.value}>
              <FigureText figure={one.figure} />
            </span>
          </li>
        ))}
        <li className={classes.row} aria-hidden="true">
          <span className={classes.name} />
          <AxisMarks axis={axis} />
          <span className={classes.value} />
        </li>
      </ul>
      <p className={classes.legend}>
        <svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true" className={classes.legendDot}>
          <path d="M2 6h22M2 2v8M24 2v8" />
          <circle cx="13" cy="6" r="4" />
        </svg>
        {figures.interval95}
        <svg width="6" height="14" viewBox="0 0 6 14" aria-hidden="true" className={classes.legendTarget}>
          <path d="M3 0v14" />
        </svg>
        {figures.target}
      </p>
    </div>
  );
}

function PrincipleTable({ principles }: { principles: Principle[] }) {
  const { overview, figures } = useTexts();
  const { number } = useFormat();
  return (
    <ScrollBox label={overview.principles}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.principle}</Table.Th>
            <Table.Th>{figures.scoreAndInterval}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
            <Table.Th ta="right">{figures.target}</Table.Th>
            <Table.Th>{figures.changeHead}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {principles.map((one) => (
            <Table.Tr key={one.key}>
              <Table.Th scope="row">{one.name}</Table.Th>
              <Table.Td>
                <FigureText figure={one.figure} interval />
              </Table.Td>
              <Table.Td ta="right" className="num">
                {number(one.figure.n)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {one.target === null ? '–' : number(one.target)}
              </Table.Td>
              <Table.Td>
                <ChangeMark change={one.figure.change} short />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
