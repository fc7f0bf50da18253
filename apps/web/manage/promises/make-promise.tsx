import type { Body, MadePromise } from '#api';
import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useAll } from '../api/use-all';
import { shiftDay, todayIn } from '../dashboards/filter/period';
import { useToday } from '../session/use-today';
import { Card } from '../shell/card';
import { Refusal } from '../shell/asking/refusal';
import { usePromiseTexts } from '../texts/promises/load-promise-texts';
import { useFormat } from '../texts/use-format';

type Kind = MadePromise['kind'];
const kinds: readonly Kind[] = ['call', 'answer', 'send', 'repair', 'other'];
const days = [0, 1, 3, 7] as const;

/** A promise in two taps: what, and written down; the day is tomorrow unless another one is said. */
export function MakePromise({ caseId }: { caseId: string | null }) {
  const texts = usePromiseTexts();
  const format = useFormat();
  const stores = useAll(caseId === null ? '/stores' : null, { open: 'true' }).data ?? [];
  const [kind, setKind] = useState<Kind | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [chosen, setStore] = useState<string | null>(null);
  const [toWhom, setToWhom] = useState('');
  const [what, setWhat] = useState('');
  const store = stores.find(({ id }) => id === chosen) ?? (chosen === '' ? undefined : stores[0]);
  const ours = useToday();
  const today = store === undefined ? ours : todayIn(store.timeZone);
  const dueOn = day ?? shiftDay(today, 1);
  const make = useAct((body: Body<'post', '/api/promises'>) => api.post('/promises', body), {
    stale: ['/promises'],
    then: () => {
      notifications.show({ message: texts.written });
      setKind(null);
      setDay(null);
      setToWhom('');
      setWhat('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kind === null) return;
    const where = caseId === null ? { storeId: store?.id ?? null, toWhom: toWhom.trim() || null } : { caseId };
    make.mutate({ ...where, kind, dueOn, what: what.trim() || null });
  };
  return (
    <Card title={texts.make}>
      <form onSubmit={submit} aria-label={texts.make}>
        <Stack gap="sm">
          <Group gap={8} role="group" aria-label={texts.what}>
            {kinds.map((each) => (
              <Choice key={each} isChosen={kind === each} onChoose={() => setKind(each)}>
                {texts.kinds[each]}
              </Choice>
            ))}
          </Group>
          {kind !== null && (
            <>
              <Group gap={8} role="group" aria-label={texts.dueOn}>
                {days.map((ahead) => {
                  const each = shiftDay(today, ahead);
                  return (
                    <Choice key={ahead} isChosen={dueOn === each} onChoose={() => setDay(each)}>
                      {ahead === 0 ? texts.today : ahead === 1 ? texts.tomorrow : format.month(each)}
                    </Choice>
                  );
                })}
              </Group>
              <Button type="submit" size="md" loading={make.isPending}>
                {texts.write}
              </Button>
              <Refusal problem={make.error} />
              <TextInput
                type="date"
                label={texts.otherDay}
                min={today}
                value={dueOn}
                onChange={(event) => setDay(event.currentTarget.value || null)}
              />
              {caseId === null && (
                <>
                  {stores.length > 1 && (
                    <NativeSelect
                      label={texts.where}
                      value={store?.id ?? ''}
                      data={[
                        ...stores.map(({ id, name }) => ({ value: id, label: name })),
                        { value: '', label: texts.desk },
                      ]}
                      onChange={(event) => setStore(event.currentTarget.value)}
                    />
                  )}
                  <TextInput
                    label={texts.toWhom}
                    maxLength={200}
                    value={toWhom}
                    onChange={(event) => setToWhom(event.currentTarget.value)}
                  />
                </>
              )}
              <Textarea
                label={texts.details}
                autosize
                minRows={2}
                maxLength={2_000}
                value={what}
                onChange={(event) => setWhat(event.currentTarget.value)}
              />
            </>
          )}
        </Stack>
      </form>
    </Card>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

/** One of a few, large enough for a thumb. */
function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <Button variant={isChosen ? 'light' : 'default'} aria-pressed={isChosen} onClick={onChoose}>
      {children}
    </Button>
  );
}
