import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useTexts } from '../../texts/texts-provider';
import { AskModal } from './ask-modal';

/** Asks before unsaved work is left behind, within the product and by closing the page. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { shell } = useTexts();
  // Filters and tabs change the address behind the question mark: that leaves nothing behind.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [when]);
  if (blocker.state !== 'blocked') return null;
  return (
    <AskModal title={shell.leaveTitle} confirm={shell.leave} grave onConfirm={blocker.proceed} onClose={blocker.reset}>
      <p style={{ margin: 0 }}>{shell.leaveWhat}</p>
    </AskModal>
  );
}
