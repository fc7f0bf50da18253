import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Callings that nobody gives a sign of are found without a take, and whoever answers another way leaves the queue with the answer. */
export class CallingsByThemselves1763700000870 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy callings_for_dispatch on callings for select
        using (current_setting('app.dispatch', true) = 'on' and state in ('in_hand', 'ringing', 'talking', 'ended') and taken_until < now());

      -- Whoever is being talked with is left to whoever talks, and what is unsettled to a person.
      create function leave_the_queue() returns trigger language plpgsql as $$
        begin
          update callings set state = 'done', reason = 'answered', taken_by = null, taken_until = null, rest_until = null, changed_at = now()
          where organisation_id = new.organisation_id and invitation_id = new.id
            and state in ('ready', 'in_hand', 'resting', 'appointment', 'referred');
          return null;
        end $$;
      create trigger answered_elsewhere after update of state on invitations for each row
        when (new.state = 'answered' and old.state <> 'answered') execute function leave_the_queue();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger answered_elsewhere on invitations;
      drop function leave_the_queue();
      drop policy callings_for_dispatch on callings;
    `);
  }
}
