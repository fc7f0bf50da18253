import type { Statement } from '#api';
import { fact } from '../keep/database';
import { useKept } from '../../offline/heard';
import { Link } from '../../offline/route';
import { useFormat } from '../../offline/use-format';
import { useTexts } from '../texts/use-texts';
import { Empty } from './job/jobs';

type Item = Statement['items'][number];

/** What was earned, visit by visit. */
export function Pay() {
  const { app, pay, queue } = useTexts();
  const { day, money } = useFormat();
  const statement = useKept(async () => (await fact('statement')) ?? { items: [], owed: 0, paid: 0 });
  if (statement === undefined) return <p class="quiet">{app.loading}</p>;
  const { items, owed, paid } = statement;
  const currency = items[0]?.currency;
  const stateOf = ({ state, paidOn }: Item) =>
    paidOn !== null ? pay.paidOn(day(paidOn)) : state === 'approved' ? pay.owed : queue.visits[state];
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
              {day(item.visitedOn)} · {stateOf(item)}
            </span>
            {item.state !== 'rejected' && <Amounts item={item} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a visit brings, or would once it is approved. An older server says nothing of those. */
function Amounts({ item: { state, fee, reimbursement, currency } }: { item: Item }) {
  const { pay } = useTexts();
  const { money } = useFormat();
  if (state !== 'approved' && fee === 0 && reimbursement === 0) return null;
  const amounts = [
    `${pay.fee} ${money(fee, currency)}`,
    ...(reimbursement > 0 ? [`${pay.reimbursement} ${money(reimbursement, currency)}`] : []),
  ].join(' · ');
  return <span>{state === 'approved' ? amounts : pay.onceApproved(amounts)}</span>;
}
