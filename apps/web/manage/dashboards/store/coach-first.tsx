import type { StoreResult } from '#api';
import { Skeleton } from '@mantine/core';
import { useRead } from '../../api/use-read';
import { HowSureLink } from '../../figures/how-sure-link';
import { Card } from '../../shell/card';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from './coach-first.module.css';
import { useFilters } from '../filter/use-filters';

type Principle = StoreResult['principles'][number];

const isBelowNetwork = ({ difference }: Principle) => difference.status === 'below';
/** Below for sure: the whole interval is, not the estimate alone. */
const isBelowTarget = ({ store, target }: Principle) => target !== null && store.high !== null && store.high < target;

/** What a store's manager should work on first: real shortfalls only, by importance in the network, then by size. */
export function CoachFirst({ principles }: { principles: Principle[] }) {
  const { scoring } = useTexts();
  const format = useFormat();
  const { query } = useFilters();
  const network = useRead('/scores/drivers', { query: { ...query, storeId: '' }, keep: true });
  const importance = (key: string) => network.data?.drivers.find((one) => one.key === key)?.importance ?? 0;
  const short = ({ store, target, difference }: Principle) =>
    Math.max(-(difference.value ?? 0), (target ?? 0) - (store.value ?? 0));
  const found = principles
    .filter((one) => isBelowNetwork(one) || isBelowTarget(one))
    .sort((a, b) => importance(b.key) - importance(a.key) || short(b) - short(a))
    .slice(0, 3);
  const reasons = (one: Principle) =>
    [
      isBelowNetwork(one) && scoring.belowNetwork(format.number(-(one.difference.value ?? 0), 1)),
      isBelowTarget(one) && scoring.belowTarget(format.number((one.target ?? 0) - (one.store.value ?? 0), 1)),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Card title={scoring.coach} lead={scoring.coachLead} actions={<HowSureLink topic="drivers" />}>
      {found.length > 1 && network.isPending ? (
        // Not in one order now and in another in a moment.
        <Skeleton height={24 + 48 * found.length} />
      ) : found.length === 0 ? (
        <p className="quiet">{scoring.coachNone}</p>
      ) : (
        <ol className={classes.list}>
          {found.map((one) => (
            <li key={one.key}>
              <strong>{one.name}</strong>
              <span className={classes.why}>
                {reasons(one)}
                {importance(one.key) > 0 && ` · ${scoring.importance} ${format.percent(importance(one.key))}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
