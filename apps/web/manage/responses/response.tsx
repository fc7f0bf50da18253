import type { WholeResponse } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskModal } from '../shell/asking/ask-modal';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import rows from '../shell/rows.module.css';
import { usePrinciples } from '../surveys/use-principles';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { AnswerList } from './answer-list';
import { nameOf } from './name-of';

export function Response() {
  const texts = useTexts();
  const may = useMay();
  const { responseId = '' } = useParams();
  const response = useRead(`/responses/${responseId}`);
  const [erasing, setErasing] = useState(false);
  return (
    <Page
      title={texts.responses.one}
      back={{ to: '/responses', name: texts.places.responses }}
      lead={response.data && `${nameOf(response.data.survey)} · ${nameOf(response.data.store)}`}
      actions={
        may('customers.change') &&
        response.data && (
          <Button variant="default" color="ember" onClick={() => setErasing(true)}>
            {texts.customers.erase}
          </Button>
        )
      }
    >
      <Loaded of={response}>
        {(found) => (
          <div className={columns.columns}>
            <AnswerList answers={found.answers ?? []} language={found.language} />
            <div className={columns.stack}>
              <About response={found} />
              <Scores scores={found.scores ?? {}} />
            </div>
          </div>
        )}
      </Loaded>
      {erasing && <Erase responseId={responseId} onClose={() => setErasing(false)} />}
    </Page>
  );
}

function About({ response }: { response: WholeResponse }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <Card title={texts.responses.about}>
      <Facts
        facts={[
          [texts.customers.day, format.day(response.at.slice(0, 10))],
          [texts.figures.store, nameOf(response.store)],
          [texts.filters.channel, texts.channels[response.channel]],
          [texts.shell.language, isLanguage(response.language) ? languageNames[response.language] : response.language],
          [texts.campaigns.customer, <Who key="customer" response={response} />],
        ]}
      />
    </Card>
  );
}

function Who({ response }: { response: WholeResponse }) {
  const texts = useTexts();
  if (!response.customer) return texts.responses.noCustomer;
  return <Link to={`/customers/${response.customer.id}`}>{response.customer.name}</Link>;
}

function Scores({ scores }: { scores: Record<string, number | null> }) {
  const texts = useTexts();
  const format = useFormat();
  const names = new Map(usePrinciples().map(({ key, name }) => [key, name]));
  const known = Object.entries(scores).filter((pair): pair is [string, number] => pair[1] !== null);
  if (known.length === 0) return null;
  return (
    <Card title={texts.responses.scores} lead={texts.responses.scoresLead}>
      <dl className={`${rows.rows} num`}>
        {known.map(([key, score]) => (
          <div key={key}>
            <dt>{key === 'index' ? texts.figures.index : (names.get(key) ?? key)}</dt>
            <dd>{format.number(score, 0)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Erase({ responseId, onClose }: { responseId: string; onClose: () => void }) {
  const texts = useTexts();
  const navigate = useNavigate();
  const erase = useAct(() => api.post(`/responses/${responseId}/erase`), {
    stale: ['/responses?', '/dashboards'],
    then: () => void navigate('/responses', { replace: true }),
  });
  return (
    <AskModal
      title={texts.responses.eraseTitle}
      confirm={texts.customers.erase}
      grave
      onClose={onClose}
      onConfirm={() => erase.mutate(undefined)}
      busy={erase.isPending}
      problem={erase.error}
    >
      <p style={{ margin: 0 }}>{texts.responses.eraseWhat}</p>
    </AskModal>
  );
}
