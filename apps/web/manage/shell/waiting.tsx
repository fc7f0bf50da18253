import { Center, Loader } from '@mantine/core';
import { useTexts } from '../texts/texts-provider';

export function Waiting() {
  const texts = useTexts();
  return (
    <Center mih="60vh" role="status" aria-label={texts.shell.loading}>
      <Loader type="dots" />
    </Center>
  );
}
