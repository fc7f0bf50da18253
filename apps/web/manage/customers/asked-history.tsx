import type { CustomerFound } from '#api';
import { Link } from 'react-router';
import { useAttemptWords } from '../campaigns/use-attempt-words';
import { Card } from '../shell/card';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './asked-history.module.css';

/** Why was she asked, and why not: one line for each time it was decided. */
export function AskedHistory({ history }: { history: CustomerFound['history'] }) {
  const texts = useTexts();
  const format = useFormat();
  const skips: Record<string, string> = texts.skips;
  const attempts = useAttemptWords();
  const reports: Record<string, string> = texts.customers.reports;
  const events: Record<string, string> = texts.customers.events;
  return (
    <Card title={texts.customers.whyAsked} lead={texts.customers.whyAskedLead}>
      {history.length === 0 ? (
        <p className="quiet">{texts.customers.neverAsked}</p>
      ) : (
        <ol className={classes.list}>
          {history.map((one, index) => (
            <li key={index} className={skips[one.outcome] ? classes.skipped : classes.asked}>
              <span className={`${classes.at} num`}>{format.instant(one.at)}</span>
              <span className={classes.what}>
                <strong>{events[one.what] ?? one.what}</strong>
                {': '}
                {(one.what === 'report' ? reports[one.outcome] : undefined) ??
                  skips[one.outcome] ??
                  attempts.state({ channel: one.channel, state: one.outcome }) ??
                  one.outcome}
                {one.detail && <span className="quiet"> · {attempts.detail(one)}</span>}
              </span>
              <Link to={`/campaigns/${one.campaignId}`} className={classes.campaign}>
                {one.campaign}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
