import type { CustomerFound } from '#api';
import { Checkbox, Fieldset, Stack, TextInput } from '@mantine/core';
import { CountryChoice } from '../shell/country-choice';
import columns from '../shell/columns.module.css';
import { useTexts } from '../texts/texts-provider';

/** Where letters reach somebody, as it is being entered. */
export type AddressInput = Record<'line' | 'street' | 'street2' | 'postcode' | 'city', string> & {
  /** Null for the organisation's. */
  country: string | null;
};

const noAddress: AddressInput = { line: '', street: '', street2: '', postcode: '', city: '', country: null };

/** An address as it is entered, from what is known. */
export function addressInput(address: CustomerFound['address']): AddressInput {
  if (address === null) return noAddress;
  const { line, street, postcode, city, country } = address;
  const [first = '', ...rest] = street;
  return { line: line ?? '', street: first, street2: rest.join(', '), postcode, city, country };
}

/** What the API takes; nothing where nothing is entered. */
export function addressBody({ line, street, street2, postcode, city, country }: AddressInput) {
  if ([line, street, street2, postcode, city].every((part) => part.trim() === '')) return null;
  const lines = [street, street2].filter((each) => each.trim() !== '');
  return { line: line || null, street: lines, postcode, city, country };
}

interface Parts {
  value: AddressInput;
  onChange: (value: AddressInput) => void;
  /** What is wrong with a part, in words. */
  errorAt: (part: string) => string | null;
}

interface Props extends Parts {
  noPost: boolean;
  onNoPost: (noPost: boolean) => void;
}

/** Where letters reach a customer, and whether they may be sent at all. */
export function AddressFields({ noPost, onNoPost, ...parts }: Props) {
  const { customers: texts } = useTexts();
  return (
    <Fieldset legend={texts.postalAddress}>
      <Stack>
        <AddressParts {...parts} />
        <Checkbox label={texts.noPost} checked={noPost} onChange={(event) => onNoPost(event.currentTarget.checked)} />
      </Stack>
    </Fieldset>
  );
}

/** The parts of an address. */
export function AddressParts({ value, onChange, errorAt }: Parts) {
  const { customers: texts } = useTexts();
  const input = (part: Exclude<keyof AddressInput, 'country'>, label: string, error: string | null) => (
    <TextInput
      label={label}
      error={error}
      value={value[part]}
      onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
    />
  );
  return (
    <Stack>
      {input('line', texts.addressLine, null)}
      {input('street', texts.street, errorAt('address.street'))}
      {input('street2', texts.street2, null)}
      <div className={columns.pair}>
        {input('postcode', texts.postcode, errorAt('address.postcode'))}
        {input('city', texts.city, errorAt('address.city'))}
      </div>
      <CountryChoice
        label={texts.addressCountry}
        none={texts.organisationCountry}
        value={value.country}
        onChange={(country) => onChange({ ...value, country })}
      />
    </Stack>
  );
}
