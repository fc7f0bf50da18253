import type { DomainCheck, DomainHealth, MailHealth } from '#api';
import { Alert, Badge } from '@mantine/core';
import { useRead } from '../api/use-read';
import numbers from '../campaigns/campaign-numbers.module.css';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './mail-health.module.css';

const shown = [
  'sent',
  'refused',
  'bounced',
  'dead',
  'complained',
  'unsubscribed',
  'delayed',
  'replied',
  'away',
  'inDoubt',
] as const;
/** Above these shares the large receivers begin to distrust a sender: bounces as Amazon SES and others judge them, complaints as Gmail and Yahoo ask of bulk senders. */
const mostBounces = 0.02;
const mostComplaints = 0.001;

/** How mails fare and what to mend. */
export function MailHealth() {
  const texts = useTexts();
  const lately = useRead('/mail-health');
  const domain = useRead('/mail-health/domain');
  return (
    <Page
      title={texts.mailHealth.title}
      lead={texts.mailHealth.lead}
      back={{ to: '/campaigns', name: texts.places.campaigns }}
    >
      <div className={columns.stack}>
        <Card title={texts.mailHealth.lately}>
          <Loaded of={lately}>{(found) => <Lately found={found} />}</Loaded>
        </Card>
        {lately.data?.mailboxAway && <MailboxAway away={lately.data.mailboxAway} />}
        {lately.data && lately.data.setAside.length > 0 && <SetAside messages={lately.data.setAside} />}
        <Loaded of={domain}>{(found) => <Domain found={found} />}</Loaded>
      </div>
    </Page>
  );
}

function Lately({ found }: { found: MailHealth }) {
  const { mailHealth: texts } = useTexts();
  const format = useFormat();
  const tried = found.sent + found.refused;
  const bounces = tried === 0 ? 0 : (found.bounced + found.refused) / tried;
  const complaints = found.sent === 0 ? 0 : found.complained / found.sent;
  return (
    <>
      <dl className={numbers.numbers}>
        {shown.map((name) => (
          <div key={name}>
            <dt>{texts.numbers[name]}</dt>
            <dd className="num">{format.number(found[name])}</dd>
          </div>
        ))}
      </dl>
      {bounces > mostBounces && <Warning>{texts.bounces(format.percent(100 * bounces, 1))}</Warning>}
      {complaints > mostComplaints && <Warning>{texts.complaints(format.percent(100 * complaints, 2))}</Warning>}
      {bounces <= mostBounces && complaints <= mostComplaints && (
        <p className="quiet" style={{ margin: '16px 0 0' }}>
          {tried === 0 ? texts.nothingSent : texts.fine}
        </p>
      )}
    </>
  );
}

function MailboxAway({ away }: { away: NonNullable<MailHealth['mailboxAway']> }) {
  const { mailHealth: texts } = useTexts();
  const format = useFormat();
  return (
    <Alert color="ember" icon={<Icon name="warning" />} title={texts.mailboxAway(format.instant(away.since))}>
      {texts.mailboxTroubles[away.trouble]} {texts.mailboxGoesOn}
    </Alert>
  );
}

function SetAside({ messages }: { messages: MailHealth['setAside'] }) {
  const { mailHealth: texts } = useTexts();
  const format = useFormat();
  return (
    <Card title={texts.setAside} lead={texts.setAsideLead}>
      <ul className={classes.checks}>
        {messages.map(({ receivedAt, said }) => (
          <li key={`${receivedAt}${said}`}>
            <span className="quiet">{format.instant(receivedAt)}</span> {said}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <Alert color="ember" icon={<Icon name="warning" />} mt="md">
      {children}
    </Alert>
  );
}

function Domain({ found }: { found: DomainHealth }) {
  const { mailHealth: texts } = useTexts();
  return (
    <Card title={texts.domain(found.domain)} lead={texts.domainLead}>
      {!found.relaySet && <Warning>{texts.noRelay}</Warning>}
      <ul className={classes.checks}>
        {found.checks.map((check) => (
          <Check key={check.check} check={check} />
        ))}
      </ul>
    </Card>
  );
}

function Check({ check }: { check: DomainCheck }) {
  const { mailHealth: texts } = useTexts();
  const isFine = check.state === 'fine';
  const records: [name: string, value: string | null][] = [
    [texts.name, check.name],
    [texts.found, check.record],
    [texts.wanted, isFine ? null : check.wanted],
  ];
  return (
    <li>
      <h3 className={classes.name}>
        {texts.checks[check.check]} {isFine && <Badge color="teal">{texts.states.fine}</Badge>}
      </h3>
      {!isFine && <p className={classes.fix}>{texts.states[check.state]}</p>}
      <dl className={classes.records}>
        {records.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}
