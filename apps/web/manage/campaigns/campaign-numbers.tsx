import type { CampaignProgress } from '#api';
import { Alert, Progress } from '@mantine/core';
import { Link } from 'react-router';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './campaign-numbers.module.css';

const ofMails = ['queued', 'sending', 'sent', 'refused', 'bounced', 'delivered'] as const;
/** Whoever opened a page was sent its link. */
const byLink = ['opened'] as const;
const ofPeople = ['started', 'answered', 'skipped'] as const;

export function CampaignNumbers({ campaignId, progress }: { campaignId: string; progress: CampaignProgress }) {
  const { campaigns: texts, sending } = useTexts();
  const format = useFormat();
  // Handled is what has an outcome, good or bad; what was skipped was never to be sent.
  const { mails } = progress;
  const all = mails === null ? 0 : mails.queued + mails.sending + mails.sent + mails.refused + mails.inDoubt;
  const open = mails === null ? 0 : mails.queued + mails.sending;
  const handled = all > 0 ? ((all - open) / all) * 100 : 0;
  return (
    <Card title={texts.progress}>
      {all > 0 && (
        <div className={classes.bar} role="status">
          <Progress value={handled} size="lg" aria-label={texts.progress} />
          <span className="quiet num">
            {texts.handled(format.number(all - open), format.number(all))}
            {progress.doneBy && ` · ${sending.doneBy(format.instant(progress.doneBy))}`}
          </span>
        </div>
      )}
      <dl className={classes.numbers}>
        {mails !== null &&
          ofMails.map((step) => (
            <div key={step}>
              <dt>{texts.steps[step]}</dt>
              <dd className="num">{format.number(mails[step])}</dd>
            </div>
          ))}
        {[...(mails === null ? [] : byLink), ...ofPeople].map((step) => (
          <div key={step}>
            <dt>{texts.steps[step]}</dt>
            <dd className="num">{format.number(progress[step])}</dd>
          </div>
        ))}
      </dl>
      {mails !== null && (
        <p className="quiet" style={{ margin: '12px 0 0' }}>
          {sending.opened}
        </p>
      )}
      {progress.inDoubt > 0 && (
        <Alert color="ember" icon={<Icon name="warning" />} mt="md" title={texts.inDoubtTitle(progress.inDoubt)}>
          {texts.inDoubtWhat} <Link to={`/campaigns/in-doubt?campaign=${campaignId}`}>{texts.needsReview}</Link>
        </Alert>
      )}
    </Card>
  );
}
