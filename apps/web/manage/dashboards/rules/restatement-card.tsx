import type { Restatement } from '#api';
import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { BandMark } from '../../figures/band-mark';
import { Card } from '../../shell/card';
import { ScrollBox } from '../../tables/scroll-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

type Stood = Restatement['stores'][number]['before'];

interface Props {
  title: string;
  restatement: Restatement;
  children?: ReactNode;
}

/** What a change of the rules does, or did, to the index and to the stores' places. */
export function RestatementCard({ title, restatement, children }: Props) {
  const { rules } = useTexts().scoring;
  const { number } = useFormat();
  const { index, compared, placesChanged, bandsChanged, hidden, shown, stores } = restatement;
  const value = (n: number | null) => (n === null ? '–' : number(n, 1));
  const isEmpty = index.before === null && index.after === null && compared === 0;
  const lead = !isEmpty && [
    rules.previewIndex(value(index.before), value(index.after)),
    rules.previewPlaces(number(placesChanged), number(bandsChanged), number(compared)),
    hidden + shown > 0 && rules.previewShown(number(hidden), number(shown)),
  ];
  return (
    <Card title={title} lead={<span role="status">{lead && lead.filter(Boolean).join(' ')}</span>}>
      {stores.length === 0 ? <p className="quiet">{rules.previewNone}</p> : <Stores title={title} stores={stores} />}
      {children}
    </Card>
  );
}

function Stores({ title, stores }: { title: string; stores: Restatement['stores'] }) {
  const { figures, scoring } = useTexts();
  const { rules } = scoring;
  return (
    <ScrollBox label={title}>
      <Table mb="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{figures.store}</Table.Th>
            <Table.Th>{`${rules.placeOf}: ${rules.before}`}</Table.Th>
            <Table.Th>{rules.after}</Table.Th>
            <Table.Th>{`${figures.indexShort}: ${rules.before}`}</Table.Th>
            <Table.Th>{rules.after}</Table.Th>
            <Table.Th>{`${figures.band}: ${rules.before}`}</Table.Th>
            <Table.Th>{rules.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {stores.map(({ storeId, name, before, after }) => (
            <Table.Tr key={storeId}>
              <Table.Th scope="row">{name}</Table.Th>
              <Place stood={before} />
              <Place stood={after} />
              <Index stood={before} />
              <Index stood={after} />
              <Table.Td>
                <BandMark band={before.band} />
              </Table.Td>
              <Table.Td>
                <BandMark band={after.band} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollBox>
  );
}

function Place({ stood: { place, rank } }: { stood: Stood }) {
  const { number } = useFormat();
  return (
    <Table.Td className="num" style={{ whiteSpace: 'nowrap' }}>
      {place === null ? '–' : number(place)}
      {rank && <span className="quiet">{` (${number(rank.low)}–${number(rank.high)})`}</span>}
    </Table.Td>
  );
}

function Index({ stood: { value } }: { stood: Stood }) {
  const { number } = useFormat();
  return <Table.Td className="num">{value === null ? '–' : number(value, 1)}</Table.Td>;
}
