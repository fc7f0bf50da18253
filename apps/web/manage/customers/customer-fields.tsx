import type { Body, Consent, Customer } from '#api';
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import type { All } from '../api/all';
import { useFields, useFieldWords } from '../api/fields';
import { Problem } from '../api/problem';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { CountryChoice } from '../shell/country-choice';
import { TimeZoneChoice } from '../shell/time-zone-choice';
import { addressBody, AddressFields, type AddressInput } from './address-fields';
import { FieldInput } from './field-input';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

/** A customer as they are being entered: what is left empty is an empty text. */
export type CustomerInput = Record<'name' | 'email' | 'phone' | 'reference' | 'timeZone', string> &
  Pick<Customer, 'language' | 'consent'> & {
    /** In which country the number is; null for that of the organisation. */
    phoneCountry: string | null;
    address: AddressInput;
    noPost: boolean;
    /** Own fields by their keys; null for one that is empty. */
    fields: Record<string, string | number | null>;
  };

const consents: Consent[] = ['given', 'unknown', 'withdrawn'];

/** What the API takes, all of it: an empty field is nothing. */
export function customerBody(input: CustomerInput) {
  const { email, phone, reference, timeZone, address } = input;
  const known = {
    email: email || null,
    phone: phone || null,
    reference: reference || null,
    timeZone: timeZone || null,
    address: addressBody(address),
  };
  const body = { ...input, ...known };
  return body satisfies All<Body<'post', '/api/customers'>>;
}

interface Props {
  value: CustomerInput;
  onChange: (part: Partial<CustomerInput>) => void;
  /** What the last try was refused for; what is about a field is said at it. */
  problem: Problem | null;
}

/** What of a refusal is not said at one of the fields. */
export function refusedElsewhere(problem: Problem | null): Problem | null {
  if (problem === null) return null;
  const { status, code, details, reference } = problem;
  const left = problem.findings.filter(
    ({ path }) => path !== 'phone' && path !== 'email' && !path?.startsWith('address.'),
  );
  return new Problem(status, {
    code,
    details,
    findings: left,
    detail: problem.message,
    ...(reference ? { reference } : {}),
  });
}

export function CustomerFields({ value, onChange, problem }: Props) {
  const texts = useTexts();
  const own = useFields();
  const words = useFieldWords();
  const said = useFindingWords('fields');
  const errorAt = (field: string) =>
    problem?.findings
      .filter(({ path }) => path === field)
      .map(said)
      .join(' ') || null;
  return (
    <Stack>
      <TextInput
        label={texts.customers.name}
        value={value.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={texts.access.email}
        type="email"
        error={errorAt('email')}
        value={value.email}
        onChange={(event) => onChange({ email: event.currentTarget.value })}
      />
      <TextInput
        label={texts.customers.phone}
        type="tel"
        error={errorAt('phone')}
        value={value.phone}
        onChange={(event) => onChange({ phone: event.currentTarget.value })}
      />
      {value.phone !== '' && !value.phone.trim().startsWith('+') && (
        <CountryChoice
          label={texts.customers.phoneCountry}
          description={texts.customers.phoneCountryHint}
          none={texts.customers.organisationCountry}
          value={value.phoneCountry}
          onChange={(phoneCountry) => onChange({ phoneCountry })}
        />
      )}
      <AddressFields
        value={value.address}
        onChange={(address) => onChange({ address })}
        noPost={value.noPost}
        onNoPost={(noPost) => onChange({ noPost })}
        errorAt={errorAt}
      />
      <NativeSelect
        label={texts.shell.language}
        value={value.language}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
        onChange={(event) => onChange({ language: event.currentTarget.value })}
      />
      <TimeZoneChoice
        label={texts.customers.ownTimeZone}
        none={texts.customers.timeZoneUnknown}
        value={value.timeZone}
        onChange={(timeZone) => onChange({ timeZone })}
      />
      <TextInput
        label={texts.customers.number}
        value={value.reference}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <NativeSelect
        label={texts.customers.consent}
        value={value.consent}
        data={consents.map((one) => ({ value: one, label: texts.customers.consents[one] }))}
        onChange={(event) => {
          const consent = consents.find((one) => one === event.currentTarget.value);
          if (consent) onChange({ consent });
        }}
      />
      {own.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          label={words.name(field)}
          value={value.fields[field.key] ?? null}
          onChange={(given) => onChange({ fields: { ...value.fields, [field.key]: given } })}
        />
      ))}
    </Stack>
  );
}
