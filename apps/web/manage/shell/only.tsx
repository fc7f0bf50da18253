import type { Permission } from '#api';
import { Button } from '@mantine/core';
import { Link, Outlet } from 'react-router';
import { useMay } from '../session/use-me';
import { useTexts } from '../texts/texts-provider';
import { Empty } from './empty';
import { Page } from './page';

/** Screens for whoever has a permission; others read that these are not theirs, instead of screens that refuse each press. */
export function Only({ may }: { may: Permission }) {
  const isAllowed = useMay()(may);
  return isAllowed ? <Outlet /> : <NotForYou />;
}

function NotForYou() {
  const texts = useTexts();
  return (
    <Page title={texts.shell.notForYou}>
      <Empty
        icon="people"
        title={texts.shell.notForYouTitle}
        action={
          <Button component={Link} to="/">
            {texts.shell.home}
          </Button>
        }
      >
        {texts.shell.notForYouWhat}
      </Empty>
    </Page>
  );
}
