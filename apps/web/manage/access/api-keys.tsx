import type { ApiKey, KeyScope, MadeKey } from '#api';
import { Alert, Button, Checkbox, Code, CopyButton, Group, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { AskModal } from '../shell/asking/ask-modal';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

const scopes: readonly KeyScope[] = [
  'responses.write',
  'responses.read',
  'customers.change',
  'customers.read',
  'stores.read',
  'dashboards.read',
  'surveys.read',
  'mail.report',
  'paper.scan',
];

export function ApiKeys() {
  const texts = useTexts();
  const keys = useRead('/api-keys');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadeKey | null>(null);
  const [revoked, setRevoked] = useState<ApiKey | null>(null);
  const button = (
    <Button onClick={() => setMaking(true)} leftSection={<Icon name="plus" size={16} />}>
      {texts.keys.make}
    </Button>
  );
  return (
    <Page title={texts.places.keys} lead={texts.keys.lead} actions={button}>
      {made && <Made made={made} />}
      <Loaded of={keys}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="keys" title={texts.keys.none} action={button}>
              {texts.keys.noneAdvice} <a href="/api">/api</a>
            </Empty>
          ) : (
            <Card flush>
              <KeyTable keys={items} onRevoke={setRevoked} />
            </Card>
          )
        }
      </Loaded>
      {making && (
        <MakeKey
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMade(key);
            setMaking(false);
          }}
        />
      )}
      {revoked && <RevokeKey apiKey={revoked} onClose={() => setRevoked(null)} />}
    </Page>
  );
}

function Made({ made }: { made: MadeKey }) {
  const texts = useTexts();
  return (
    <Alert title={texts.keys.made(made.name)} role="status">
      <p style={{ marginTop: 0 }}>{texts.keys.shownOnce}</p>
      <Group>
        <Code style={{ overflowWrap: 'anywhere' }}>{made.key}</Code>
        <CopyButton value={made.key}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="default" onClick={copy}>
              {copied ? texts.shell.copied : texts.shell.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}

function KeyTable({ keys, onRevoke }: { keys: ApiKey[]; onRevoke: (key: ApiKey) => void }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <ListBox label={texts.places.keys}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.keys.name}</Table.Th>
            <Table.Th>{texts.keys.may}</Table.Th>
            <Table.Th>{texts.keys.lastUsed}</Table.Th>
            <Table.Th>{texts.keys.revoke}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keys.map((key) => (
            <Table.Tr key={key.id}>
              <Table.Th scope="row">{key.name}</Table.Th>
              <Table.Td>{key.scopes.map((scope) => texts.keys.scopes[scope]).join(' · ')}</Table.Td>
              <Table.Td className="num">{key.lastUsedAt ? format.instant(key.lastUsedAt) : '–'}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="ember"
                  onClick={() => onRevoke(key)}
                  aria-label={`${texts.keys.revoke}: ${key.name}`}
                >
                  {texts.keys.revoke}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

function MakeKey({ onClose, onMade }: { onClose: () => void; onMade: (key: MadeKey) => void }) {
  const texts = useTexts();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>(['responses.write']);
  const make = useAct(() => api.post('/api-keys', { name, scopes: chosen }), {
    stale: ['/api-keys'],
    then: onMade,
  });
  return (
    <AskModal
      title={texts.keys.make}
      confirm={texts.keys.make}
      onClose={onClose}
      onConfirm={() => make.mutate(undefined)}
      busy={make.isPending}
      problem={make.error}
    >
      <TextInput
        label={texts.keys.name}
        description={texts.keys.nameHint}
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label={texts.keys.may} value={chosen} onChange={setChosen}>
        <Stack gap={6} mt={6}>
          {scopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={texts.keys.scopes[scope]} />
          ))}
        </Stack>
      </Checkbox.Group>
    </AskModal>
  );
}

function RevokeKey({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const texts = useTexts();
  const revoke = useAct(() => api.delete(`/api-keys/${apiKey.id}`), { stale: ['/api-keys'], then: onClose });
  return (
    <AskModal
      title={texts.keys.revokeTitle(apiKey.name)}
      confirm={texts.keys.revoke}
      grave
      onClose={onClose}
      onConfirm={() => revoke.mutate(undefined)}
      busy={revoke.isPending}
      problem={revoke.error}
    >
      <p style={{ margin: 0 }}>{texts.keys.revokeWhat}</p>
    </AskModal>
  );
}
