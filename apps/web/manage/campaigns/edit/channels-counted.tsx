import type { AudienceCount } from '#api';
import { useRead } from '../../api/use-read';
import rows from '../../shell/rows.module.css';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import { useChannelNames } from '../use-channel-names';
import classes from './audience-counted.module.css';

/** For each way of asking how many it can ask, who has no address for it, and who must not be asked by it and why. */
export function ChannelsCounted({ byChannel }: { byChannel: AudienceCount['byChannel'] }) {
  const { asking: texts } = useTexts();
  const { number } = useFormat();
  const nameOf = useChannelNames();
  const offered = useRead('/campaigns/channels').data?.items ?? [];
  const reasons: Readonly<Record<string, string>> = texts.kept;
  return byChannel.map(({ channel, canBeAsked, withoutAddress, kept }) => {
    const address = offered.find((each) => each.channel === channel)?.address ?? 'none';
    const unasked = kept.reduce((sum, { count }) => sum + count, 0);
    const lines = [
      { name: texts.canBeAsked, count: canBeAsked - unasked },
      ...(withoutAddress > 0 ? [{ name: texts.without[address], count: withoutAddress }] : []),
      ...kept.map(({ reason, count }) => ({
        name: address === 'email' && reason === 'no_consent' ? texts.keptFromMail : (reasons[reason] ?? reason),
        count,
      })),
    ];
    return (
      <section key={channel} aria-label={nameOf(channel)} className={classes.channel}>
        <h3 className={classes.channelName}>{nameOf(channel)}</h3>
        <dl className={`${rows.rows} num`}>
          {lines.map(({ name, count }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{number(count)}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
