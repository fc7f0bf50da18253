import type { Drivers as DriversResult } from '#api';
import { Table } from '@mantine/core';
import { useRead } from '../api/use-read';
import { ChartCard } from '../charts/chart-card';
import { FigureText } from '../figures/figure-text';
import { HowSureLink } from '../figures/how-sure-link';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ScrollBox } from '../tables/scroll-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { DriverPlot } from './driver-plot';
import { FilterBar } from './filter/filter-bar';
import { WeightingNote } from './weighting-note';
import { useFilters } from './filter/use-filters';

/** Importance against performance: where an improvement would be felt most. */
export function Drivers() {
  const { places, scoring } = useTexts();
  const { query } = useFilters();
  const drivers = useRead('/scores/drivers', { query, keep: true });
  return (
    <Page title={places.drivers} lead={scoring.driversLead}>
      <FilterBar />
      <Loaded of={drivers} height={480}>
        {(result) => (
          <>
            <WeightingNote weights={result.weights} />
            {result.status === 'ok' ? <Found result={result} /> : <NotTold result={result} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function NotTold({ result }: { result: DriversResult }) {
  const { places, scoring } = useTexts();
  const { number } = useFormat();
  return (
    <Empty icon="drivers" title={places.drivers} action={<HowSureLink topic="drivers" />}>
      {result.status === 'too_few'
        ? scoring.driversTooFew(number(result.n), number(result.fewest))
        : scoring.driversUndetermined}
    </Empty>
  );
}

function Found({ result }: { result: DriversResult }) {
  const { places, scoring, fields } = useTexts();
  const { query } = useFilters();
  const { percent } = useFormat();
  const urgent = result.drivers.filter(({ place }) => place === 'act_first').map(({ name }) => name);
  const reading = [
    urgent.length > 0 ? scoring.driversAct(urgent.join(', ')) : scoring.driversCalm,
    scoring.driversExplain(percent(100 * (result.rSquared ?? 0))),
    result.weights.status === 'used' && scoring.weighting.importance,
    query.field !== '' && fields.importance,
    result.leftOut.length > 0 && scoring.driversLeftOut(result.leftOut.join(', ')),
  ];
  return (
    <ChartCard
      title={places.drivers}
      topic="drivers"
      reading={reading.filter(Boolean).join(' ')}
      chart={<DriverPlot drivers={result.drivers} />}
      table={<DriverTable result={result} />}
    />
  );
}

function DriverTable({ result }: { result: DriversResult }) {
  const { places, scoring, figures } = useTexts();
  const { number, percent } = useFormat();
  return (
    <ScrollBox label={places.drivers}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.principle}</Table.Th>
            <Table.Th ta="right">{scoring.importance}</Table.Th>
            <Table.Th ta="right">{scoring.correlation}</Table.Th>
            <Table.Th ta="right">{figures.answersHead}</Table.Th>
            <Table.Th>{scoring.performance}</Table.Th>
            <Table.Th>{scoring.place}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {result.drivers.map((driver) => (
            <Table.Tr key={driver.key}>
              <Table.Th scope="row">{driver.name}</Table.Th>
              <Table.Td ta="right" className="num">
                {percent(driver.importance)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {number(driver.correlation, 2)}
              </Table.Td>
              <Table.Td ta="right" className="num">
                {number(driver.n)}
              </Table.Td>
              <Table.Td>
                <FigureText figure={driver.performance} interval />
              </Table.Td>
              <Table.Td>{driver.place === null ? '–' : scoring.driverPlace[driver.place]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}
