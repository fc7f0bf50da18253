import type { Language, DrawnMail } from '#api';
import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useList } from '../../api/use-list';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import classes from './message-preview.module.css';

interface Props {
  campaignId: string | undefined;
  languages: readonly Language[];
  reminders: number;
  /** Changes when the campaign was saved, so that the preview is fetched anew. */
  saved: number;
}

/** The mail as a customer will get it. */
export function MessagePreview({ campaignId, languages, reminders, saved }: Props) {
  const { campaigns: texts, customers: customerWords, shell } = useTexts();
  const [language, setLanguage] = useState<string>(languages[0] ?? 'en');
  const [reminder, setReminder] = useState('0');
  const [customerId, setCustomer] = useState('');
  const [dark, setDark] = useState(false);
  const customers = useList(campaignId ? '/customers' : null, { limit: '20' }).data ?? [];
  const shown = languages.find((one) => one === language) ?? languages[0] ?? 'en';
  const message = useRead(campaignId ? `/campaigns/${campaignId}/message` : null, {
    query: { language: shown, reminder, ...(customerId ? { customerId } : {}) },
    stamp: saved,
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
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
              onChange={(event) => setLanguage(event.currentTarget.value)}
            />
            <NativeSelect
              aria-label={texts.message}
              value={reminder}
              data={[
                { value: '0', label: texts.message },
                ...Array.from({ length: reminders }, (_, index) => ({
                  value: String(index + 1),
                  label: texts.reminder(index + 1),
                })),
              ]}
              onChange={(event) => setReminder(event.currentTarget.value)}
            />
            <NativeSelect
              aria-label={texts.shownFor}
              maw={200}
              value={customerId}
              data={[
                { value: '', label: texts.madeUp },
                ...customers.map(({ id, name, email }) => ({
                  value: id,
                  label: name || email || customerWords.nameless,
                })),
              ]}
              onChange={(event) => setCustomer(event.currentTarget.value)}
            />
            <Checkbox label={texts.dark} checked={dark} onChange={(event) => setDark(event.currentTarget.checked)} />
          </Group>
          <Loaded of={message}>{(rendered) => <Rendered rendered={rendered} language={shown} dark={dark} />}</Loaded>
        </>
      )}
    </Card>
  );
}

/** As a mail program in the dark shows it, whatever the look of this page: a frame asks the browser, not the page around it. */
function inDark(html: string): string {
  return html.replaceAll('@media (prefers-color-scheme:dark)', '@media all');
}

/** As one in the light shows it. */
function inLight(html: string): string {
  return html
    .replaceAll('@media (prefers-color-scheme:dark)', '@media not all')
    .replace('content="light dark"', 'content="light"');
}

function Rendered({ rendered, language, dark }: { rendered: DrawnMail; language: string; dark: boolean }) {
  const { campaigns: texts } = useTexts();
  return (
    <div lang={language}>
      <p className={classes.subject}>{rendered.subject}</p>
      {/* An empty sandbox: whatever the mail contains, nothing in it runs here. */}
      <iframe
        className={classes.mail}
        title={texts.preview}
        sandbox=""
        srcDoc={dark ? inDark(rendered.html) : inLight(rendered.html)}
      />
      <details>
        <summary>{texts.asText}</summary>
        <pre className={classes.text}>{rendered.text}</pre>
      </details>
    </div>
  );
}
