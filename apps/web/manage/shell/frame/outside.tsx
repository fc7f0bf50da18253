import { Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { LanguageChoice } from './language-choice';
import classes from './outside.module.css';
import { useTexts } from '../../texts/texts-provider';
import { Wordmark } from './wordmark';

/** The page before one is in: what Candour is on one side, what to do on the other. */
export function Outside({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const texts = useTexts();
  useEffect(() => {
    document.title = `${title} · Candour`;
  }, [title]);
  return (
    <div className={classes.outside}>
      <aside className={classes.side}>
        <Wordmark />
        <p className={classes.promise}>{texts.outside.promise}</p>
        <PromiseDrawing />
        <p className={classes.small}>{texts.outside.explained}</p>
      </aside>
      <main className={classes.main}>
        <div className={classes.inner}>
          <Title order={1}>{title}</Title>
          {lead && <p className={classes.lead}>{lead}</p>}
          {children}
        </div>
        <footer className={classes.foot}>
          <LanguageChoice />
        </footer>
      </main>
    </div>
  );
}

const rows = [
  [52, 30, 74],
  [63, 50, 76],
  [66, 58, 74],
  [74, 70, 78],
  [81, 69, 93],
] as const;

function PromiseDrawing() {
  return (
    <svg viewBox="0 0 320 130" className={classes.drawing} aria-hidden="true" focusable="false">
      {rows.map(([at, low, high], index) => {
        const y = 15 + index * 25;
        return (
          <g key={y}>
            <path d={`M${low * 3.1} ${y}H${high * 3.1}M${low * 3.1} ${y - 5}v10M${high * 3.1} ${y - 5}v10`} />
            <circle cx={at * 3.1} cy={y} r="5.5" />
          </g>
        );
      })}
    </svg>
  );
}
