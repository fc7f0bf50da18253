/**
 * Statements that bind a table to organisations: row-level security is forced, so that even the table's owner
 * sees no row without `app.organisation`, and the application's account may read and write rows, nothing else.
 */
export function tenantTable(name: string, column = 'organisation_id'): string {
  return `
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create policy ${name}_of_organisation on ${name}
      using (${column} = nullif(current_setting('app.organisation', true), '')::uuid)
      with check (${column} = nullif(current_setting('app.organisation', true), '')::uuid);
    grant select, insert, update, delete on ${name} to candour_app;
  `;
}
