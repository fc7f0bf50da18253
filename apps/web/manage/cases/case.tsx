import type { Case as CaseAnswer } from '#api';
import { Badge } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useRead } from '../api/use-read';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useCaseTexts, WithCaseTexts } from '../texts/cases/load-case-texts';
import { useFormat } from '../texts/use-format';
import { CasePromises } from '../promises/case-promises';
import { CaseLog } from './case-log';
import { Clocks } from './clocks';
import { Due } from './due';
import { NextStep } from './next-step';

/** One case: what to do next, what she said, the clocks, and all that happened. */
export function Case() {
  return (
    <WithCaseTexts>
      <One />
    </WithCaseTexts>
  );
}

function One() {
  const texts = useCaseTexts();
  const { caseId = '' } = useParams();
  const found = useRead(`/cases/${caseId}`);
  const one = found.data;
  return (
    <Page
      title={one?.customer ?? texts.nobody}
      lead={one && <Lead one={one} />}
      back={{ to: '/cases', name: texts.title }}
    >
      <Loaded of={found} height={420}>
        {(loaded) => (
          <div className={columns.stack}>
            <div className={columns.columns}>
              <div className={columns.stack}>
                <NextStep one={loaded} />
                <Said one={loaded} />
                <CasePromises caseId={loaded.id} isOpen={loaded.isOpen} />
              </div>
              <div className={columns.stack}>
                <About one={loaded} />
                <Clocks one={loaded} />
              </div>
            </div>
            <CaseLog one={loaded} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Lead({ one }: { one: CaseAnswer }) {
  const texts = useCaseTexts();
  return (
    <>
      <Badge color={one.isOpen ? 'teal' : 'gray'}>{texts.states[one.state]}</Badge> {one.store?.name ?? texts.desk}
      {one.dueAt && (
        <>
          {' · '}
          {texts.due} <Due at={one.dueAt} timeZone={one.timeZone} />
        </>
      )}
    </>
  );
}

/** The answers that opened it, and her own words. */
function Said({ one }: { one: CaseAnswer }) {
  const texts = useCaseTexts();
  const byHand = one.events[0]?.words ?? null;
  return (
    <Card title={texts.sheSaid}>
      {byHand !== null && <p style={{ margin: 0, whiteSpace: 'pre-wrap' }}>{byHand}</p>}
      {one.answers.length > 0 && (
        <Facts facts={one.answers.map(({ key, text, label }) => [text, <Words key={key} of={label ?? '–'} />])} />
      )}
      {byHand === null && one.answers.length === 0 && '–'}
    </Card>
  );
}

const Words = ({ of }: { of: string }) => <span style={{ whiteSpace: 'pre-wrap' }}>{of}</span>;

function About({ one }: { one: CaseAnswer }) {
  const texts = useCaseTexts();
  const format = useFormat();
  const { contact } = one;
  const ways = [
    { href: `tel:${contact?.phone}`, text: contact?.phone },
    { href: `mailto:${contact?.email}`, text: contact?.email },
  ].filter(({ text }) => text);
  return (
    <Card title={texts.reach}>
      <Facts
        facts={[
          [texts.who, one.customer ?? texts.nobody],
          [
            texts.how,
            ways.length === 0
              ? null
              : ways.map(({ href, text }) => (
                  <a key={href} href={href} style={{ display: 'block' }}>
                    {text}
                  </a>
                )),
          ],
          [texts.team, texts.teams[one.team]],
          [texts.byRule, `${one.rule ?? texts.byHand}, ${format.instant(one.openedAt, one.timeZone)}`],
        ]}
      />
      {one.previousId !== null && <Link to={`/cases/${one.previousId}`}>{texts.previous}</Link>}
    </Card>
  );
}
