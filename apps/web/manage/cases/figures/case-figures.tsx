import type { CaseFigures as Figures } from '#api';
import { Table } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Empty } from '../../shell/empty';
import { Facts } from '../../shell/facts';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { ListBox } from '../../tables/list-box';
import { useCaseTexts, WithCaseTexts } from '../../texts/cases/load-case-texts';
import { useFormat } from '../../texts/use-format';
import { useCauses } from '../use-causes';
import { useOpenTime } from '../use-open-time';

/** How cases go, month by month, and why it came to them. */
export function CaseFigures() {
  return (
    <WithCaseTexts>
      <Whole />
    </WithCaseTexts>
  );
}

function Whole() {
  const texts = useCaseTexts();
  const figures = useRead('/case-figures');
  return (
    <Page title={texts.figure.title} lead={texts.figure.lead} back={{ to: '/cases', name: texts.title }}>
      <Loaded of={figures} height={420}>
        {(found) =>
          found.months.every(({ opened, settled }) => opened + settled === 0) && found.open === 0 ? (
            <Empty icon="responses" title={texts.figure.none}>
              {texts.figure.noneAdvice}
            </Empty>
          ) : (
            <div className={columns.stack}>
              <Now found={found} />
              <Months found={found} />
              {found.causes.length > 0 && <Causes found={found} />}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Now({ found }: { found: Figures }) {
  const { figure: texts } = useCaseTexts();
  const format = useFormat();
  const openTime = useOpenTime();
  const { open, late, usualMinutes, told, toldKept } = found;
  return (
    <Card title={texts.since}>
      <Facts
        facts={[
          [texts.openNow, format.number(open)],
          [texts.lateNow, format.number(late)],
          [texts.usual, usualMinutes === null ? texts.usualFew : openTime(usualMinutes)],
          [texts.told, told === 0 ? null : texts.ofAll(format.number(toldKept), format.number(told))],
        ]}
      />
    </Card>
  );
}

function Months({ found }: { found: Figures }) {
  const { figure: texts } = useCaseTexts();
  const format = useFormat();
  const openTime = useOpenTime();
  const share = (some: number, all: number) => (all === 0 ? '–' : texts.ofAll(format.number(some), format.number(all)));
  return (
    <Card flush>
      <ListBox label={texts.title}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {[texts.month, texts.opened, texts.firstTry, texts.settled, texts.time, texts.told].map((name) => (
                <Table.Th key={name}>{name}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {sinceFirst(found.months).map((row) => (
              <Table.Tr key={row.month}>
                <Table.Th scope="row">{format.month(row.month.slice(0, 7))}</Table.Th>
                <Table.Td>{format.number(row.opened)}</Table.Td>
                <Table.Td>
                  {share(row.firstTry, row.tried)}
                  {row.restated > 0 && <div className="quiet">{texts.restated(format.number(row.restated))}</div>}
                </Table.Td>
                <Table.Td>{format.number(row.settled)}</Table.Td>
                <Table.Td>{row.minutes === null ? '–' : openTime(row.minutes)}</Table.Td>
                <Table.Td>{share(row.toldKept, row.told)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}

/** Months before the first case say nothing. */
function sinceFirst(months: Figures['months']): Figures['months'] {
  return months.slice(0, months.findLastIndex(({ opened, settled }) => opened + settled > 0) + 1);
}

function Causes({ found }: { found: Figures }) {
  const { figure: texts } = useCaseTexts();
  const format = useFormat();
  const causes = useCauses();
  const currency = useRead('/case-settings').data?.currency ?? '';
  return (
    <Card title={texts.causes} flush>
      <ListBox label={texts.causes}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.causes}</Table.Th>
              <Table.Th>{texts.count}</Table.Th>
              <Table.Th>{`${texts.cost} (${currency})`}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.causes.map(({ key, count, cost }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row">{causes.name(key)}</Table.Th>
                <Table.Td className="num">{format.number(count)}</Table.Td>
                <Table.Td className="num">{format.number(cost, 2)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}
