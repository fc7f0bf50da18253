import type { MailRule } from '#api';
import { NativeSelect, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import { CountryChoice } from '../shell/country-choice';
import { Loaded } from '../shell/loaded';
import { useCountryName } from '../shell/use-country-name';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';

type Consent = MailRule['consent'];

/** In which countries customers are asked by mail only with their consent; each decision holds at once. */
export function MailRules() {
  const { mailRules: texts } = useTexts();
  const rules = useRead('/mail-rules');
  return (
    <Card title={texts.title} lead={texts.lead}>
      <Loaded of={rules} height={320}>
        {({ items }) => <Countries rules={items} />}
      </Loaded>
    </Card>
  );
}

function Countries({ rules }: { rules: MailRule[] }) {
  const { mailRules: texts, shell } = useTexts();
  const [added, add] = useState<string | null>(null);
  const decide = useAct(
    ({ country, consent }: Pick<MailRule, 'country' | 'consent'>) => api.put(`/mail-rules/${country}`, { consent }),
    { stale: ['/mail-rules', '/campaigns'], then: () => notifications.show({ message: shell.saved }) },
  );
  const isNew = added !== null && rules.every(({ country }) => country !== added);
  const one: MailRule[] = isNew
    ? [{ country: added, consent: 'not_refused', proposed: 'not_refused', isUndecided: false, withoutConsent: null }]
    : [];
  return (
    <Stack>
      {[...rules, ...one].map((rule) => (
        <Country key={rule.country} rule={rule} onDecide={(consent) => decide.mutate({ ...rule, consent })} />
      ))}
      <CountryChoice label={texts.anotherCountry} none={texts.chooseCountry} value={added} onChange={add} />
      <Refusal problem={decide.error} />
      <p className="quiet" style={{ margin: 0 }}>
        {texts.running}
      </p>
    </Stack>
  );
}

function Country({ rule, onDecide }: { rule: MailRule; onDecide: (consent: Consent) => void }) {
  const { mailRules: texts } = useTexts();
  const { number } = useFormat();
  const name = useCountryName()(rule.country);
  const choices: Consent[] = ['given', 'not_refused'];
  const without = rule.withoutConsent ?? 0;
  return (
    <NativeSelect
      label={rule.isUndecided ? texts.undecidedTitle(name) : texts.of(name)}
      description={without > 0 ? texts.without(number(without)) : undefined}
      value={rule.isUndecided ? '' : rule.consent}
      data={[
        ...(rule.isUndecided ? [{ value: '', label: texts.chooseCountry }] : []),
        ...choices.map((value) => ({ value, label: texts.consents[value] })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const chosen = choices.find((each) => each === value);
        if (chosen) onDecide(chosen);
      }}
    />
  );
}
