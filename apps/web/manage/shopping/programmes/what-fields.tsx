import type { Terms } from '#api';
import { Alert, Anchor, Button, Checkbox, MultiSelect, NativeSelect, Pill, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAll } from '../../api/use-all';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import { NumberField } from '../../shell/number-field';
import type { ProgrammeInput } from './programme-input';

interface Props {
  input: ProgrammeInput;
  /** The checklist that was chosen before, by name: it may have a newer version since. */
  chosen: string | null;
  onChange: (part: Partial<ProgrammeInput>) => void;
  onTerms: (part: Partial<Terms>) => void;
}

/** Which stores are visited how often with which checklist. */
export function WhatFields({ input, chosen, onChange, onTerms: set }: Props) {
  const { shopping, places } = useTexts();
  const texts = shopping.programmes;
  const surveys = useRead('/surveys').data?.items;
  const { terms } = input;
  const checklists = (surveys ?? []).flatMap(({ audience, latestVersion, name }) =>
    audience === 'shopper' && latestVersion
      ? [{ value: latestVersion.id, label: `${name} (${latestVersion.number})` }]
      : [],
  );
  // Where a newer version is published meanwhile, the one that was chosen stays, under its name.
  const [named, setNamed] = useState<{ id: string; label: string } | null>(null);
  const { surveyVersionId } = input;
  const older = surveyVersionId !== '' && !checklists.some(({ value }) => value === surveyVersionId);
  const olderName = named?.id === surveyVersionId ? named.label : (chosen ?? '');
  return (
    <Card title={texts.what}>
      <Stack>
        <div className={columns.pair}>
          <TextInput
            label={texts.name}
            required
            maxLength={200}
            value={input.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={texts.checklist}
            required
            value={surveyVersionId}
            data={[
              ...(older
                ? [{ value: surveyVersionId, label: olderName }]
                : [{ value: '', label: texts.chooseChecklist }]),
              ...checklists,
            ]}
            onChange={(event) => {
              const id = event.currentTarget.value;
              setNamed({ id, label: checklists.find(({ value }) => value === id)?.label ?? '' });
              onChange({ surveyVersionId: id });
            }}
          />
        </div>
        {surveys && chosen === null && checklists.length === 0 && (
          <Alert icon={<Icon name="warning" />} color="ember">
            {texts.noChecklist}{' '}
            <Anchor component={Link} to="/surveys">
              {places.surveys}
            </Anchor>
          </Alert>
        )}
        <StoreChoice storeIds={input.storeIds} onChange={(storeIds) => onChange({ storeIds })} />
        <div className={columns.pair}>
          <NumberField
            label={texts.visitsPerStore}
            min={1}
            max={50}
            allowDecimal={false}
            value={terms.visitsPerStore}
            onChange={(visitsPerStore) => set({ visitsPerStore })}
          />
          <NumberField
            label={texts.minMinutes}
            description={texts.minMinutesHint}
            min={1}
            max={600}
            allowDecimal={false}
            emptyAs={null}
            value={terms.minMinutes}
            onChange={(minMinutes) => set({ minMinutes })}
          />
        </div>
        {terms.visitsPerStore < 3 && (
          <Alert icon={<Icon name="warning" />} color="ember" role="status">
            {texts.fewVisits}
          </Alert>
        )}
        <Checkbox
          label={texts.competitor}
          description={texts.competitorHint}
          checked={terms.competitor}
          onChange={(event) => set({ competitor: event.currentTarget.checked })}
        />
      </Stack>
    </Card>
  );
}

/** More would fill the screen; the others are counted. */
const named = 12;

function StoreChoice({ storeIds, onChange }: { storeIds: string[]; onChange: (ids: string[]) => void }) {
  const texts = useTexts().shopping.programmes;
  const stores = useAll('/stores', { open: 'true' }).data ?? [];
  // Of stores that closed since, and before the list has come, there is no name to show.
  const known = new Set(stores.map(({ id }) => id));
  const few = new Set(storeIds.filter((id) => known.has(id)).slice(0, named));
  return (
    <div>
      <MultiSelect
        label={texts.stores}
        searchable
        clearable
        limit={100}
        data={stores.map(({ id, name }) => ({ value: id, label: name }))}
        value={storeIds}
        onChange={onChange}
        renderPill={({ value: id, option, onRemove }) =>
          few.has(id ?? '') ? (
            <Pill withRemoveButton onRemove={onRemove} removeButtonProps={{ 'aria-hidden': true, tabIndex: -1 }}>
              {option.label}
            </Pill>
          ) : null
        }
      />
      {storeIds.length > few.size && (
        <p className="quiet" role="status" style={{ margin: '6px 0 0' }}>
          {texts.storesMore(storeIds.length - few.size)}
        </p>
      )}
      {storeIds.length < stores.length && (
        <Button size="compact-sm" variant="subtle" mt={6} onClick={() => onChange(stores.map(({ id }) => id))}>
          {texts.allStores}
        </Button>
      )}
    </div>
  );
}
