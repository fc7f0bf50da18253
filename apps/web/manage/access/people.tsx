import type { Person } from '#api';
import { Badge, Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useAll } from '../api/use-all';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { Refusal } from '../shell/asking/refusal';
import { ListBox } from '../tables/list-box';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { EditPerson } from './edit-person';
import { RoleTable } from './role-table';

export function People() {
  const texts = useTexts();
  const change = useMay()('people.change');
  const people = useRead('/people');
  const [edited, setEdited] = useState<Person | 'new' | null>(null);
  return (
    <Page
      title={texts.places.people}
      lead={texts.people.lead}
      actions={
        change && (
          <Button onClick={() => setEdited('new')} leftSection={<Icon name="plus" size={16} />}>
            {texts.people.invite}
          </Button>
        )
      }
    >
      <Loaded of={people}>
        {({ items }) => (
          <Card flush>
            <PeopleTable people={items} onEdit={change ? setEdited : undefined} />
          </Card>
        )}
      </Loaded>
      <RoleTable />
      {edited && <EditPerson person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function PeopleTable({ people, onEdit }: { people: Person[]; onEdit: ((person: Person) => void) | undefined }) {
  const texts = useTexts();
  const format = useFormat();
  const sees = useScopeWords();
  const again = useAct((person: Person) => api.post(`/people/${person.id}/invite-again`), {
    then: () => notifications.show({ message: texts.people.invitedAgain }),
  });
  return (
    <ListBox label={texts.places.people}>
      <Refusal problem={again.error} />
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.people.name}</Table.Th>
            <Table.Th>{texts.access.email}</Table.Th>
            <Table.Th>{texts.people.role}</Table.Th>
            <Table.Th>{texts.people.sees}</Table.Th>
            <Table.Th>{texts.people.state}</Table.Th>
            <Table.Th>{texts.people.lastSeen}</Table.Th>
            {onEdit && <Table.Th>{texts.shell.edit}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Table.Tr key={person.id}>
              <Table.Th scope="row">{person.name}</Table.Th>
              <Table.Td>{person.email}</Table.Td>
              <Table.Td>{texts.roles[person.role]}</Table.Td>
              <Table.Td>{sees(person)}</Table.Td>
              <Table.Td>
                <Badge color={person.status === 'active' ? 'teal' : 'gray'}>{texts.people.states[person.status]}</Badge>
              </Table.Td>
              <Table.Td className="num">{person.lastSeenAt ? format.instant(person.lastSeenAt) : '–'}</Table.Td>
              {onEdit && (
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    onClick={() => onEdit(person)}
                    aria-label={`${texts.shell.edit}: ${person.name}`}
                  >
                    {texts.shell.edit}
                  </Button>
                  {person.status === 'invited' && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      onClick={() => again.mutate(person)}
                      aria-label={`${texts.people.inviteAgain}: ${person.name}`}
                    >
                      {texts.people.inviteAgain}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ListBox>
  );
}

/** What a person sees, by name. */
function useScopeWords(): (person: Person) => string {
  const texts = useTexts();
  const regions = useRead('/regions').data?.items ?? [];
  const stores = useAll('/stores').data ?? [];
  return ({ regionIds, storeIds, role }) => {
    const names = [
      ...regions.filter(({ id }) => regionIds.includes(id)),
      ...stores.filter(({ id }) => storeIds.includes(id)),
    ].map(({ name }) => name);
    if (names.length > 0) return names.join(', ');
    if (role === 'shopper') return '–';
    return role === 'region_manager' || role === 'store_manager' ? texts.people.nothing : texts.people.everything;
  };
}
