import type { CaseCause } from '#api';
import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/api';
import { useAct } from '../../api/use-act';
import { AskModal } from '../../shell/asking/ask-modal';
import { Refusal } from '../../shell/asking/refusal';
import { Card } from '../../shell/card';
import { useCaseTexts } from '../../texts/cases/load-case-texts';
import { languageNames, languages } from '../../texts/language';
import { useCauses } from '../use-causes';

type Names = Record<string, string>;

/** Why it comes to cases: a tree that grows with what an organisation learns. */
export function RootCauses() {
  const texts = useCaseTexts();
  const causes = useCauses();
  const [edited, edit] = useState<CaseCause | 'new' | null>(null);
  const retire = useAct(
    ({ key, isRetired }: CaseCause) => api.patch(`/case-causes/${key}`, { isRetired: !isRetired }),
    { stale: ['/case-causes'] },
  );
  return (
    <Card
      title={texts.setting.causesTitle}
      lead={texts.setting.causesLead}
      actions={
        <Button size="compact-sm" onClick={() => edit('new')}>
          {texts.setting.addCause}
        </Button>
      }
    >
      <Refusal problem={retire.error} />
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {causes.all.map((cause) => (
          <li key={cause.key} style={{ padding: `4px 0 4px ${causes.depth(cause) * 1.4}rem` }}>
            <Group justify="space-between" gap="xs">
              <span className={cause.isRetired ? 'quiet' : undefined}>
                {causes.name(cause.key)}
                {cause.isRetired && ` (${texts.setting.retired})`}
              </span>
              <Group gap={6}>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${texts.setting.rename}: ${causes.name(cause.key)}`}
                  onClick={() => edit(cause)}
                >
                  {texts.setting.rename}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${cause.isRetired ? texts.setting.reinstate : texts.setting.retire}: ${causes.name(cause.key)}`}
                  loading={retire.isPending && retire.variables.key === cause.key}
                  onClick={() => retire.mutate(cause)}
                >
                  {cause.isRetired ? texts.setting.reinstate : texts.setting.retire}
                </Button>
              </Group>
            </Group>
          </li>
        ))}
      </ul>
      {edited !== null && <EditCause cause={edited === 'new' ? null : edited} onClose={() => edit(null)} />}
    </Card>
  );
}

function EditCause({ cause, onClose }: { cause: CaseCause | null; onClose: () => void }) {
  const texts = useCaseTexts();
  const causes = useCauses();
  const ready: Names = texts.rootCauses;
  const [parent, setParent] = useState('');
  const [names, setNames] = useState<Names>({ ...cause?.names });
  const given = Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ''));
  const save = useAct(
    async () => {
      if (cause === null) await api.post('/case-causes', { parent: parent || null, names: given });
      else await api.patch(`/case-causes/${cause.key}`, { names: given });
    },
    { stale: ['/case-causes'], then: onClose },
  );
  const title = cause === null ? texts.setting.addCause : texts.setting.rename;
  return (
    <AskModal
      title={title}
      confirm={title}
      onClose={onClose}
      onConfirm={() => save.mutate(undefined)}
      busy={save.isPending}
      problem={save.error}
    >
      {cause === null && (
        <NativeSelect
          label={texts.setting.within}
          value={parent}
          data={[{ value: '', label: texts.setting.top }, ...causes.choices]}
          onChange={(event) => setParent(event.currentTarget.value)}
        />
      )}
      {languages.map((language) => (
        <TextInput
          key={language}
          label={texts.setting.nameIn(languageNames[language])}
          maxLength={80}
          value={names[language] ?? ''}
          placeholder={cause && !cause.names ? ready[cause.key] : undefined}
          onChange={({ currentTarget: { value } }) => setNames((before) => ({ ...before, [language]: value }))}
        />
      ))}
    </AskModal>
  );
}
