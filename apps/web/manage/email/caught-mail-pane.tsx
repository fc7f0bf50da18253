import type { WholeMail } from '#api';
import { Button, Tabs, Title } from '@mantine/core';
import { useRead } from '../api/use-read';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './inbox.module.css';

interface Props {
  mailId: string;
  onClose: () => void;
}

/** One caught mail: as its reader sees it, as text, and its headers. Its links can be followed, nothing in it runs. */
export function CaughtMailPane({ mailId, onClose }: Props) {
  const { inbox: texts, shell } = useTexts();
  const format = useFormat();
  const mail = useRead(`/mail-catcher/${mailId}`);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={onClose} mb="sm">
        {shell.close}
      </Button>
      <Loaded of={mail}>
        {(found) => (
          <>
            <Title order={2} mb="sm">
              {found.subject}
            </Title>
            <Facts
              facts={[
                [texts.from, found.from],
                [texts.to, found.to],
                [texts.at, format.instant(found.at)],
              ]}
            />
            <Tabs key={found.id} defaultValue={found.html ? 'html' : 'text'} mt="md" keepMounted={false}>
              <Tabs.List mb="sm">
                {found.html && <Tabs.Tab value="html">{texts.asSeen}</Tabs.Tab>}
                <Tabs.Tab value="text">{texts.asText}</Tabs.Tab>
                <Tabs.Tab value="headers">{texts.headers}</Tabs.Tab>
              </Tabs.List>
              {found.html && (
                <Tabs.Panel value="html">
                  <iframe
                    className={classes.mailFrame}
                    title={found.subject}
                    sandbox="allow-popups allow-popups-to-escape-sandbox"
                    srcDoc={`<base target="_blank">${found.html}`}
                  />
                </Tabs.Panel>
              )}
              <Tabs.Panel value="text">
                <pre className={classes.source}>{found.text}</pre>
                <Links text={found.text ?? ''} />
              </Tabs.Panel>
              <Tabs.Panel value="headers">
                <pre className={classes.source}>{headerLines(found.headers)}</pre>
              </Tabs.Panel>
            </Tabs>
          </>
        )}
      </Loaded>
    </>
  );
}

function Links({ text }: { text: string }) {
  const { inbox: texts } = useTexts();
  const links = [...new Set(text.match(/https?:\/\/[^\s>)]+/g) ?? [])];
  if (links.length === 0) return null;
  return (
    <>
      <h3>{texts.links}</h3>
      <ul>
        {links.map((link) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function headerLines(headers: WholeMail['headers']): string {
  if (!headers) return '';
  if (typeof headers === 'string') return headers;
  const pairs = Array.isArray(headers)
    ? headers.map(({ name, value }) => [name, value] as const)
    : Object.entries(headers);
  return pairs.map(([name, value]) => `${name}: ${value}`).join('\n');
}
