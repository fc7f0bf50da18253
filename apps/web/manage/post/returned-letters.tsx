import type { Body } from '#api';
import { Button, Group, Radio, Stack, Table, TextInput } from '@mantine/core';
import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { addressBody, addressInput, AddressParts } from '../customers/address-fields';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { oneOf } from '../shell/one-of';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { useTexts } from '../texts/texts-provider';

const reasons = ['undeliverable', 'moved', 'new_address', 'refused', 'deceased', 'blank'] as const;
type Reason = (typeof reasons)[number];
interface Noted {
  typed: string;
  outcome: 'noted' | 'noted_before' | 'unknown' | 'not_posted' | 'day';
  reason: Reason;
  customerId: string | null;
  customer: string | null;
}

/** Letters that came back, by keys and scanner alone: one reason, then number after number. */
export function ReturnedLetters() {
  const { post: texts, places } = useTexts();
  const said = useFindingWords('fields');
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState<Reason>('undeliverable');
  const [typed, setTyped] = useState('');
  const [address, setAddress] = useState(() => addressInput(null));
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  // Whoever comes here has a pile beside the keyboard.
  useLayoutEffect(() => field.current?.focus(), []);
  const isNew = reason === 'new_address';
  const note = useAct(
    () => {
      // Several numbers may be pasted at once.
      const letters = typed.split(/[\n,;]+/).filter((each) => each.trim() !== '');
      const body: Body<'post', '/api/returned-letters'> = {
        letters,
        reason,
        address: isNew ? addressBody(address) : null,
      };
      return api.post('/returned-letters', body);
    },
    {
      stale: ['/mailings', '/campaigns', '/customers'],
      then: ({ items }) => {
        setNoted((before) => [...items.map((each) => ({ ...each, reason })), ...before].slice(0, 200));
        setTyped('');
        setAddress(addressInput(null));
        field.current?.focus();
      },
    },
  );
  const errorAt = (part: string) =>
    note.error?.findings
      .filter(({ path }) => path === part)
      .map(said)
      .join(' ') || null;
  return (
    <Page title={texts.cameBack} lead={texts.cameBackLead} back={{ to: '/campaigns', name: places.campaigns }}>
      <div className={columns.stack}>
        <Card>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              note.mutate(undefined);
            }}
          >
            <Stack>
              <Radio.Group label={texts.reason} value={reason} onChange={(value) => setReason(oneOf(reasons, value))}>
                <Stack gap="xs" mt="xs">
                  {reasons.map((each) => (
                    <Radio key={each} value={each} label={texts.reasons[each]} description={texts.reasonHints[each]} />
                  ))}
                </Stack>
              </Radio.Group>
              <TextInput
                ref={field}
                label={texts.number}
                description={texts.numberHint}
                required
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
              {isNew && <AddressParts value={address} onChange={setAddress} errorAt={errorAt} />}
              <Refusal problem={note.error} />
              <Group>
                <Button type="submit" loading={note.isPending} disabled={typed.trim() === ''}>
                  {texts.noteReturned}
                </Button>
              </Group>
            </Stack>
          </form>
        </Card>
        {noted.length > 0 && <NotedTable noted={noted} />}
      </div>
    </Page>
  );
}

function NotedTable({ noted }: { noted: readonly Noted[] }) {
  const { post: texts, customers } = useTexts();
  return (
    <Card title={texts.notedTitle}>
      <div role="status" aria-live="polite">
        <ListBox label={texts.notedTitle}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{texts.number}</Table.Th>
                <Table.Th>{customers.name}</Table.Th>
                <Table.Th>{texts.outcome}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {noted.map((each, index) => (
                <Table.Tr key={noted.length - index}>
                  <Table.Th scope="row" className="num">
                    {each.typed}
                  </Table.Th>
                  <Table.Td>
                    {each.customerId === null ? (
                      '–'
                    ) : (
                      <Link to={`/customers/${each.customerId}`}>{each.customer || customers.nameless}</Link>
                    )}
                  </Table.Td>
                  <Table.Td>
                    {each.outcome === 'noted' ? texts.reasons[each.reason] : texts.outcomes[each.outcome]}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ListBox>
      </div>
    </Card>
  );
}
