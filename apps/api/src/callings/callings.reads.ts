import { Inject, Injectable } from '@nestjs/common';
import type { OutcomeName } from '#calling';
import { CONFIG, type Config } from '../config/config.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { InvitedReads } from '../invitations/answering/invited.reads.js';
import { invitationToken } from '../invitations/invitation-token.js';
import { SurveyVersions } from '../responses/survey-versions.reads.js';
import type { Calling } from './calling-moves.service.js';
import { placeOf, readHoursKey, type PlaceOf } from './place.js';

/** A calling in somebody's hands, without the survey that is asked. */
export interface InHandRow
  extends PlaceOf, Pick<Calling, 'id' | 'state' | 'attemptId' | 'takenUntil' | 'appointmentAt' | 'hours'> {
  invitationId: string;
  campaign: { id: string; name: string; callBacks: boolean };
  name: string | null;
  extension: string | null;
  store: string | null;
  purchase: { on: string; category: string | null; product: string | null } | null;
  attempts: { rungAt: string; outcome: OutcomeName | null }[];
  notes: { at: string; text: string }[];
}

const inHandSql = {
  name: 'calling-in-hand',
  text: `
  select k.id, k.invitation_id as "invitationId", k.state, t.attempt_id as "attemptId", k.taken_until as "takenUntil",
    k.appointment_at as "appointmentAt", k.hours, json_build_object('id', p.id, 'name', p.name, 'callBacks', not p.channels @> '[{"channel": "phone", "callBacks": false}]') as campaign, c.name, c.phone, c.phone_extension as extension, c.time_zone as "ownZone", s.name as store,
    s.time_zone as "storeZone", o.time_zone as "organisationZone",
    (select json_build_object('on', b.purchased_on::text, 'category', b.category, 'product', b.product) from purchases b
      where b.organisation_id = $1 and b.id = i.purchase_id) as purchase,
    (select coalesce(json_agg(json_build_object('rungAt', a.rung_at, 'outcome', a.outcome) order by a.rung_at desc), '[]') from calling_attempts a
      where a.organisation_id = $1 and a.calling_id = k.id and a.attempt_id is distinct from t.attempt_id) as attempts,
    (select coalesce(json_agg(json_build_object('at', n.at, 'text', n.text) order by n.at), '[]') from calling_notes n
      where n.organisation_id = $1 and n.calling_id = k.id) as notes
  from unnest($2::uuid[], $3::uuid[]) as g (id, person_id)
  cross join lateral (select * from callings where organisation_id = $1 and id = g.id and taken_by = g.person_id
    and state in ('in_hand', 'ringing', 'talking', 'ended', 'unsettled') offset 0) k
  join invitations i on i.organisation_id = $1 and i.id = k.invitation_id
  join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
  join organisations o on o.id = $1
  left join customers c on c.organisation_id = $1 and c.id = k.customer_id
  left join stores s on s.organisation_id = $1 and s.id = i.store_id
  -- What rang before this turn is history.
  left join calling_attempts t on t.organisation_id = $1 and t.attempt_id = k.attempt_id and k.state <> 'in_hand'`,
};

/** What an interviewer sees: the calling in her hands, and her own appointments. */
@Injectable()
export class CallingsReads {
  constructor(
    private readonly invited: InvitedReads,
    private readonly versions: SurveyVersions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The calling in somebody's hands, or one that is hers to settle. Throws `not_found` for any other. */
  async inHand(tx: Transaction, personId: string, id: string) {
    return this.told(tx.organisationId, await this.row(tx, personId, id), tx);
  }

  /** The same, without the survey. */
  async row(tx: Transaction, personId: string, id: string): Promise<InHandRow> {
    const row = (await this.rows(tx, [{ personId, id }])).get(id);
    if (row === undefined) throw new Problem('not_found', {});
    return row;
  }

  /** The same of several, each in its own person's hands, by the calling; those that are not are left out. */
  async rows(
    tx: Transaction,
    inHand: readonly { personId: string; id: string }[],
  ): Promise<ReadonlyMap<string, InHandRow>> {
    const [ids, people] = [inHand.map(({ id }) => id), inHand.map(({ personId }) => personId)];
    const rows = await tx.prepared<InHandRow>(inHandSql, [tx.organisationId, ids, people]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A calling as an interviewer sees it, with the survey. */
  async told(organisationId: string, row: InHandRow, tx?: Transaction) {
    const { invitationId, phone, ownZone, storeZone, organisationZone, hours, name, extension, ...rest } = row;
    const attempts = row.attempts.map(({ rungAt, outcome }) => ({ rungAt: new Date(rungAt), outcome }));
    const told = { ...rest, attempts, notes: row.notes.map(({ at, text }) => ({ at: new Date(at), text })) };
    const place = placeOf({ phone, ownZone, storeZone, organisationZone });
    const { timeZones } = place ?? readHoursKey(hours);
    const customer = {
      name,
      number: place?.number ?? null,
      extension,
      timeZones: [...timeZones],
    };
    return { ...told, customer, survey: await this.#survey(organisationId, invitationId, tx) };
  }

  /** The survey as it is asked, and how far it is answered by whatever way. */
  async #survey(organisationId: string, invitationId: string, tx?: Transaction) {
    const invited = await this.invited.invited(invitationToken(this.config.secret, organisationId, invitationId));
    if (invited === null) throw new Problem('not_found', {});
    const { definition } = await this.versions.version(organisationId, invited.surveyVersionId, tx);
    const { surveyVersionId: versionId, language, seed, customer, fill } = invited;
    return { versionId, definition, language, seed, customer: { ...customer }, fill: fill ?? null };
  }

  async appointments(tx: Transaction, personId: string) {
    const rows = await tx.query<{ id: string; at: Date; customer: string | null; hours: string; campaign: string }>(
      `select k.id, k.appointment_at as at, c.name as customer, k.hours, p.name as campaign from callings k
       join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
       left join customers c on c.organisation_id = $1 and c.id = k.customer_id
       where k.organisation_id = $1 and k.appointment_by = $2 and k.state = 'appointment' order by k.appointment_at limit 500`,
      [tx.organisationId, personId],
    );
    return rows.map(({ hours, ...row }) => ({ ...row, timeZones: [...readHoursKey(hours).timeZones] }));
  }
}
