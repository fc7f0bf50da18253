import type { ContactWish } from '#api';
import { Button, SegmentedControl, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useList } from '../api/use-list';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { More } from '../tables/more';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

/** Who said yes to being contacted: open ones first, marked when somebody did. */
export function ContactWishes() {
  const texts = useTexts();
  const [done, setDone] = useState('false');
  const wishes = useList('/contact-wishes', { done });
  const { wishes: words } = texts.responses;
  return (
    <Page title={texts.places.contactWishes} lead={words.lead}>
      <SegmentedControl
        aria-label={words.show}
        value={done}
        onChange={setDone}
        style={{ alignSelf: 'flex-start' }}
        data={[
          { value: 'false', label: words.open },
          { value: 'true', label: words.done },
        ]}
      />
      <Loaded of={wishes}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="responses" title={done === 'true' ? words.noneDone : words.noneOpen}>
              {words.noneAdvice}
            </Empty>
          ) : (
            <Card flush>
              <WishTable items={items} />
              <More more={wishes.more} busy={wishes.busy} />
            </Card>
          )
        }
      </Loaded>
    </Page>
  );
}

function WishTable({ items }: { items: ContactWish[] }) {
  const texts = useTexts();
  const format = useFormat();
  const { wishes: words } = texts.responses;
  return (
    <ListBox label={texts.places.contactWishes}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.who}</Table.Th>
            <Table.Th>{words.how}</Table.Th>
            <Table.Th>{words.said}</Table.Th>
            <Table.Th>{words.where}</Table.Th>
            <Table.Th>{words.when}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((wish) => (
            <Table.Tr key={wish.responseId}>
              <Table.Th scope="row">
                {wish.customer ? (
                  <Link to={`/customers/${wish.customer.id}`}>
                    {wish.customer.name || wish.customer.email || words.nameless}
                  </Link>
                ) : (
                  words.nameless
                )}
              </Table.Th>
              <Table.Td>
                <Ways customer={wish.customer} />
              </Table.Td>
              <Table.Td>
                <Link to={`/responses/${wish.responseId}`}>{wish.comment ?? words.answers}</Link>
              </Table.Td>
              <Table.Td>{wish.store ?? '–'}</Table.Td>
              <Table.Td className="num">{format.day(wish.day)}</Table.Td>
              <Table.Td>
                <Mark wish={wish} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function Ways({ customer }: { customer: ContactWish['customer'] }) {
  const ways = [
    customer?.phone && { href: `tel:${customer.phone}`, text: customer.phoneTyped ?? customer.phone },
    customer?.email && { href: `mailto:${customer.email}`, text: customer.email },
  ].filter((way) => way !== null && way !== undefined && way !== '');
  if (ways.length === 0) return '–';
  return ways.map(({ href, text }) => (
    <a key={href} href={href} style={{ display: 'block' }}>
      {text}
    </a>
  ));
}

function Mark({ wish }: { wish: ContactWish }) {
  const { wishes: words } = useTexts().responses;
  const format = useFormat();
  const may = useMay();
  const isDone = wish.doneAt !== null;
  const mark = useAct(() => api.put(`/contact-wishes/${wish.responseId}`, { done: !isDone }), {
    stale: ['/contact-wishes'],
  });
  return (
    <>
      {wish.doneAt !== null && (
        <span className="quiet">{words.contacted(format.instant(wish.doneAt), wish.doneBy ?? '')} </span>
      )}
      {may('customers.change') && (
        <Button size="compact-sm" variant="default" loading={mark.isPending} onClick={() => mark.mutate(undefined)}>
          {isDone ? words.reopen : words.mark}
        </Button>
      )}
    </>
  );
}
