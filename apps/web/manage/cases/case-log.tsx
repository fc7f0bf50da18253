import type { Case, CaseEvent } from '#api';
import { Card } from '../shell/card';
import { Facts } from '../shell/facts';
import { useCaseTexts } from '../texts/cases/load-case-texts';
import { useFormat } from '../texts/use-format';
import { useCauses } from './use-causes';

/** All that happened, the newest first. */
export function CaseLog({ one }: { one: Case }) {
  const texts = useCaseTexts();
  const format = useFormat();
  return (
    <Card title={texts.log}>
      <ol reversed style={{ margin: 0, paddingLeft: '1.4rem' }}>
        {one.events.toReversed().map((event) => (
          <li key={event.number} style={{ paddingBottom: 10 }}>
            <strong>{texts.happened[event.kind]}</strong>{' '}
            <span className="quiet">
              {format.instant(event.at, one.timeZone)} ·{' '}
              {event.by ?? (event.details?.hers ? texts.herself : texts.nobodyDid)}
            </span>
            {event.words !== null && <div style={{ whiteSpace: 'pre-wrap' }}>{event.words}</div>}
            <Details of={event} timeZone={one.timeZone} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Details({ of: { details }, timeZone }: { of: CaseEvent; timeZone: string }) {
  const texts = useCaseTexts();
  const format = useFormat();
  const causes = useCauses();
  if (details === null) return null;
  const { by, team, to, byTargets, clock, step, rootCause, action, told, remedy, cost } = details;
  if (by) return <div>{texts.ways[by]}</div>;
  if (clock && step && team)
    return <div>{texts.escalatedTo(texts.clockNames[clock], String(step), texts.teams[team])}</div>;
  if (team) return <div>{texts.teams[team]}</div>;
  if (to) return <div>{(byTargets ? texts.dueMovedByTargets : texts.dueMoved)(format.instant(to, timeZone))}</div>;
  if (!remedy) return null;
  return (
    <Facts
      facts={[
        ...(rootCause
          ? ([
              [texts.rootCause, causes.name(rootCause)],
              [texts.action, action],
              [texts.told, told],
            ] as [string, string | undefined][])
          : []),
        [texts.remedy, texts.remedies[remedy]],
        [texts.cost, cost === undefined ? null : format.number(cost, 2)],
      ]}
    />
  );
}
