import type { StoreResult } from '#api';
import { Table, VisuallyHidden } from '@mantine/core';
import { axisFor, type Axis } from '../../figures/axis';
import { AxisMarks } from '../../figures/axis-marks';
import { BandMark } from '../../figures/band-mark';
import { FigureText } from '../../figures/figure-text';
import { HowSureLink } from '../../figures/how-sure-link';
import { IntervalBar } from '../../figures/interval-bar';
import { Card } from '../../shell/card';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from '../comparison/store-rows.module.css';

type Principle = StoreResult['principles'][number];

const toneOf = ({ difference }: Principle) =>
  difference.status === 'above' || difference.status === 'below' ? difference.status : 'in_line';

/** Where this store differs from the network, and where one can't say so. */
export function StorePrinciples({ principles }: { principles: Principle[] }) {
  const { store, figures } = useTexts();
  const axis = axisFor(
    principles.flatMap((one) => [one.store, one.network]),
    principles.map((one) => one.target),
  );
  const named = (status: string) =>
    principles
      .filter((one) => one.difference.status === status)
      .map((one) => one.name)
      .join(', ');
  const reading = [
    named('above') && store.better(named('above')),
    named('below') && store.worse(named('below')),
    !named('above') && !named('below') && store.likeNetwork,
  ];
  return (
    <Card
      title={store.principles}
      lead={`${reading.filter(Boolean).join(' ')} ${store.ring}`}
      actions={<HowSureLink topic="band" />}
      flush
    >
      <ScrollBox label={store.principles}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{figures.principle}</Table.Th>
              <Table.Th className={classes.plot}>
                <VisuallyHidden>{figures.interval95}</VisuallyHidden>
                <AxisMarks axis={axis} />
              </Table.Th>
              <Table.Th>{store.here}</Table.Th>
              <Table.Th ta="right">{figures.answersHead}</Table.Th>
              <Table.Th ta="right">{figures.network}</Table.Th>
              <Table.Th>{store.difference}</Table.Th>
              <Table.Th>{figures.band}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {principles.map((one) => (
              <PrincipleLine key={one.key} one={one} axis={axis} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollBox>
    </Card>
  );
}

function PrincipleLine({ one, axis }: { one: Principle; axis: Axis }) {
  const format = useFormat();
  const { value, low, high, status } = one.difference;
  return (
    <Table.Tr>
      <Table.Th scope="row">{one.name}</Table.Th>
      <Table.Td className={classes.plot}>
        <IntervalBar
          figure={one.store}
          axis={axis}
          target={one.target}
          against={one.network.value}
          tone={toneOf(one)}
        />
      </Table.Td>
      <Table.Td>
        <FigureText figure={one.store} interval />
      </Table.Td>
      <Table.Td ta="right" className="num">
        {format.number(one.store.n)}
      </Table.Td>
      <Table.Td ta="right">
        <FigureText figure={one.network} />
      </Table.Td>
      <Table.Td className={`${classes.difference} num`}>
        {value === null ? '–' : format.signed(value)}
        {low !== null && high !== null && <span className="quiet"> ({format.range(low, high)})</span>}
      </Table.Td>
      <Table.Td>
        <BandMark
          band={status === 'unknown' ? null : status === 'same' ? 'in_line' : status}
          missing={one.store.value === null || one.network.value === null}
        />
      </Table.Td>
    </Table.Tr>
  );
}
