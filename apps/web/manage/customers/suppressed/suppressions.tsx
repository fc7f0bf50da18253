import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useList } from '../../api/use-list';
import { useMay } from '../../session/use-me';
import { Card } from '../../shell/card';
import { Empty } from '../../shell/empty';
import { Loaded } from '../../shell/loaded';
import { Page } from '../../shell/page';
import { Refusal } from '../../shell/asking/refusal';
import { More } from '../../tables/more';
import { useTexts } from '../../texts/texts-provider';
import { SuppressedNumbers } from './suppressed-numbers';
import { SuppressedTable } from './suppressed-table';

export function Suppressions() {
  const texts = useTexts();
  const may = useMay();
  const suppressions = useList('/suppressions');
  const reasons: Record<string, string> = texts.customers.suppressionReasons;
  return (
    <Page
      title={texts.customers.suppressions}
      lead={texts.customers.suppressionsLead}
      back={{ to: '/customers', name: texts.places.customers }}
    >
      {may('customers.change') && <Suppress />}
      <Loaded of={suppressions}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="customers" title={texts.customers.noSuppressions}>
              {texts.customers.noSuppressionsAdvice}
            </Empty>
          ) : (
            <Card flush>
              <SuppressedTable
                items={items.map(({ address, reason, ...rest }) => ({
                  ...rest,
                  what: address,
                  reason: reasons[reason] ?? reason,
                }))}
                label={texts.customers.suppressions}
                named={texts.customers.address}
                lift={(id) => api.delete(`/suppressions/${id}`)}
                stale={['/suppressions', '/customers']}
                lifted={texts.shell.removes.suppression}
              />
              <More more={suppressions.more} busy={suppressions.busy} />
            </Card>
          )
        }
      </Loaded>
      <SuppressedNumbers />
    </Page>
  );
}

function Suppress() {
  const texts = useTexts();
  const [email, setEmail] = useState('');
  const suppress = useAct(() => api.post('/suppressions', { email }), {
    stale: ['/suppressions', '/customers'],
    then: () => setEmail(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    suppress.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          label={texts.customers.suppressWhom}
          type="email"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          w={320}
          maw="100%"
        />
        <Button type="submit" loading={suppress.isPending}>
          {texts.customers.suppress}
        </Button>
      </Group>
      <Refusal problem={suppress.error} />
    </form>
  );
}
