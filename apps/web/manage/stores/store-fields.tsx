import type { Body } from '#api';
import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRead } from '../api/use-read';
import columns from '../shell/columns.module.css';
import { NumberField } from '../shell/number-field';
import { TimeZoneChoice } from '../shell/time-zone-choice';
import { isLanguage, languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

/** A store as it is being entered: whatever the API takes of one. */
export type StoreInput = Body<'post', '/api/stores'>;
type Field = Exclude<keyof StoreInput, never>;

interface InputProps<Value> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}
type Inputs = { readonly [Name in Field]: (props: InputProps<StoreInput[Name]>) => ReactNode };

/** How everything that the API takes of a store is entered, in the order of the form. */
const inputs: Inputs = {
  name: (props) => <NeededText {...props} />,
  code: (props) => <CodeText {...props} />,
  setting: (props) => <SettingChoice {...props} />,
  regionId: (props) => <RegionField {...props} />,
  language: (props) => <LanguageChoice {...props} />,
  timeZone: ({ value, onChange }) => <TimeZoneChoice value={value} onChange={onChange} />,
  address: (props) => <Text {...props} />,
  openedOn: (props) => <Text type="date" {...props} />,
  latitude: (props) => <OptionalNumber min={-90} max={90} {...props} />,
  longitude: (props) => <OptionalNumber min={-180} max={180} {...props} />,
};
export const storeFields = Object.keys(inputs) as Field[];

interface Props {
  value: StoreInput;
  onChange: (part: Partial<StoreInput>) => void;
  /** A store that exists is moved with a date, not by a field. */
  without?: readonly Field[];
}

export function StoreFields({ value, onChange, without = [] }: Props) {
  return (
    <div className={columns.pair}>
      {storeFields
        .filter((name) => !without.includes(name))
        .map((name) => (
          <Entered key={name} name={name} value={value} onChange={onChange} />
        ))}
    </div>
  );
}

function Entered<Name extends Field>({ name, value, onChange }: Props & { name: Name }) {
  const { fields } = useTexts().stores;
  const set = (given: StoreInput[Name]) => onChange({ [name]: given } as Partial<StoreInput>);
  return inputs[name]({ label: fields[name], value: value[name], onChange: set });
}

function NeededText({ onChange, ...props }: InputProps<string> & { description?: string }) {
  return <TextInput required {...props} onChange={(event) => onChange(event.currentTarget.value)} />;
}

function CodeText(props: InputProps<string>) {
  return <NeededText {...props} description={useTexts().stores.codeHint} />;
}

function Text({ value, onChange, ...props }: InputProps<string | null | undefined> & { type?: 'date' }) {
  return <TextInput {...props} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)} />;
}

interface Bounds {
  min: number;
  max: number;
  decimalScale?: number;
}

function OptionalNumber({ value, ...props }: InputProps<number | null | undefined> & Bounds) {
  return <NumberField {...props} hideControls emptyAs={null} value={value ?? null} />;
}

function SettingChoice({ onChange, ...props }: InputProps<StoreInput['setting']>) {
  const { settings } = useTexts();
  return (
    <NativeSelect
      {...props}
      data={(['store', 'call_centre'] as const).map((one) => ({ value: one, label: settings[one] }))}
      onChange={(event) => onChange(event.currentTarget.value === 'call_centre' ? 'call_centre' : 'store')}
    />
  );
}

function LanguageChoice({ onChange, ...props }: InputProps<StoreInput['language']>) {
  return (
    <NativeSelect
      {...props}
      data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      onChange={(event) => {
        if (isLanguage(event.currentTarget.value)) onChange(event.currentTarget.value);
      }}
    />
  );
}

export function RegionField({ label, value, onChange }: InputProps<string | null | undefined>) {
  const texts = useTexts();
  const regions = useRead('/regions').data?.items ?? [];
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[
        { value: '', label: texts.stores.noRegion },
        ...regions.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
