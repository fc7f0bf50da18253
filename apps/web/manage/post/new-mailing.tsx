import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Loaded } from '../shell/loaded';
import { NumberField } from '../shell/number-field';
import { oneOf } from '../shell/one-of';
import { Page } from '../shell/page';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useToday } from '../session/use-today';

const envelopes = ['din_b', 'din_a', 'right', 'own'] as const;
const sizes = ['a4', 'letter'] as const;
const textSizes = ['normal', 'large'] as const;
const ownSides = ['x', 'y', 'width', 'height'] as const;

/** Print letters of a campaign that wait. */
export function NewMailing() {
  const { post: texts } = useTexts();
  const [search] = useSearchParams();
  const campaignId = search.get('campaign') ?? '';
  const campaign = useRead(`/campaigns/${campaignId}`).data;
  const waiting = useRead(`/campaigns/${campaignId}/mailings`);
  return (
    <Page
      title={texts.print}
      lead={campaign?.name}
      back={{ to: `/campaigns/${campaignId}`, name: campaign?.name ?? texts.campaign }}
    >
      <Loaded of={waiting}>
        {({ toPrint, anonymous, returnAddress }) => (
          <Order
            campaignId={campaignId}
            most={toPrint}
            anonymous={anonymous}
            returnAddress={returnAddress.split(/\s*\n\s*/).join(', ')}
          />
        )}
      </Loaded>
    </Page>
  );
}

interface Props {
  campaignId: string;
  most: number;
  anonymous: boolean;
  returnAddress: string;
}

function Order({ campaignId, most, anonymous, returnAddress }: Props) {
  const { post: texts, paper } = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const today = useToday();
  const [input, setInput] = useState(() => ({
    name: format.day(today),
    letters: Math.max(1, most),
    paper: 'a4' as (typeof sizes)[number],
    textSize: 'normal' as (typeof textSizes)[number],
    envelope: 'din_b' as (typeof envelopes)[number],
    own: { x: 20, y: 45, width: 85, height: 45 },
    returnAddress,
    twoSided: true,
  }));
  const set = (part: Partial<typeof input>) => setInput((before) => ({ ...before, ...part }));
  const order = useAct(
    () => {
      const { own, envelope: kind, ...rest } = input;
      const envelope = kind === 'own' ? { kind, ...own, folds: [] } : { kind };
      return api.post('/mailings', { ...rest, campaignId, envelope });
    },
    { stale: ['/campaigns', '/mailings'], then: ({ id }) => void navigate(`/mailings/${id}`) },
  );
  return (
    <form
      className={columns.stack}
      onSubmit={(event) => {
        event.preventDefault();
        order.mutate(undefined);
      }}
    >
      <Card title={texts.toPrint(most)} lead={anonymous ? texts.anonymousWhat : texts.personalWhat}>
        <div className={columns.pair}>
          <TextInput
            label={paper.name}
            required
            maxLength={200}
            value={input.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <NumberField
            label={texts.howMany}
            description={texts.howManyHint}
            required
            min={1}
            max={20_000}
            allowDecimal={false}
            value={input.letters}
            onChange={(letters) => set({ letters })}
          />
          <TextInput
            label={texts.returnAddress}
            description={texts.returnAddressHint}
            required
            maxLength={200}
            value={input.returnAddress}
            onChange={(event) => set({ returnAddress: event.currentTarget.value })}
          />
        </div>
      </Card>
      <Card title={texts.envelope}>
        <Stack>
          <div className={columns.pair}>
            <NativeSelect
              label={texts.window}
              value={input.envelope}
              data={envelopes.map((value) => ({ value, label: texts.envelopes[value] }))}
              onChange={(event) => set({ envelope: oneOf(envelopes, event.currentTarget.value) })}
            />
            <NativeSelect
              label={paper.size}
              value={input.paper}
              data={sizes.map((value) => ({ value, label: paper.sizes[value] }))}
              onChange={(event) => set({ paper: oneOf(sizes, event.currentTarget.value) })}
            />
            <NativeSelect
              label={paper.textSize}
              value={input.textSize}
              data={textSizes.map((value) => ({ value, label: paper.textSizes[value] }))}
              onChange={(event) => set({ textSize: oneOf(textSizes, event.currentTarget.value) })}
            />
            {input.envelope === 'own' &&
              ownSides.map((side) => (
                <NumberField
                  key={side}
                  label={texts.ownSides[side]}
                  required
                  min={0}
                  max={200}
                  value={input.own[side]}
                  onChange={(length) => set({ own: { ...input.own, [side]: length } })}
                />
              ))}
          </div>
          <Checkbox
            label={texts.twoSided}
            description={texts.twoSidedHint}
            checked={input.twoSided}
            onChange={(event) => set({ twoSided: event.currentTarget.checked })}
          />
        </Stack>
      </Card>
      <Refusal problem={order.error} />
      <Group>
        <Button type="submit" loading={order.isPending} disabled={most === 0}>
          {paper.order}
        </Button>
      </Group>
    </form>
  );
}
