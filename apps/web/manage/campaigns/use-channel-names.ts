import { useTexts } from '../texts/texts-provider';

/** Ways of asking by name; one that this version of the screens does not know keeps its key. */
export function useChannelNames(): (channel: string) => string {
  const names: Readonly<Record<string, string>> = useTexts().asking.channels;
  return (channel) => names[channel] ?? channel;
}
