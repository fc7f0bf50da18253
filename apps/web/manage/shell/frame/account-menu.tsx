import type { Me } from '#api';
import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api/api';
import { openPageFor } from '../../api/request';
import { meKey } from '../../session/use-me';
import { useTexts } from '../../texts/texts-provider';
import classes from './account-menu.module.css';
import { Icon } from '../icon';

export function AccountMenu({ me }: { me: Me }) {
  const texts = useTexts();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { setColorScheme, colorScheme } = useMantineColorScheme();
  const signOut = async () => {
    await api.post('/sign-out').catch(() => undefined);
    openPageFor(null);
    client.clear();
    client.setQueryData(meKey, null);
    await navigate('/sign-in');
  };
  return (
    <div className={classes.account}>
      <Menu position="top-start" width={230} shadow="md">
        <Menu.Target>
          <UnstyledButton className={classes.person}>
            <span className={classes.letters} aria-hidden="true">
              {initials(me.person.name)}
            </span>
            <span className={classes.who}>
              <span className={classes.name}>{me.person.name}</span>
              <span className={classes.organisation}>{me.organisation.name}</span>
            </span>
            <Icon name="up" size={16} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to="/account" leftSection={<Icon name="person" />}>
            {texts.shell.account}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{texts.shell.look}</Menu.Label>
          {(['auto', 'light', 'dark'] as const).map((scheme) => (
            <Menu.Item
              key={scheme}
              onClick={() => setColorScheme(scheme)}
              leftSection={<Icon name={scheme === 'dark' ? 'moon' : scheme === 'light' ? 'sun' : 'settings'} />}
              rightSection={colorScheme === scheme ? <Icon name="responses" size={16} /> : null}
            >
              {texts.shell.looks[scheme]}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<Icon name="external" />} onClick={() => void signOut()}>
            {texts.shell.signOut}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
