import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is agreed with a shopper stays as it was offered, whatever becomes of the programme. */
export class AgreedTerms1763700000724 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The terms on which it was offered; null while it is open.
      alter table assignments add column terms jsonb;
      alter table assignments no force row level security;
      alter table programmes no force row level security;
      -- What was offered before now holds as it stands now: no other is known.
      update assignments a set terms = (
          select jsonb_object_agg(t.key, t.value) from jsonb_each(p.terms) t
          where t.key in ('competitor', 'dayParts', 'scenario', 'briefing', 'briefingTest', 'fee', 'reimbursedUpTo', 'currency', 'minMinutes'))
        from programmes p
        where p.organisation_id = a.organisation_id and p.id = a.programme_id and a.shopper_id is not null;
      alter table assignments force row level security;
      alter table programmes force row level security;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Visits are not taken back: restore a backup instead.');
  }
}
