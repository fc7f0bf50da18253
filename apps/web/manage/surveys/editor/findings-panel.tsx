import { Alert, Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { sayFinding, type Definition, type Finding, type Language } from '#surveys';
import { Icon } from '../../shell/icon';
import { useFindingWords } from '../../shell/asking/use-finding-words';
import { languageNames } from '../../texts/language';
import { useTexts } from '../../texts/texts-provider';
import classes from './findings-panel.module.css';
import { inWords, usePlaces } from './use-places';

interface Props {
  definition: Definition;
  findings: Finding[];
  onSelect: (finding: Finding) => void;
  /** Asks in these languages only; what is written in others stays. */
  onOnlyIn?: (languages: readonly Language[]) => void;
}

const few = 4;

/** What keeps the draft from being published, and what its author should weigh; each leads to its place. */
export function FindingsPanel({ definition, findings, onSelect, onOnlyIn }: Props) {
  const { surveys: texts, shell } = useTexts();
  const words = useFindingWords('definition');
  const places = usePlaces(definition);
  const said = (finding: Finding) => {
    const { code, details } = inWords(finding, places);
    return words({ code, details, message: sayFinding(code, details) });
  };
  const [all, setAll] = useState(false);
  const written = writtenLanguages(definition, findings);
  if (findings.length === 0)
    return (
      <p className={classes.clean} role="status">
        <Icon name="responses" size={16} /> {texts.noFindings}
      </p>
    );

  const errors = findings.filter((finding) => finding.severity === 'error');
  const sorted = [...errors, ...findings.filter((finding) => finding.severity === 'warning')];
  return (
    <Alert
      color={errors.length > 0 ? 'ember' : 'gray'}
      title={texts.findings(findings.length)}
      icon={<Icon name="warning" />}
    >
      <ul className={classes.list}>
        {sorted.slice(0, all ? sorted.length : few).map((finding) => (
          <li key={`${finding.path}${finding.code}`}>
            <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onSelect(finding)}>
              {said(finding)}
            </Anchor>{' '}
            <span className={classes.where}>
              {texts.severities[finding.severity]} · {places.place(finding.path)}
            </span>
          </li>
        ))}
      </ul>
      {sorted.length > few && !all && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)}>
          {shell.more}
        </Anchor>
      )}
      {onOnlyIn && written.length > 0 && (
        <Button variant="default" size="xs" mt="sm" display="block" onClick={() => onOnlyIn(written)}>
          {texts.onlyIn(written.map((each) => languageNames[each]).join(', '))}
        </Button>
      )}
    </Alert>
  );
}

/** The languages in which every text is written, where there are others in which some is not. */
function writtenLanguages({ languages }: Definition, findings: readonly Finding[]): readonly Language[] {
  const named = new Set(
    findings.flatMap(({ code, details }) => (code === 'translation_missing' ? [details?.['language']] : [])),
  );
  const written = languages.filter((language) => !named.has(language));
  return written.length < languages.length ? written : [];
}
