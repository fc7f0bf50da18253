import type { CampaignMessage, Language, Text } from '#api';
import { Checkbox, Stack, Tabs, Textarea, TextInput } from '@mantine/core';
import { useFields } from '../../api/fields';
import { Card } from '../../shell/card';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';

interface Props {
  message: CampaignMessage;
  languages: readonly Language[];
  onChange: (message: CampaignMessage) => void;
}

/** What the words of a message may mention; the server knows no others. */
const variables = ['name', 'store', 'organisation', 'survey', 'date', 'category', 'product'];

/** One language of a text: empty means Candour's ready words. */
export function withWords(words: Text | null, language: Language, text: string): Text | null {
  const next: Text = { ...words, [language]: text };
  if (text === '') delete next[language];
  return Object.keys(next).length > 0 ? next : null;
}

export function MessageFields({ message, languages, onChange }: Props) {
  const { campaigns: texts } = useTexts();
  const own = useFields();
  const set = (part: Partial<CampaignMessage>) => onChange({ ...message, ...part });
  return (
    <Card title={texts.message} lead={texts.messageLead}>
      <Stack>
        <TextInput
          label={texts.senderName}
          value={message.senderName ?? ''}
          placeholder={texts.readyWords}
          onChange={(event) => set({ senderName: event.currentTarget.value || null })}
        />
        <TextInput
          type="email"
          label={texts.senderAddress}
          description={texts.senderAddressHint}
          value={message.senderAddress ?? ''}
          onChange={(event) => set({ senderAddress: event.currentTarget.value || null })}
        />
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
                <TextInput
                  label={texts.subject}
                  lang={one}
                  placeholder={texts.readyWords}
                  value={message.subject?.[one] ?? ''}
                  onChange={(event) => set({ subject: withWords(message.subject, one, event.currentTarget.value) })}
                />
                <TextInput
                  label={texts.greeting}
                  lang={one}
                  placeholder={texts.readyWords}
                  value={message.greeting?.[one] ?? ''}
                  onChange={(event) => set({ greeting: withWords(message.greeting, one, event.currentTarget.value) })}
                />
                <Textarea
                  label={texts.body}
                  lang={one}
                  autosize
                  minRows={4}
                  placeholder={texts.readyWords}
                  value={message.body?.[one] ?? ''}
                  onChange={(event) => set({ body: withWords(message.body, one, event.currentTarget.value) })}
                />
              </Stack>
            </Tabs.Panel>
          ))}
        </Tabs>
        <p className="quiet" style={{ margin: 0 }}>
          {texts.variables}:{' '}
          <code>{[...variables, ...own.map(({ key }) => key)].map((name) => `{{${name}}}`).join(' ')}</code>
        </p>
        <Checkbox
          label={texts.firstQuestion}
          description={texts.firstQuestionHint}
          checked={message.firstQuestion}
          onChange={(event) => set({ firstQuestion: event.currentTarget.checked })}
        />
      </Stack>
    </Card>
  );
}
