/** Takes the ledger back to what it was while it was mail's alone, so that an update from there can be made. */
export const ledgerOfBefore = `
  drop trigger attempts_settle_doubt on attempts;
  alter table attempts add column bounced_at timestamptz, add column away_at timestamptz,
    drop constraint attempts_channel_check, drop constraint attempts_state_check, drop constraint attempts_disposition_check;
  drop index attempts_due;
  drop index attempts_leased;
  update attempts a set bounced_at = m.bounced_at, away_at = m.away_at from mail_attempts m where m.attempt_id = a.id;
  update attempts set state = case state when 'leased' then 'sending' when 'reaching' then 'final'
    when 'refused' then case when sent_at is null then 'refused' else 'bounced' end else state end;
  alter table attempts drop column disposition;
  alter table attempts add constraint attempts_channel_check check (channel = 'email'), add constraint attempts_state_check
    check (state in ('queued', 'sending', 'final', 'sent', 'refused', 'in_doubt', 'bounced', 'cancelled'));
  create index attempts_due on attempts (organisation_id, campaign_id, due_at, id) where state = 'queued';
  create index attempts_leased on attempts (organisation_id, lease_until) where state in ('sending', 'final');
  create trigger attempts_settle_doubt before update of state on attempts
    for each row when (new.state = 'in_doubt' and old.state <> 'in_doubt') execute function settle_doubt_of_opened();
  drop table mail_attempts;
  alter table campaigns drop column channels;
  delete from migrations where name like 'LedgerOfAllChannels%';`;
