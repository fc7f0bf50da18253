import type { PaperCheck } from '#api';
import { NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../api/api';
import type { Problem } from '../api/problem';
import { address } from '../api/request';
import { useAct } from '../api/use-act';
import { useMay } from '../session/use-me';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { oneOf } from '../shell/one-of';
import { Page } from '../shell/page';
import { Waiting } from '../shell/waiting';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import { AnswerCheck, type SaidOfCheck } from './answer-check';
import classes from './check-marks.module.css';

const orders = ['question', 'sheet'] as const;

/** What is doubtful on scanned pages, one after the other, by keys alone; the next one is there already. */
export function CheckMarks() {
  const texts = useTexts();
  const format = useFormat();
  const may = useMay();
  const [search] = useSearchParams();
  const [by, setBy] = useState<(typeof orders)[number]>('question');
  const run = search.get('run');
  const { taken, open, before, settle, problem } = useChecks(by, run);
  const [current] = taken ?? [];
  const back = may('paper.read') ? { back: { to: run ? `/paper/${run}` : '/paper', name: texts.places.paper } } : {};
  return (
    <Page title={texts.paperChecks.title} lead={texts.paperChecks.lead} {...back}>
      <div className={classes.head}>
        <p className="num" role="status" style={{ margin: 0 }}>
          {open !== null && texts.paperChecks.left(format.number(open))}
        </p>
        <NativeSelect
          aria-label={texts.paperChecks.by}
          value={by}
          data={orders.map((value) => ({
            value,
            label: `${texts.paperChecks.by} ${texts.paperChecks.orders[value]}`,
          }))}
          onChange={(event) => setBy(oneOf(orders, event.currentTarget.value))}
        />
      </div>
      <Refusal problem={problem} />
      {taken === null ? (
        problem === null && <Waiting />
      ) : current === undefined ? (
        <Empty icon="reviews" title={texts.paperChecks.nothing}>
          {texts.paperChecks.nothingAdvice}
        </Empty>
      ) : (
        <Card>
          {taken.map((check) => (
            <Pictures key={check.id} check={check} isShown={check.id === current.id} />
          ))}
          <AnswerCheck key={current.id} check={current} before={before} onSaid={settle} />
        </Card>
      )}
    </Page>
  );
}

/** The pictures of what comes next are fetched while the one before is looked at. */
function Pictures({ check, isShown }: { check: PaperCheck; isShown: boolean }) {
  const { paperChecks: texts } = useTexts();
  const path = `/paper-checks/${check.id}/picture`;
  if (check.kind === 'pages')
    return (
      <div className={classes.pages} hidden={!isShown}>
        <img src={address(path)} alt={texts.pages.first} />
        <img src={address(path, { other: 'true' })} alt={texts.pages.other} />
      </div>
    );
  return <img className={classes.picture} hidden={!isShown} src={address(path)} alt={texts.picture} />;
}

/** What was said of a check, and why it was not taken. */
interface Refused {
  said: SaidOfCheck;
  problem: Problem;
}

/** What this person has in hand, taken two at a time, and what is left. What is said is on its way while the next one is looked at; what is refused comes back with it. */
function useChecks(by: (typeof orders)[number], runId: string | null) {
  const client = useQueryClient();
  const [taken, setTaken] = useState<PaperCheck[] | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [failed, fail] = useState<Problem | null>(null);
  const [refused, refuse] = useState<ReadonlyMap<string, Refused>>(new Map());
  // Ids of what is looked at, and of what was said and is still on its way: neither is to be given again.
  const had = useRef(new Set<string>());
  const take = useCallback(async () => {
    const found = await api.post('/paper-checks/take', {
      by,
      had: [...had.current],
      ...(runId === null ? {} : { runId }),
    });
    const items = found.items.filter(({ id }) => !had.current.has(id));
    for (const { id } of items) had.current.add(id);
    return { ...found, items };
  }, [by, runId]);
  useEffect(() => {
    let isOver = false;
    had.current = new Set();
    take().then(
      (found) => {
        if (isOver) return;
        setTaken(found.items);
        setOpen(found.open);
        fail(null);
      },
      (problem: Problem) => isOver || fail(problem),
    );
    return () => {
      isOver = true;
    };
  }, [take]);
  const settle = useAct(
    async ({ check, said }: { check: PaperCheck; said: SaidOfCheck }) => {
      // What comes next is shown at once; the one after it is fetched meanwhile.
      setTaken((now) => {
        const rest = (now ?? []).filter(({ id }) => id !== check.id);
        return rest.length > 0 ? rest : null;
      });
      const problem = await api.put(`/paper-checks/${check.id}`, said).then(
        () => null,
        (refusal: Problem) => refusal,
      );
      // Where somebody else has said it, there is nothing left to say.
      if (problem !== null && problem.code !== 'check_settled' && problem.code !== 'not_found') {
        refuse((before) => new Map(before).set(check.id, { said, problem }));
        // Behind what is looked at now, which may be half typed.
        setTaken((now) => [...(now ?? []).slice(0, 1), check, ...(now ?? []).slice(1)]);
        return;
      }
      had.current.delete(check.id);
      const found = await take();
      setTaken((now) => [...(now ?? []), ...found.items]);
      setOpen(found.open);
    },
    {
      then: () =>
        void client.invalidateQueries({
          predicate: ({ queryKey }) => /^\/(print-runs|scan-batches)/.test(String(queryKey[0])),
        }),
    },
  );
  const again = refused.get(taken?.[0]?.id ?? '');
  return {
    taken,
    open,
    before: again?.said,
    problem: again?.problem ?? settle.error ?? failed,
    settle: (check: PaperCheck, said: SaidOfCheck) => settle.mutate({ check, said }),
  };
}
