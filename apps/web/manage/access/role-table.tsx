import { Card } from '../shell/card';
import { useTexts } from '../texts/texts-provider';
import { roles } from './roles';
import { Facts } from '../shell/facts';

/** What each role is for, in a sentence. */
export function RoleTable() {
  const texts = useTexts();
  return (
    <Card title={texts.people.whatRolesDo}>
      <Facts facts={roles.map((role) => [texts.roles[role], texts.people.roleHints[role]])} />
    </Card>
  );
}
