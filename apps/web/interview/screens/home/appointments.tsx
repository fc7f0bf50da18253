import { useEffect } from 'preact/hooks';
import { report, useKept } from '../../../offline/heard';
import { useFormat } from '../../../offline/use-format';
import type { Desk } from '../../call/desk';
import { appointmentsHere, keepAppointments } from '../../keep/appointments';
import { askAs } from '../../keep/ask-as';
import type { KeptAppointments } from '../../keep/kept-appointments';
import { useTexts } from '../../texts/use-texts';
import { useHereAndThere } from '../here-and-there';
import { useServer } from '../use-server';

/** Her own appointments, by both clocks; they come by themselves with *Take the next* once they are due. Without a network those that came last. */
export function Appointments({ desk }: { desk: Desk }) {
  const { app, home } = useTexts();
  const { moment } = useFormat();
  const { personId } = desk;
  const kept = useKept(() => appointmentsHere(personId), personId);
  const { value: found, isLate } = useServer(async () => {
    const { items } = await askAs(personId, 'GET', '/api/callings/appointments');
    return { personId, at: Date.now(), items };
  }, desk.sessions.size);
  useEffect(() => {
    if (found !== undefined) keepAppointments(found).catch(report);
  }, [found]);
  const shown = found ?? kept;
  return (
    <section class="card">
      <h2>{home.appointments}</h2>
      {/* The place is kept, so that nothing moves from under a pointer. */}
      {!shown && <p class="quiet">{isLate ? home.appointmentsNeedNetwork : app.loading}</p>}
      {shown && isLate && <p class="quiet">{home.appointmentsOf(moment(shown.at))}</p>}
      {shown?.items.length === 0 && <p class="quiet">{home.noAppointments}</p>}
      {shown && <List items={shown.items} />}
    </section>
  );
}

function List({ items }: Pick<KeptAppointments, 'items'>) {
  const { call, home } = useTexts();
  const { there, here } = useHereAndThere();
  return (
    <ul class="list">
      {items.map(({ id, at, customer, timeZones, campaign }) => (
        <li key={id}>
          <strong>{customer ?? call.nameless}</strong>
          <br />
          {home.there(there(at, timeZones))} · {home.here(here(at))}
          <br />
          <span class="quiet">{campaign}</span>
        </li>
      ))}
    </ul>
  );
}
