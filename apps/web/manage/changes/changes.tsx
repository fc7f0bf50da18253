import type { Change } from '#api';
import { Table } from '@mantine/core';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { ChangeDetails } from './change-details';
import { changeSentence } from './change-sentence';
import classes from './changes.module.css';
import { useValueWords } from './use-value-words';

/** Who changed what, and when. Rows are added, never altered. */
export function Changes() {
  const texts = useTexts();
  const changes = useList('/changes');
  return (
    <Page title={texts.places.changes} lead={texts.changes.lead}>
      <Loaded of={changes} height={400}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="changes" title={texts.changes.none}>
              {texts.changes.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <ChangeTable items={items} />
              <More more={changes.more} busy={changes.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function ChangeTable({ items }: { items: Change[] }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useValueWords(items.flatMap(({ changes }) => Object.keys(changes ?? {})));
  return (
    <ListBox label={texts.places.changes}>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.changes.at}</Table.Th>
            <Table.Th>{texts.changes.by}</Table.Th>
            <Table.Th>{texts.changes.what}</Table.Th>
            <Table.Th>{texts.changes.details}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td className="num">{format.instant(one.at)}</Table.Td>
              <Table.Td>{one.by.name ?? texts.changes.aShopper}</Table.Td>
              <Table.Th scope="row">
                <Sentence of={one} />
              </Table.Th>
              <Table.Td>
                <ChangeDetails of={one} words={words} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function Sentence({ of: change }: { of: Change }) {
  const { did, name } = changeSentence(useTexts(), change);
  if (name === '') return did;
  return (
    <>
      {did} <strong>{name}</strong>
    </>
  );
}
