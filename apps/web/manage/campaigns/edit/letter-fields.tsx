import type { CampaignMessage, Language } from '#api';
import { Stack, Tabs, Textarea, TextInput } from '@mantine/core';
import { Card } from '../../shell/card';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import { withWords } from './message-fields';

interface Props {
  message: CampaignMessage;
  languages: readonly Language[];
  onChange: (message: CampaignMessage) => void;
}

const none = { subject: null, greeting: null, body: null, reminder: null };

/** What letters say, where it is something else than the ready words. */
export function LetterFields({ message, languages, onChange }: Props) {
  const { post, campaigns: texts } = useTexts();
  const letter = message.letter ?? none;
  const set = (part: keyof typeof none, language: Language, words: string) =>
    onChange({ ...message, letter: { ...letter, [part]: withWords(letter[part], language, words) } });
  const lines = [
    ['subject', texts.subject],
    ['greeting', texts.greeting],
  ] as const;
  const bodies = [
    ['body', texts.body],
    ['reminder', post.reminderBody],
  ] as const;
  return (
    <Card title={post.ownWords} lead={post.ownWordsLead}>
      <Tabs key={languages.join()} defaultValue={languages[0] ?? 'en'}>
        <Tabs.List>
          {languages.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {languageNames[one]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {languages.map((one) => (
          <Tabs.Panel key={one} value={one} pt="md">
            <Stack>
              {lines.map(([part, label]) => (
                <TextInput
                  key={part}
                  label={label}
                  lang={one}
                  placeholder={texts.readyWords}
                  value={letter[part]?.[one] ?? ''}
                  onChange={(event) => set(part, one, event.currentTarget.value)}
                />
              ))}
              {bodies.map(([part, label]) => (
                <Textarea
                  key={part}
                  label={label}
                  lang={one}
                  autosize
                  minRows={4}
                  placeholder={texts.readyWords}
                  value={letter[part]?.[one] ?? ''}
                  onChange={(event) => set(part, one, event.currentTarget.value)}
                />
              ))}
            </Stack>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Card>
  );
}
