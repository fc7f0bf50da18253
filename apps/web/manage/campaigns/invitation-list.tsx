import type { Invitation } from '#api';
import { Badge, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useList } from '../api/use-list';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { More } from '../tables/more';
import { ListBox } from '../tables/list-box';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useAttemptWords } from './use-attempt-words';

const states = [
  'queued',
  'sent',
  'refused',
  'bounced',
  'in_doubt',
  'waiting',
  'opened',
  'started',
  'answered',
  'cancelled',
] as const;

export function InvitationList({ campaignId }: { campaignId: string }) {
  const texts = useTexts();
  const [state, setState] = useState('');
  const invitations = useList(`/campaigns/${campaignId}/invitations`, { state });
  return (
    <Card
      title={texts.campaigns.invitations}
      flush
      actions={
        <NativeSelect
          aria-label={texts.campaigns.state}
          value={state}
          data={[
            { value: '', label: texts.shell.all },
            ...states.map((value) => ({ value, label: texts.invitationStates[value] })),
          ]}
          onChange={(event) => setState(event.currentTarget.value)}
        />
      }
    >
      <Loaded of={invitations} height={160}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet" style={{ padding: '0 22px' }}>
              {texts.campaigns.noInvitations}
            </p>
          ) : (
            <InvitationTable items={items} />
          )
        }
      </Loaded>
      <More more={invitations.more} busy={invitations.busy} />
    </Card>
  );
}

function InvitationTable({ items }: { items: Invitation[] }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useAttemptWords();
  const outcomes: Record<string, string> = texts.ledger.names;
  return (
    <ListBox label={texts.campaigns.invitations}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.campaigns.customer}</Table.Th>
            <Table.Th>{texts.figures.store}</Table.Th>
            <Table.Th>{texts.shell.language}</Table.Th>
            <Table.Th>{texts.campaigns.state}</Table.Th>
            <Table.Th>{texts.ledger.outcome}</Table.Th>
            <Table.Th>{texts.campaigns.attempts}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Th scope="row">
                {one.customer ? (
                  <Link to={`/customers/${one.customer.id}`}>{one.customer.name || one.customer.email}</Link>
                ) : (
                  texts.customers.nameless
                )}
              </Table.Th>
              <Table.Td>{one.store ?? '–'}</Table.Td>
              <Table.Td>{isLanguage(one.language) ? languageNames[one.language] : one.language}</Table.Td>
              <Table.Td>
                <Badge color="teal">{texts.invitationStates[one.state]}</Badge>
              </Table.Td>
              <Table.Td>
                {one.code === null || one.outcome === null
                  ? '–'
                  : `${one.code} ${outcomes[one.outcome] ?? one.outcome}`}
              </Table.Td>
              <Table.Td className="num">
                {one.attempts?.map((attempt, index) => (
                  <span key={index} style={{ display: 'block' }}>
                    {format.instant(attempt.at)} · {words.state(attempt)}
                    {attempt.detail && <span className="quiet"> · {words.detail(attempt)}</span>}
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}
