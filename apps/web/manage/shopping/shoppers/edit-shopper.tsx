import type { Body, Shopper } from '#api';
import { Button, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../../api/api';
import type { All } from '../../api/all';
import { changesOf } from '../../api/changes-of';
import { useAct } from '../../api/use-act';
import { useMe } from '../../session/use-me';
import { AskModal } from '../../shell/asking/ask-modal';
import columns from '../../shell/columns.module.css';
import { Refusal } from '../../shell/asking/refusal';
import { languageNames, languages } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { NumberField } from '../../shell/number-field';

interface Props {
  shopper: Shopper | null;
  others: Shopper[];
  onClose: () => void;
}

function startOf(shopper: Shopper | null, language: string) {
  return {
    name: shopper?.name ?? '',
    email: shopper?.email ?? '',
    language: shopper?.language ?? language,
    phone: shopper?.phone ?? '',
    latitude: shopper?.latitude ?? null,
    longitude: shopper?.longitude ?? null,
    languages: shopper?.languages ?? [language],
    householdOf: shopper?.household[0]?.id ?? '',
    status: shopper?.status ?? 'invited',
  };
}
type Input = ReturnType<typeof startOf>;

/** What the API takes. */
function bodyOf({ householdOf, phone, ...rest }: Input) {
  return { ...rest, phone: phone.trim() || null, householdOf: householdOf || null };
}

/** Whoever is invited has no status yet. */
function invitationOf(input: Input) {
  const { status: _, ...invitation } = bodyOf(input);
  return invitation satisfies All<Body<'post', '/api/shoppers'>>;
}

/** Both degrees are one place. */
function changed(start: Input, input: Input): Partial<ReturnType<typeof bodyOf>> {
  const changes = changesOf(bodyOf(start), bodyOf(input));
  const { latitude, longitude } = input;
  return 'latitude' in changes || 'longitude' in changes ? { ...changes, latitude, longitude } : changes;
}

/** Invites a shopper by mail, or changes what is known of one. */
export function EditShopper({ shopper, others, onClose }: Props) {
  const { shopping, shell, access } = useTexts();
  const texts = shopping.shoppers;
  const { language } = useMe().organisation;
  const [start] = useState(() => startOf(shopper, language));
  const [input, setInput] = useState(start);
  const set = (part: Partial<Input>) => setInput((before) => ({ ...before, ...part }));
  const save = useAct(
    () =>
      shopper
        ? api.patch(`/shoppers/${shopper.id}`, changed(start, input))
        : api.post('/shoppers', invitationOf(input)),
    { stale: ['/shoppers'], then: onClose },
  );
  return (
    <AskModal
      title={shopper?.name ?? texts.invite}
      confirm={shopper ? shell.save : texts.sendInvitation}
      onConfirm={() => save.mutate(undefined)}
      onClose={onClose}
      busy={save.isPending}
      problem={save.error}
    >
      <Stack>
        <TextInput
          label={texts.name}
          required
          value={input.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={access.email}
          type="email"
          required
          readOnly={shopper !== null}
          value={input.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <TextInput
          label={texts.phone}
          type="tel"
          value={input.phone}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
        <About input={input} onChange={set} isNew={shopper === null} />
        <NativeSelect
          label={texts.householdOf}
          description={texts.householdHint}
          value={input.householdOf}
          data={[
            { value: '', label: texts.ownHousehold },
            ...others.filter(({ id }) => id !== shopper?.id).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ householdOf: event.currentTarget.value })}
        />
        {shopper && <StateOf shopper={shopper} status={input.status} onChange={(status) => set({ status })} />}
      </Stack>
    </AskModal>
  );
}

function About({ input, onChange, isNew }: { input: Input; onChange: (part: Partial<Input>) => void; isNew: boolean }) {
  const { shopping, stores } = useTexts();
  const texts = shopping.shoppers;
  const named = languages.map((value) => ({ value, label: languageNames[value] }));
  return (
    <>
      {isNew && (
        <NativeSelect
          label={texts.mailLanguage}
          value={input.language}
          data={named}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        />
      )}
      <MultiSelect
        label={texts.speaks}
        data={named}
        value={input.languages}
        onChange={(chosen) => onChange({ languages: chosen })}
      />
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend style={{ padding: 0, fontWeight: 500 }}>{texts.place}</legend>
        <p className="quiet" style={{ margin: '2px 0 6px' }}>
          {texts.placeHint}
        </p>
        <div className={columns.pair}>
          {(['latitude', 'longitude'] as const).map((field) => (
            <NumberField
              key={field}
              label={stores.fields[field]}
              min={field === 'latitude' ? -90 : -180}
              max={field === 'latitude' ? 90 : 180}
              decimalScale={6}
              hideControls
              emptyAs={null}
              value={input[field]}
              onChange={(degrees) => onChange({ [field]: degrees })}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}

interface StateProps {
  shopper: Shopper;
  status: Shopper['status'];
  onChange: (status: Shopper['status']) => void;
}

function StateOf({ shopper, status, onChange }: StateProps) {
  const { shopping, people } = useTexts();
  const texts = shopping.shoppers;
  const again = useAct(() => api.post(`/shoppers/${shopper.id}/invite-again`), {
    then: () => notifications.show({ message: texts.invitedAgain }),
  });
  return (
    <>
      {shopper.status !== 'invited' && (
        <NativeSelect
          label={texts.state}
          description={texts.deactivateHint}
          value={status}
          data={(['active', 'deactivated'] as const).map((value) => ({ value, label: people.states[value] }))}
          onChange={(event) => onChange(event.currentTarget.value === 'active' ? 'active' : 'deactivated')}
        />
      )}
      {shopper.status !== 'deactivated' && (
        <Button
          variant="default"
          style={{ alignSelf: 'start' }}
          loading={again.isPending}
          onClick={() => again.mutate(undefined)}
        >
          {texts.inviteAgain}
        </Button>
      )}
      <Refusal problem={again.error} />
    </>
  );
}
