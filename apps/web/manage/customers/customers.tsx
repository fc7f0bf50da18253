import type { Customer } from '#api';
import { Button, Switch, Table, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { address } from '../api/request';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { AddCustomer } from './add-customer';
import { MayBeAsked } from './may-be-asked';
import { PhoneNumber } from './phone-number';
import { UnreadableNumbers } from './unreadable-numbers';

export function Customers() {
  const texts = useTexts();
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(search.get('search') ?? '');
  const [settled] = useDebouncedValue(typed, 250);
  const [adding, add] = useDisclosure(false);
  const isMending = search.get('phone') === 'unreadable';
  const customers = useList('/customers', { search: settled, ...(isMending && { phone: 'unreadable' }) });
  const set = (name: string, value: string) =>
    setSearch(
      (before) => {
        before.delete(name);
        if (value) before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const change = may('customers.change');
  return (
    <Page
      title={texts.places.customers}
      lead={texts.customers.lead}
      actions={
        <>
          <Button variant="default" component={Link} to="/customers/fields">
            {texts.fields.title}
          </Button>
          <Button variant="default" component={Link} to="/customers/suppressions">
            {texts.customers.suppressions}
          </Button>
          <Button
            variant="default"
            component="a"
            href={address('/customers/export.csv')}
            download
            leftSection={<Icon name="download" size={16} />}
          >
            CSV
          </Button>
          {change && (
            <>
              <Button variant="default" onClick={add.open} leftSection={<Icon name="plus" size={16} />}>
                {texts.customers.add}
              </Button>
              <Button component={Link} to="/imports/new?kind=customers" leftSection={<Icon name="imports" size={16} />}>
                {texts.customers.import}
              </Button>
            </>
          )}
        </>
      }
    >
      {isMending ? (
        <Switch checked label={texts.customers.onlyUnreadable} onChange={() => set('phone', '')} />
      ) : (
        <UnreadableNumbers onShow={() => set('phone', 'unreadable')} />
      )}
      <TextInput
        type="search"
        aria-label={texts.customers.search}
        placeholder={texts.customers.search}
        value={typed}
        maw={420}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          set('search', event.currentTarget.value);
        }}
      />
      <Loaded of={customers} height={400}>
        {(items) =>
          items.length > 0 ? (
            <Card flush lead={texts.customers.count(customers.total ?? items.length)}>
              <CustomerTable customers={items} />
              <More more={customers.more} busy={customers.busy} />
            </Card>
          ) : (
            <None isSearched={settled !== ''} isMending={isMending} />
          )
        }
      </Loaded>
      {adding && <AddCustomer onClose={add.close} />}
    </Page>
  );
}

function None({ isSearched, isMending }: { isSearched: boolean; isMending: boolean }) {
  const { customers: texts } = useTexts();
  const [title, advice] = isSearched
    ? [texts.noneFound, texts.noneFoundAdvice]
    : isMending
      ? [texts.mended, texts.mendedAdvice]
      : [texts.none, texts.noneAdvice];
  return (
    <Empty icon="customers" title={title}>
      {advice}
    </Empty>
  );
}

function CustomerTable({ customers }: { customers: Customer[] }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.places.customers}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.customers.name}</Table.Th>
            <Table.Th>
              {texts.access.email} · {texts.customers.phone}
            </Table.Th>
            <Table.Th>{texts.shell.language}</Table.Th>
            <Table.Th>{texts.customers.lastPurchase}</Table.Th>
            <Table.Th>{texts.customers.lastAsked}</Table.Th>
            <Table.Th>{texts.customers.mayBeAsked}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {customers.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                <Link to={`/customers/${one.id}`}>{one.name || texts.customers.nameless}</Link>
              </Table.Th>
              <Table.Td>
                {one.email && <div>{one.email}</div>}
                {(one.phoneTyped !== null || one.email === null) && <PhoneNumber customer={one} />}
              </Table.Td>
              <Table.Td>{isLanguage(one.language) ? languageNames[one.language] : (one.language ?? '–')}</Table.Td>
              <Table.Td className="num">{one.lastPurchaseOn ? format.day(one.lastPurchaseOn) : '–'}</Table.Td>
              <Table.Td className="num">{one.lastAskedAt ? format.day(one.lastAskedAt.slice(0, 10)) : '–'}</Table.Td>
              <Table.Td>
                <MayBeAsked customer={one} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
