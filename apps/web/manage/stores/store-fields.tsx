import type { Store } from '#api';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useRead } from '../api/use-read';
import columns from '../shell/columns.module.css';
import { TimeZoneChoice } from '../shell/time-zone-choice';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

/** A store as it is being entered. */
export type StoreInput = Omit<Store, 'id' | 'regionName' | 'closedOn'>;

interface Props {
  value: StoreInput;
  onChange: (part: Partial<StoreInput>) => void;
  /** A store that exists is moved with a date, not by this field. */
  withRegion?: boolean;
}

export function StoreFields({ value, onChange, withRegion = false }: Props) {
  const texts = useTexts();
  const coordinate = (n: number | string) => (n === '' ? null : Number(n));
  return (
    <div className={columns.pair}>
      <TextInput
        label={texts.stores.name}
        required
        value={value.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={texts.stores.code}
        description={texts.stores.codeHint}
        required
        value={value.code}
        onChange={(event) => onChange({ code: event.currentTarget.value })}
      />
      <NativeSelect
        label={texts.stores.setting}
        value={value.setting}
        data={(['store', 'call_centre'] as const).map((one) => ({ value: one, label: texts.settings[one] }))}
        onChange={(event) =>
          onChange({ setting: event.currentTarget.value === 'call_centre' ? 'call_centre' : 'store' })
        }
      />
      {withRegion && <RegionField value={value.regionId} onChange={(regionId) => onChange({ regionId })} />}
      <NativeSelect
        label={texts.shell.language}
        value={value.language}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        onChange={(event) => onChange({ language: event.currentTarget.value })}
      />
      <TimeZoneChoice value={value.timeZone} onChange={(timeZone) => onChange({ timeZone })} />
      <TextInput
        label={texts.stores.address}
        value={value.address ?? ''}
        onChange={(event) => onChange({ address: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        label={texts.stores.openedOn}
        value={value.openedOn ?? ''}
        onChange={(event) => onChange({ openedOn: event.currentTarget.value || null })}
      />
      <NumberInput
        label={texts.stores.latitude}
        hideControls
        value={value.latitude ?? ''}
        onChange={(n) => onChange({ latitude: coordinate(n) })}
      />
      <NumberInput
        label={texts.stores.longitude}
        hideControls
        value={value.longitude ?? ''}
        onChange={(n) => onChange({ longitude: coordinate(n) })}
      />
    </div>
  );
}

export function RegionField({
  value,
  onChange,
  label,
}: {
  value: string | null;
  onChange: (id: string | null) => void;
  label?: string;
}) {
  const texts = useTexts();
  const regions = useRead('/regions').data?.items ?? [];
  return (
    <NativeSelect
      label={label ?? texts.filters.region}
      value={value ?? ''}
      data={[
        { value: '', label: texts.stores.noRegion },
        ...regions.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
