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

interface InHandRow
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
  from callings k
  join invitations i on i.organisation_id = $1 and i.id = k.invitation_id
  join campaigns p on p.organisation_id = $1 and p.id = k.campaign_id
  join organisations o on o.id = $1
  left join customers c on c.organisation_id = $1 and c.id = k.customer_id
  left join stores s on s.organisation_id = $1 and s.id = i.store_id
  -- What rang before this turn is history.
  left join calling_attempts t on t.organisation_id = $1 and t.attempt_id = k.attempt_id and k.state <> 'in_hand'
  where k.organisation_id = $1 and k.id = $2 and k.taken_by = $3 and k.state in ('in_hand', 'ringing', 'talking', 'ended', 'unsettled')`,
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
    const [row] = await tx.prepared<InHandRow>(inHandSql, [tx.organisationId, id, personId]);
    if (row === undefined) throw new Problem('not_found', {});
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
    return { ...told, customer, survey: await this.#survey(tx, invitationId) };
  }

  /** The survey as it is asked, and how far it is answered by whatever way. */
  async #survey(tx: Transaction, invitationId: string) {
    const invited = await this.invited.invited(invitationToken(this.config.secret, tx.organisationId, invitationId));
    if (invited === null) throw new Problem('not_found', {});
    const { definition } = await this.versions.version(tx.organisationId, invited.surveyVersionId, tx);
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
