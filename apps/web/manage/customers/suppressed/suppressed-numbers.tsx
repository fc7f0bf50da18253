import { Button, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { useList } from '../../api/use-list';
import { useMay } from '../../session/use-me';
import { Refusal } from '../../shell/asking/refusal';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { More } from '../../tables/more';
import { useTexts } from '../../texts/texts-provider';
import { SuppressedTable } from './suppressed-table';

/** Numbers that nobody rings, whoever has them. */
export function SuppressedNumbers() {
  const { numbers: texts } = useTexts().customers;
  const may = useMay();
  const numbers = useList('/suppressed-numbers');
  return (
    <Card title={texts.title} lead={texts.lead}>
      <Stack>
        {may('customers.change') && <SuppressNumbers />}
        <Loaded of={numbers} height={60}>
          {(items) =>
            items.length === 0 ? (
              <p className="quiet">{texts.none}</p>
            ) : (
              <>
                <SuppressedTable
                  items={items.map(({ number, ...rest }) => ({ ...rest, what: number }))}
                  label={texts.title}
                  named={texts.number}
                  lift={(id) => api.delete(`/suppressed-numbers/${id}`)}
                  stale={['/suppressed-numbers']}
                  lifted={texts.lifted}
                />
                <More more={numbers.more} busy={numbers.busy} />
              </>
            )
          }
        </Loaded>
      </Stack>
    </Card>
  );
}

function SuppressNumbers() {
  const { numbers: texts, suppress: put } = useTexts().customers;
  const [typed, setTyped] = useState('');
  const phones = typed.split('\n').flatMap((line) => line.trim() || []);
  const suppress = useAct(() => api.post('/suppressed-numbers', { phones }), {
    stale: ['/suppressed-numbers', '/calling-queue'],
    then: () => setTyped(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    suppress.mutate(undefined);
  };
  return (
    <form onSubmit={submit}>
      <Stack align="flex-start">
        <Textarea
          label={texts.neverRing}
          description={texts.hint}
          required
          autosize
          minRows={2}
          maxRows={8}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          w={360}
          maw="100%"
        />
        <Button type="submit" loading={suppress.isPending}>
          {put}
        </Button>
      </Stack>
      <Refusal problem={suppress.error} />
    </form>
  );
}
