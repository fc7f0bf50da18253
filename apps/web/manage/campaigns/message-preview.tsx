import { Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { RenderedMessage } from '../api/campaigns';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import { Loaded } from '../shell/loaded';
import { isLanguage, languageNames } from '../texts/language';
import { useTexts } from '../texts/texts-provider';
import classes from './message-preview.module.css';

interface Props {
  campaignId: string | undefined;
  languages: string[];
  reminders: number;
  /** Changes when the campaign was saved, so that the preview is fetched anew. */
  saved: number;
}

/** The mail as a customer will get it. */
export function MessagePreview({ campaignId, languages, reminders, saved }: Props) {
  const { campaigns: texts, shell } = useTexts();
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const [reminder, setReminder] = useState('');
  const shown = languages.includes(language) ? language : (languages[0] ?? 'en');
  const message = useRead<RenderedMessage>(campaignId ? `/campaigns/${campaignId}/message` : null, {
    query: { language: shown, reminder, saved },
    keep: true,
  });
  return (
    <Card title={texts.preview}>
      {!campaignId && <p className="quiet">{texts.previewAfterSaving}</p>}
      {campaignId && (
        <>
          <Group gap={8} mb="sm">
            <NativeSelect
              aria-label={shell.language}
              value={shown}
              data={languages.map((value) => ({ value, label: isLanguage(value) ? languageNames[value] : value }))}
              onChange={(event) => setLanguage(event.currentTarget.value)}
            />
            <NativeSelect
              aria-label={texts.message}
              value={reminder}
              data={[
                { value: '', label: texts.message },
                ...Array.from({ length: reminders }, (_, index) => ({
                  value: String(index),
                  label: texts.reminder(index + 1),
                })),
              ]}
              onChange={(event) => setReminder(event.currentTarget.value)}
            />
          </Group>
          <Loaded of={message}>{(rendered) => <Rendered rendered={rendered} language={shown} />}</Loaded>
        </>
      )}
    </Card>
  );
}

function Rendered({ rendered, language }: { rendered: RenderedMessage; language: string }) {
  const { campaigns: texts } = useTexts();
  return (
    <div lang={language}>
      <p className={classes.subject}>{rendered.subject}</p>
      {/* An empty sandbox: whatever the mail contains, nothing in it runs here. */}
      <iframe className={classes.mail} title={texts.preview} sandbox="" srcDoc={rendered.html} />
      <details>
        <summary>{texts.asText}</summary>
        <pre className={classes.text}>{rendered.text}</pre>
      </details>
    </div>
  );
}
