import type { TelephoneCall } from '#api';
import { Badge, Switch, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRead } from '../api/use-read';
import columns from '../shell/columns.module.css';
import { Empty } from '../shell/empty';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { Handset } from './handset';
import { LineCard } from './line-card';
import classes from './telephone.module.css';

/** The line by which automated calls are made; where it is simulated, the telephones that it rings. */
export function Telephone() {
  const { telephone: texts } = useTexts();
  const line = useRead('/telephone/line', { every: 5000 });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className={columns.stack}>
        <Loaded of={line} height={120}>
          {(found) => (
            <>
              <LineCard line={found} />
              {found.provider === 'simulated' && <Telephones />}
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function Telephones() {
  const { telephone: texts } = useTexts();
  const calls = useRead('/telephone/calls', { every: 1000 });
  const [search, setSearch] = useSearchParams();
  const [isRead, setRead] = useState(false);
  const open = search.get('call');
  return (
    <Loaded of={calls} height={400}>
      {({ items }) => {
        const chosen = items.find(({ sid }) => sid === open) ?? items.find(({ isOver }) => !isOver) ?? items[0];
        if (chosen === undefined)
          return (
            <Empty icon="phone" title={texts.none}>
              {texts.noneAdvice}
            </Empty>
          );
        return (
          <>
            <Switch
              label={texts.readAloud}
              checked={isRead}
              onChange={(event) => setRead(event.currentTarget.checked)}
            />
            <div className={classes.telephones}>
              <CallList calls={items} open={chosen.sid} onOpen={(call) => setSearch({ call }, { replace: true })} />
              <Handset key={chosen.sid} call={chosen} isRead={isRead} />
            </div>
          </>
        );
      }}
    </Loaded>
  );
}

function CallList({ calls, open, onOpen }: { calls: TelephoneCall[]; open: string; onOpen: (sid: string) => void }) {
  const { telephone: texts } = useTexts();
  const format = useFormat();
  return (
    <nav aria-label={texts.calls} className={classes.list}>
      <ul>
        {calls.map(({ sid, to, status, isOver, createdAt }) => (
          <li key={sid}>
            <UnstyledButton
              className={classes.call}
              aria-current={sid === open ? 'true' : undefined}
              onClick={() => onOpen(sid)}
            >
              <span className={`${classes.to} num`}>{to}</span>
              <span className={classes.at}>
                <span className="num">{format.instant(createdAt)}</span>
                <Badge color={isOver ? 'gray' : 'teal'} variant="light">
                  {texts.statuses[status]}
                </Badge>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
