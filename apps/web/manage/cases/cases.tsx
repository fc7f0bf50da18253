import type { ListedCase } from '#api';
import { Button, SegmentedControl, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { More } from '../tables/more';
import { useCaseTexts, WithCaseTexts } from '../texts/cases/load-case-texts';
import { useFormat } from '../texts/use-format';
import { Due } from './due';
import { OpenCase } from './open-case';

/** What dissatisfied customers are owed, what is due first on top. */
export function Cases() {
  return (
    <WithCaseTexts>
      <List />
    </WithCaseTexts>
  );
}

function List() {
  const texts = useCaseTexts();
  const may = useMay();
  const [open, setOpen] = useState('true');
  const [isAsking, ask] = useState(false);
  const cases = useList('/cases', { open }, { every: 60_000 });
  return (
    <Page
      title={texts.title}
      lead={<Lead />}
      actions={
        <>
          <Button variant="default" component={Link} to="/cases/figures">
            {texts.figure.title}
          </Button>
          {may('customers.change') && (
            <Button variant="default" component={Link} to="/cases/callers">
              {texts.callers.open}
            </Button>
          )}
          {may('organisation.change') && (
            <Button variant="default" component={Link} to="/cases/settings">
              {texts.setting.settings}
            </Button>
          )}
          {may('surveys.change') && (
            <Button variant="default" component={Link} to="/cases/rules">
              {texts.rules}
            </Button>
          )}
          {may('cases.work') && <Button onClick={() => ask(true)}>{texts.openOne}</Button>}
        </>
      }
    >
      <SegmentedControl
        aria-label={texts.show}
        value={open}
        onChange={setOpen}
        style={{ alignSelf: 'flex-start' }}
        data={[
          { value: 'true', label: texts.open },
          { value: 'false', label: texts.ended },
        ]}
      />
      <Loaded of={cases}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="responses" title={open === 'true' ? texts.none : texts.noneEnded}>
              {texts.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <CaseTable items={items} />
              <More more={cases.more} busy={cases.busy} />
            </Card>
          )
        }
      </Loaded>
      {isAsking && <OpenCase onClose={() => ask(false)} />}
    </Page>
  );
}

function CaseTable({ items }: { items: ListedCase[] }) {
  const texts = useCaseTexts();
  return (
    <ListBox label={texts.title}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.who}</Table.Th>
            <Table.Th>{texts.due}</Table.Th>
            <Table.Th>{texts.said}</Table.Th>
            <Table.Th>{texts.state}</Table.Th>
            <Table.Th>{texts.where}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/cases/${one.id}`}>{one.customer ?? texts.nobody}</Link>
              </Table.Th>
              <Table.Td>{one.dueAt === null ? '–' : <Due at={one.dueAt} />}</Table.Td>
              <Table.Td style={{ minWidth: 180 }}>{cut(one.said) ?? one.rule ?? '–'}</Table.Td>
              <Table.Td>{texts.states[one.state]}</Table.Td>
              <Table.Td>{one.store?.name ?? texts.desk}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

/** The beginning says which case it is; her page has all of it. */
const most = 140;
const cut = (text: string | null) => (text !== null && text.length > most ? `${text.slice(0, most)}…` : text);

/** What the page is for, and whether the time that customers were told came true. */
function Lead() {
  const texts = useCaseTexts();
  const format = useFormat();
  const { told = 0, toldKept = 0 } = useRead('/case-figures').data ?? {};
  return (
    <>
      {texts.lead}
      {told > 0 && (
        <>
          {' '}
          {texts.figure.told}: {texts.figure.ofAll(format.number(toldKept), format.number(told))}.
        </>
      )}
    </>
  );
}
