import { fact } from '../keep/database';
import { useKept } from '../keep/heard';
import { Link } from '../route';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/use-texts';
import { Empty } from './jobs';

/** What was earned, visit by visit. */
export function Pay() {
  const { app, pay, queue } = useTexts();
  const { day, money } = useFormat();
  const statement = useKept(async () => (await fact('statement')) ?? { items: [], owed: 0, paid: 0 });
  if (statement === undefined) return <p class="quiet">{app.loading}</p>;
  const { items, owed, paid } = statement;
  const currency = items[0]?.currency;
  return (
    <>
      <Link to="/more" class="back">
        {app.back}
      </Link>
      <h1>{pay.title}</h1>
      {currency === undefined ? (
        <Empty title={pay.none} />
      ) : (
        <dl class="card">
          <dt>{pay.owed}</dt>
          <dd>{money(owed, currency)}</dd>
          <dt>{pay.paid}</dt>
          <dd>{money(paid, currency)}</dd>
        </dl>
      )}
      <ul class="list">
        {items.map((item) => (
          <li key={`${item.jobId} ${item.visitedOn}`} class="card">
            <strong>{item.store}</strong>
            <span>
              {day(item.visitedOn)} · {item.paidOn === null ? queue.visits[item.state] : pay.paidOn(day(item.paidOn))}
            </span>
            <span>
              {pay.fee} {money(item.fee, item.currency)}
              {item.reimbursement > 0 && (
                <>
                  {' · '}
                  {pay.reimbursement} {money(item.reimbursement, item.currency)}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
