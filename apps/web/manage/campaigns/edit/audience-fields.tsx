import type { Audience } from '#api';
import { MultiSelect, NativeSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useAll } from '../../api/use-all';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { languageNames, languages } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { FieldConditions } from './field-conditions';

interface Props {
  audience: Audience;
  onChange: (audience: Audience) => void;
}

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });

/** Who is asked: filters that add up, then a sample of those who are left. */
export function AudienceFields({ audience, onChange }: Props) {
  const { campaigns: texts, filters, shell } = useTexts();
  const regions = useRead('/regions').data?.items ?? [];
  const stores = useAll('/stores').data ?? [];
  const set = (part: Partial<Audience>) => onChange({ ...audience, ...part });
  const input = { placeholder: shell.all, comboboxProps: { withinPortal: true }, searchable: true, clearable: true };
  return (
    <Card title={texts.whoIsAsked} lead={texts.whoLead}>
      <div className={columns.pair}>
        <MultiSelect
          {...input}
          label={filters.region}
          data={regions.map(named)}
          value={audience.regionIds ?? []}
          onChange={(regionIds) => set({ regionIds })}
        />
        <MultiSelect
          {...input}
          label={filters.store}
          data={stores.map(named)}
          value={audience.storeIds ?? []}
          onChange={(storeIds) => set({ storeIds })}
        />
        <TextInput
          type="date"
          label={texts.purchasedFrom}
          value={audience.purchasedFrom ?? ''}
          onChange={(event) => set({ purchasedFrom: event.currentTarget.value || undefined })}
        />
        <TextInput
          type="date"
          label={texts.purchasedUntil}
          value={audience.purchasedUntil ?? ''}
          onChange={(event) => set({ purchasedUntil: event.currentTarget.value || undefined })}
        />
        <NumberInput
          label={texts.amountAtLeast}
          min={0}
          hideControls
          value={audience.amountAtLeast ?? ''}
          onChange={(amount) => set({ amountAtLeast: amount === '' ? undefined : Number(amount) })}
        />
        <TagsInput
          label={texts.categories}
          placeholder={shell.all}
          value={audience.categories ?? []}
          onChange={(categories) => set({ categories })}
        />
        <MultiSelect
          {...input}
          label={filters.language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={audience.languages ?? []}
          onChange={(chosen) => set({ languages: chosen })}
        />
        <FieldConditions conditions={audience.fields ?? []} onChange={(fields) => set({ fields })} />
        <SampleField sample={audience.sample} onChange={(sample) => set({ sample })} />
      </div>
    </Card>
  );
}

type Sample = Audience['sample'];

function SampleField({ sample, onChange }: { sample: Sample; onChange: (sample: Sample) => void }) {
  const { campaigns: texts } = useTexts();
  const kind = !sample ? 'all' : 'count' in sample ? 'count' : 'percent';
  const amount = !sample ? '' : 'count' in sample ? sample.count : sample.percent;
  const make = (way: string, n: number): Sample =>
    way === 'count' ? { count: n } : way === 'percent' ? { percent: Math.min(100, n) } : undefined;
  return (
    <div className={columns.pair}>
      <NativeSelect
        label={texts.sample}
        value={kind}
        data={(['all', 'count', 'percent'] as const).map((value) => ({ value, label: texts.samples[value] }))}
        onChange={(event) =>
          onChange(make(event.currentTarget.value, event.currentTarget.value === 'percent' ? 20 : 500))
        }
      />
      {kind !== 'all' && (
        <NumberInput
          label={texts.sampleSize}
          min={1}
          value={amount}
          onChange={(n) => onChange(make(kind, Number(n) || 1))}
        />
      )}
    </div>
  );
}
