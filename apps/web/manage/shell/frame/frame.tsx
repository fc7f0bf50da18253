import type { Me } from '#api';
import { ActionIcon, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useEffect } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useTexts } from '../../texts/texts-provider';
import { AccountMenu } from './account-menu';
import classes from './frame.module.css';
import { Icon } from '../icon';
import { Navigation } from './navigation';
import { PageSkeleton } from './page-skeleton';
import { Wordmark } from './wordmark';

/** What stands around every screen: skip link, places, the person, and the screen itself. */
export function Frame({ me }: { me: Me }) {
  const texts = useTexts();
  const [open, drawer] = useDisclosure(false);
  const { pathname } = useLocation();
  useEffect(() => {
    // Braces matter: newer browsers answer with a promise, which is no clean-up.
    void window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <div className={classes.frame}>
      <a href="#main" className={classes.skip}>
        {texts.shell.skip}
      </a>
      <nav aria-label="Candour" className={`${classes.bar} no-print`}>
        <ActionIcon
          variant="transparent"
          size={44}
          color="white"
          aria-label={texts.shell.openNavigation}
          onClick={drawer.open}
        >
          <Icon name="menu" size={22} />
        </ActionIcon>
        <Link to="/" className={classes.home}>
          <Wordmark />
        </Link>
      </nav>
      <aside className={`${classes.side} no-print`}>
        <Link to="/" className={classes.home}>
          <Wordmark />
        </Link>
        <div className={classes.places}>
          <Navigation me={me} />
        </div>
        <AccountMenu me={me} />
      </aside>
      <Drawer
        opened={open}
        onClose={drawer.close}
        size={290}
        title={<Wordmark />}
        classNames={{ content: classes.drawer, header: classes.drawer, close: classes.drawerClose }}
        closeButtonProps={{ 'aria-label': texts.shell.close }}
      >
        <Navigation me={me} onGo={drawer.close} />
        <div className={classes.drawerAccount}>
          <AccountMenu me={me} />
        </div>
      </Drawer>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
