import type { Body, CustomerField, FieldKind } from '#api';
import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldKinds } from '../api/fields';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { AskModal } from '../shell/asking/ask-modal';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

interface Props {
  /** The field that is changed; without one, a field is made. */
  field?: CustomerField;
  /** What a new one is called and holds, where that can be told. */
  suggested?: { name: string; kind: FieldKind };
  onMade?: (field: CustomerField) => void;
  onClose: () => void;
}

/** Makes a field of customers, or changes its names and whether results are compared by it. */
export function EditField({ field, suggested, onMade, onClose }: Props) {
  const { fields: texts, shell } = useTexts();
  const isCompared = field?.compared === 'yes' || field?.compared === 'counting';
  const [name, setName] = useState(field?.name ?? suggested?.name ?? '');
  const [labels, setLabels] = useState(field?.labels ?? {});
  const [kind, setKind] = useState<FieldKind>(field?.kind ?? suggested?.kind ?? 'choice');
  const [compared, setCompared] = useState(isCompared);
  const mayCompare = kind === 'choice' || kind === 'yes_no';
  const said = Object.fromEntries(Object.entries(labels).filter(([, label]) => label?.trim()));
  const body: Body<'patch', `/api/customer-fields/${string}`> = {
    name,
    labels: said,
    ...(mayCompare ? { compared } : {}),
  };
  const save = useAct(
    () => (field ? api.patch(`/customer-fields/${field.key}`, body) : api.post('/customer-fields', { ...body, kind })),
    {
      stale: ['/customer-fields', '/dashboards'],
      then: (saved) => {
        onMade?.(saved);
        onClose();
      },
    },
  );
  return (
    <AskModal
      title={field ? texts.edit : texts.add}
      confirm={field ? shell.save : shell.add}
      onClose={onClose}
      onConfirm={() => save.mutate(undefined)}
      busy={save.isPending}
      problem={save.error}
    >
      <Stack>
        <TextInput label={texts.name} required value={name} onChange={(event) => setName(event.currentTarget.value)} />
        {!field && (
          <NativeSelect
            label={texts.kind}
            value={kind}
            data={fieldKinds.map((value) => ({ value, label: texts.kinds[value] }))}
            onChange={(event) => setKind(fieldKinds.find((each) => each === event.currentTarget.value) ?? 'choice')}
          />
        )}
        {mayCompare && (
          <Checkbox
            label={texts.compare}
            description={isCompared && !compared ? texts.stopWhat : texts.compareHint}
            checked={compared}
            onChange={(event) => setCompared(event.currentTarget.checked)}
          />
        )}
        {field &&
          languages.map((language) => (
            <TextInput
              key={language}
              label={texts.nameIn(languageNames[language])}
              placeholder={name}
              value={labels[language] ?? ''}
              onChange={(event) => setLabels({ ...labels, [language]: event.currentTarget.value })}
            />
          ))}
      </Stack>
    </AskModal>
  );
}
