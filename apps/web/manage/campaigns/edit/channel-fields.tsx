import type { CampaignChannel } from '#api';
import { ActionIcon, Button, Checkbox, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import columns from '../../shell/columns.module.css';
import { Icon } from '../../shell/icon';
import { useTexts } from '../../texts/texts-provider';
import { useChannelNames } from '../use-channel-names';
import classes from './channel-fields.module.css';

interface Props {
  channels: readonly CampaignChannel[];
  onChange: (channels: CampaignChannel[]) => void;
}

/** Days after which the next way of asking follows, unless somebody says otherwise. */
const usualDays = 7;

/** The ways of asking in their order, of those that this installation has. */
export function ChannelFields({ channels, onChange }: Props) {
  const { asking: texts } = useTexts();
  const offered = useRead('/campaigns/channels').data?.items.map(({ channel }) => channel) ?? [];
  const left = offered.filter((key) => channels.every(({ channel }) => channel !== key));
  const [next] = left;
  return (
    <Card title={texts.title} lead={texts.lead}>
      <Stack>
        <ol className={classes.channels}>
          {channels.map((one, at) => (
            <ChannelField
              key={one.channel}
              place={at}
              channel={one}
              choices={[one.channel, ...left]}
              isOnly={channels.length === 1}
              onChange={(part) => onChange(channels.map((each, index) => (index === at ? { ...each, ...part } : each)))}
              onEarlier={() => onChange(swapped(channels, at))}
              onRemove={() => onChange(ordered(channels.toSpliced(at, 1)))}
            />
          ))}
        </ol>
        {next !== undefined && (
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            className={classes.add}
            onClick={() => onChange([...channels, { channel: next, afterDays: usualDays }])}
          >
            {texts.add}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

/** The first follows nobody. */
function ordered(channels: readonly CampaignChannel[]): CampaignChannel[] {
  return channels.map((one, at) => (at === 0 ? { ...one, afterDays: 0 } : one));
}

/** One goes before the one before it; the days stay with the place. */
function swapped(channels: readonly CampaignChannel[], at: number): CampaignChannel[] {
  const places = [...channels.keys()];
  const order = places.with(at - 1, at).with(at, at - 1);
  return order.flatMap((from, place) => {
    const moved = channels[from];
    return moved ? [{ ...moved, afterDays: channels[place]?.afterDays ?? 0 }] : [];
  });
}

/** What only the telephone has. */
const ofTheTelephone = {
  refusalsAgain: undefined,
  callBacks: undefined,
  skill: undefined,
  interviewsAtMost: undefined,
};

function PhoneFields({ channel, onChange }: Pick<FieldProps, 'channel' | 'onChange'>) {
  const { asking: texts } = useTexts();
  return (
    <div className={`${columns.pair} ${classes.phone}`}>
      <TextInput
        label={texts.skill}
        description={texts.skillHint}
        inputWrapperOrder={['label', 'input', 'description']}
        maxLength={60}
        value={channel.skill ?? ''}
        onChange={(event) => onChange({ skill: event.currentTarget.value || undefined })}
      />
      <NumberInput
        label={texts.interviewsAtMost}
        description={texts.interviewsAtMostHint}
        inputWrapperOrder={['label', 'input', 'description']}
        min={1}
        max={1_000_000}
        allowDecimal={false}
        value={channel.interviewsAtMost ?? ''}
        onChange={(most) => onChange({ interviewsAtMost: Number(most) || undefined })}
      />
      <Checkbox
        label={texts.refusalsAgain}
        checked={channel.refusalsAgain ?? false}
        onChange={(event) => onChange({ refusalsAgain: event.currentTarget.checked })}
      />
      <Checkbox
        label={texts.callBacks}
        checked={channel.callBacks ?? true}
        onChange={(event) => onChange({ callBacks: event.currentTarget.checked })}
      />
    </div>
  );
}

interface FieldProps {
  place: number;
  channel: CampaignChannel;
  choices: readonly string[];
  isOnly: boolean;
  onChange: (part: Partial<CampaignChannel>) => void;
  onEarlier: () => void;
  onRemove: () => void;
}

function ChannelField({ place, channel, choices, isOnly, onChange, onEarlier, onRemove }: FieldProps) {
  const { asking: texts, shell } = useTexts();
  const nameOf = useChannelNames();
  const name = nameOf(channel.channel);
  return (
    <li className={classes.channel}>
      <NativeSelect
        label={`${place + 1}. ${texts.channel}`}
        value={channel.channel}
        data={choices.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(event) => onChange({ channel: event.currentTarget.value, ...ofTheTelephone })}
      />
      {place > 0 && (
        <NumberInput
          label={texts.afterDays}
          description={texts.afterDaysHint}
          inputWrapperOrder={['label', 'input', 'description']}
          min={0}
          max={90}
          value={channel.afterDays}
          onChange={(days) => onChange({ afterDays: Number(days) || 0 })}
        />
      )}
      {channel.channel === 'phone' && <PhoneFields channel={channel} onChange={onChange} />}
      {!isOnly && (
        <Group gap={4} className={classes.acts}>
          {place > 0 && (
            <ActionIcon variant="subtle" size={36} aria-label={`${texts.earlier}: ${name}`} onClick={onEarlier}>
              <Icon name="up" size={16} />
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            color="ember"
            size={36}
            aria-label={`${shell.remove}: ${name}`}
            onClick={onRemove}
          >
            <Icon name="trash" size={16} />
          </ActionIcon>
        </Group>
      )}
    </li>
  );
}
