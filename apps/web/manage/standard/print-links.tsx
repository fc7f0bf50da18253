import type { StandardFound } from '#api';
import { Button, Group } from '@mantine/core';
import { Card } from '../shell/card';
import { Icon } from '../shell/icon';
import { languageNames, languages } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

/** The published standard as a sheet for the wall of the staff room, in each language. */
export function PrintLinks({ published }: { published: StandardFound['published'] }) {
  const { standard: texts, settings } = useTexts();
  return (
    <Card title={texts.print} lead={published ? texts.printLead(published.number) : texts.printNothing}>
      {published &&
        (['store', 'call_centre'] as const).map((setting) => (
          <Group key={setting} gap={6} mb={8}>
            <span style={{ minWidth: 110 }}>{settings[setting]}</span>
            {languages.map((language) => (
              <Button
                key={language}
                size="compact-sm"
                variant="default"
                component="a"
                href={`/standard/print?language=${language}&setting=${setting}`}
                target="_blank"
                rel="noreferrer"
                leftSection={<Icon name="print" size={14} />}
              >
                {languageNames[language]}
              </Button>
            ))}
          </Group>
        ))}
    </Card>
  );
}
