import type { Job } from '../../keep/shapes';
import { useFormat } from '../../../offline/use-format';
import { useTexts } from '../../texts/use-texts';

export function JobFacts({ job }: { job: Job }) {
  const { jobs } = useTexts();
  const { day, weekday, money, moment, text } = useFormat();
  const { store, minMinutes } = job;
  const place =
    store.latitude === null || store.longitude === null
      ? encodeURIComponent(`${store.name} ${store.address ?? ''}`)
      : `${store.latitude},${store.longitude}`;
  const [scenario, briefing] = [text(job.scenario), text(job.briefing)];
  return (
    <div class="card">
      {store.address !== null && <p>{store.address}</p>}
      <p>
        <a href={`https://www.openstreetmap.org/search?query=${place}`} target="_blank" rel="noreferrer" class="tap">
          {jobs.map}
        </a>
      </p>
      <p>
        <strong>{jobs.days(day(job.from), day(job.to))}</strong>
      </p>
      {job.dayParts.length === 0 ? (
        <p>{jobs.anyTime}</p>
      ) : (
        job.dayParts.map(({ days, from, to }) => (
          <p key={`${days.join()}${from}`}>
            {days.map(weekday).join(', ')} {from}–{to}
          </p>
        ))
      )}
      {minMinutes !== null && <p>{jobs.minutes(minMinutes)}</p>}
      <p>{jobs.pay(money(job.fee, job.currency))}</p>
      {job.reimbursedUpTo > 0 && <p>{jobs.reimbursed(money(job.reimbursedUpTo, job.currency))}</p>}
      {job.state === 'offered' && job.offerUntil !== null && <p>{jobs.offerUntil(moment(job.offerUntil))}</p>}
      {job.competitor && <p class="notice">{jobs.competitor}</p>}
      {scenario !== '' && <h2>{jobs.scenario}</h2>}
      <p class="long">{scenario}</p>
      {briefing !== '' && <h2>{jobs.briefing}</h2>}
      <p class="long">{briefing}</p>
    </div>
  );
}
