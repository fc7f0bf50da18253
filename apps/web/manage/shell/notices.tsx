import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTexts } from '../texts/texts-provider';

/** Short words about what was done, that go by themselves; their cross says what it does. */
export function Notices() {
  const { shell } = useTexts();
  const defaultProps = { closeButtonProps: { 'aria-label': shell.close } };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps } } }} inherit>
      <Notifications position="bottom-right" />
    </MantineThemeProvider>
  );
}
