import type { Principle } from '#api';
import { Badge, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLayoutEffect, useRef } from 'react';
import { Icon } from '../shell/icon';
import { languages, type Language } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import classes from './principle-card.module.css';
import { PrincipleFields } from './principle-fields';
import type { Place } from './standard-findings';

interface Props {
  principle: Principle;
  /** As it was saved last: what was renamed since may have other words in other languages. */
  before: Principle | undefined;
  language: Language;
  /** Where a finding led to. */
  opened: Place | null;
  /** Its texts that are still needed, as `name.fi`. */
  missing: readonly string[];
  /** Percent of the index. */
  share: number | null;
  onChange: ((principle: Principle) => void) | undefined;
}

/** One principle: its promise in a line, all of it when opened. */
export function PrincipleCard({ principle, before, language, opened, missing: needed, share, onChange }: Props) {
  const { standard: texts, figures } = useTexts();
  const format = useFormat();
  const name = principle.name[language] ?? '';
  const [open, { toggle, open: unfold }] = useDisclosure(name === '');
  const card = useRef<HTMLElement>(null);
  const shown = useRef<Place>(null);
  useLayoutEffect(() => {
    if (opened !== null) unfold();
  }, [opened, unfold]);
  // The first field that is still empty, as soon as it is drawn.
  useLayoutEffect(() => {
    if (!open || opened === null || shown.current === opened) return;
    shown.current = opened;
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [open, opened]);
  const missing = languages.filter((one) => !principle.name[one] || !principle.promise[one]);
  return (
    <section
      ref={card}
      className={principle.retired ? classes.retired : classes.card}
      aria-label={name || principle.key}
    >
      <UnstyledButton className={classes.head} aria-expanded={open} onClick={toggle}>
        <span className={classes.words}>
          <span className={classes.name}>{name || <em>{texts.nameless}</em>}</span>
          <span className={classes.promise} lang={language}>
            {principle.promise[language]}
          </span>
        </span>
        <span className={`${classes.numbers} num`}>
          {principle.retired && <Badge color="gray">{texts.retired}</Badge>}
          {missing.length > 0 && missing.length < languages.length && (
            <Badge color="ember">{texts.untranslated(missing.length)}</Badge>
          )}
          {share !== null && <span>{texts.ofIndex(format.percent(share))}</span>}
          {principle.target !== null && (
            <span>
              {figures.target} {format.number(principle.target)}
            </span>
          )}
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </UnstyledButton>
      {open && (
        <div className={classes.body}>
          <PrincipleFields
            principle={principle}
            before={before}
            language={language}
            missing={needed}
            onChange={onChange}
          />
        </div>
      )}
    </section>
  );
}
