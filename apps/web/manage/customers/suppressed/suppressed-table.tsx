import { Table, VisuallyHidden } from '@mantine/core';
import { useAct } from '../../api/use-act';
import { useMay } from '../../session/use-me';
import { AskingButton } from '../../shell/asking/asking-button';
import { Refusal } from '../../shell/asking/refusal';
import { ListBox } from '../../tables/list-box';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';

interface Suppressed {
  id: string;
  /** An address or a number. */
  what: string;
  reason?: string;
  at: string;
}

interface Props {
  items: readonly Suppressed[];
  label: string;
  /** What heads the addresses or numbers. */
  named: string;
  /** Lifts one, and what is to be read anew then. */
  lift: (id: string) => Promise<unknown>;
  stale: string[];
  /** What lifting one does, in the words of its question. */
  lifted: string;
}

/** Addresses or numbers that nobody uses, each to be lifted by whoever may. */
export function SuppressedTable({ items, label, named, lift, stale, lifted }: Props) {
  const { customers, shell } = useTexts();
  const may = useMay();
  const format = useFormat();
  const hasReasons = items.some(({ reason }) => reason !== undefined);
  const lifting = useAct(lift, { stale });
  return (
    <ListBox label={label}>
      <Refusal problem={lifting.error} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{named}</Table.Th>
            {hasReasons && <Table.Th>{customers.reason}</Table.Th>}
            <Table.Th>{customers.since}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{shell.remove}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ id, what, reason, at }) => (
            <Table.Tr key={id}>
              <Table.Td className="num">{what}</Table.Td>
              {hasReasons && <Table.Td>{reason}</Table.Td>}
              <Table.Td className="num">{format.instant(at)}</Table.Td>
              <Table.Td ta="right">
                {may('customers.change') && (
                  <AskingButton
                    size="compact-sm"
                    variant="subtle"
                    verb={customers.lift}
                    what={what}
                    onConfirm={() => lifting.mutate(id)}
                  >
                    {lifted}
                  </AskingButton>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
