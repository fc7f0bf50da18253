import type { Desk } from '../../call/desk';
import { askAs } from '../../keep/ask-as';
import { useTexts } from '../../texts/use-texts';
import { useHereAndThere } from '../here-and-there';
import { useServer } from '../use-server';

/** Her own appointments, by both clocks; they come by themselves with *Take the next* once they are due. */
export function Appointments({ desk }: { desk: Desk }) {
  const { app, call, home } = useTexts();
  const { there, here } = useHereAndThere();
  const found = useServer(() => askAs(desk.personId, 'GET', '/api/callings/appointments'), desk.sessions.size);
  return (
    <section class="card">
      <h2>{home.appointments}</h2>
      {/* The place is kept, so that nothing moves from under a pointer. */}
      {found === null && <p class="quiet">{app.loading}</p>}
      {found?.items.length === 0 && <p class="quiet">{home.noAppointments}</p>}
      <ul class="list">
        {found?.items.map(({ id, at, customer, timeZones, campaign }) => (
          <li key={id}>
            <strong>{customer ?? call.nameless}</strong>
            <br />
            {home.there(there(at, timeZones))} · {home.here(here(at))}
            <br />
            <span class="quiet">{campaign}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
