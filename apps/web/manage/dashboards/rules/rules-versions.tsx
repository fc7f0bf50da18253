import type { RulesOverview } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Card } from '../../shell/card';
import { useFormat } from '../../texts/use-format';
import { useTexts } from '../../texts/texts-provider';
import classes from '../store/coach-first.module.css';
import { RestatementCard } from './restatement-card';

/** Every published version, and what each restated. */
export function RulesVersions({ versions }: { versions: RulesOverview['versions'] }) {
  const { rules } = useTexts().scoring;
  const { number, instant } = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const opened = versions.find(({ id }) => id === open);
  return (
    <>
      <Card title={rules.versions}>
        {versions.length === 0 ? (
          <p className="quiet">{rules.noVersions}</p>
        ) : (
          <ul className={classes.plain}>
            {versions.map(({ id, number: n, publishedAt, publishedBy }) => (
              <li key={id}>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-expanded={open === id}
                  onClick={() => setOpen(open === id ? null : id)}
                >
                  {rules.version(number(n))}
                </Button>
                <span className={classes.why}>{[instant(publishedAt), publishedBy].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {opened && <RestatementCard title={rules.version(number(opened.number))} restatement={opened.restatement} />}
    </>
  );
}
