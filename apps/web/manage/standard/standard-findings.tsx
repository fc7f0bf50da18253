import type { Finding, Standard } from '#api';
import { Alert, Anchor } from '@mantine/core';
import { Icon } from '../shell/icon';
import { useFindingWords } from '../shell/asking/use-finding-words';
import { isLanguage, languageNames, type Language } from '../texts/language';
import { useTexts } from '../texts/texts-provider';

/** A text of a principle in one language: where a finding points to. */
export interface Place {
  principle: number;
  language: Language;
}

interface Props {
  standard: Standard;
  findings: readonly Finding[];
  shown: Language;
  onGo: (place: Place) => void;
}

/** What keeps the standard from being published, each with the principle and the field it is about, and a way there. */
export function StandardFindings({ standard, findings, shown, onGo }: Props) {
  const { standard: texts } = useTexts();
  const words = useFindingWords('fields');
  if (findings.length === 0) return null;
  return (
    <Alert color="ember" icon={<Icon name="warning" />} role="alert" title={texts.stillMissing(findings.length)}>
      <ul style={{ margin: 0, paddingLeft: '1.1rem' }}>
        {findings.map((finding) => {
          const place = placeOf(finding.path);
          const principle = place && standard.principles[place.principle];
          return (
            <li key={`${finding.path}${finding.code}`}>
              {place && principle ? (
                <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onGo(place)}>
                  “{principle.name[shown] || Object.values(principle.name)[0] || texts.nameless}” ·{' '}
                  {fieldOf(finding.path ?? '', texts)}: {texts.writeIt(languageNames[place.language])}
                </Anchor>
              ) : (
                words(finding)
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

/** The text that a path such as `principles[2].behaviours.store[0].fi` points to. */
export function placeOf(path: string | undefined): Place | null {
  const [, at, language] = /^principles\[(\d+)\]\..*\.([a-z]{2})$/.exec(path ?? '') ?? [];
  return at !== undefined && isLanguage(language) ? { principle: Number(at), language } : null;
}

function fieldOf(path: string, texts: { name: string; promise: string; behaviour: (n: number) => string }): string {
  const behaviour = /behaviours\.\w+\[(\d+)\]/.exec(path)?.[1];
  if (behaviour !== undefined) return texts.behaviour(Number(behaviour) + 1);
  return /\.promise\./.test(path) ? texts.promise : texts.name;
}
