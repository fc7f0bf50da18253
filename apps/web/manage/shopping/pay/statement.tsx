import type { PayRow } from '#api';
import { Checkbox, Table } from '@mantine/core';
import { Card } from '../../shell/card';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  /** Of one shopper. */
  rows: PayRow[];
  chosen: ReadonlySet<string>;
  onChoose: (visitIds: string[], on: boolean) => void;
}

/** The statement of one shopper; sums are kept apart by currency. */
export function Statement({ rows, chosen, onChoose }: Props) {
  const { shopping } = useTexts();
  const texts = shopping.pay;
  const format = useFormat();
  const name = rows[0]?.shopper ?? '';
  const unpaid = rows.filter(({ paidOn }) => paidOn === null).map(({ visitId }) => visitId);
  const picked = unpaid.filter((id) => chosen.has(id)).length;
  const sums = (paid: boolean) =>
    sumsOf(
      rows.filter(({ paidOn }) => (paidOn !== null) === paid),
      format.number,
    );
  return (
    <Card title={name} lead={`${texts.owed}: ${sums(false)} · ${texts.paid}: ${sums(true)}`} flush>
      <ListBox label={`${texts.statement}: ${name}`}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Td w={36}>
                {unpaid.length > 0 && (
                  <Checkbox
                    aria-label={texts.chooseAll(name)}
                    checked={picked === unpaid.length}
                    indeterminate={picked > 0 && picked < unpaid.length}
                    onChange={(event) => onChoose(unpaid, event.currentTarget.checked)}
                  />
                )}
              </Table.Td>
              <Table.Th>{shopping.jobs.store}</Table.Th>
              <Table.Th>{shopping.reviews.day}</Table.Th>
              <Table.Th ta="right">{texts.fee}</Table.Th>
              <Table.Th ta="right">{texts.reimbursement}</Table.Th>
              <Table.Th>{texts.paidOn}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <PayLine key={row.visitId} row={row} chosen={chosen.has(row.visitId)} onChoose={onChoose} />
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}

function PayLine({ row, chosen, onChoose }: { row: PayRow; chosen: boolean; onChoose: Props['onChoose'] }) {
  const texts = useTexts().shopping.pay;
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Td>
        {row.paidOn === null && (
          <Checkbox
            aria-label={texts.choose(row.store, format.day(row.visitedOn))}
            checked={chosen}
            onChange={(event) => onChoose([row.visitId], event.currentTarget.checked)}
          />
        )}
      </Table.Td>
      <Table.Th scope="row">
        {row.store}
        <span className="quiet" style={{ fontWeight: 400 }}>
          {' '}
          · {row.programme}
        </span>
      </Table.Th>
      <Table.Td className="num">{format.day(row.visitedOn)}</Table.Td>
      <Table.Td ta="right" className="num">
        {format.number(row.fee, 2)} {row.currency}
      </Table.Td>
      <Table.Td ta="right" className="num">
        {format.number(row.reimbursement, 2)} {row.currency}
      </Table.Td>
      <Table.Td className="num">{row.paidOn ? format.day(row.paidOn) : '–'}</Table.Td>
    </Table.Tr>
  );
}

/** What adds up, one sum per currency. In hundredths, so that cents are not lost. */
export function sumsOf(rows: PayRow[], number: (n: number, decimals: number) => string): string {
  const sums = [...Map.groupBy(rows, ({ currency }) => currency)].map(([currency, own]) => {
    const hundredths = own.reduce((sum, { fee, reimbursement }) => sum + Math.round((fee + reimbursement) * 100), 0);
    return `${number(hundredths / 100, 2)} ${currency}`;
  });
  return sums.length === 0 ? number(0, 2) : sums.join(', ');
}
