import type { MailingFound } from '#api';
import { Alert, Button, Group, Stack, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../api/api';
import { address } from '../api/request';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Refusal } from '../shell/asking/refusal';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Facts } from '../shell/facts';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { ListBox } from '../tables/list-box';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { useToday } from '../session/use-today';

/** Letters that are printed together: their files, whom to take out, and when they were posted. */
export function Mailing() {
  const { post: texts } = useTexts();
  const { mailingId = '' } = useParams();
  const mailing = useRead(`/mailings/${mailingId}`, {
    every: (last) => (last?.state === 'printing' ? 1_000 : 10_000),
  });
  const campaignId = mailing.data?.campaignId;
  const campaign = useRead(campaignId === undefined ? null : `/campaigns/${campaignId}`).data;
  return (
    <Page
      title={mailing.data?.name ?? texts.mailings}
      lead={campaign?.name}
      back={{
        to: campaignId === undefined ? '/campaigns' : `/campaigns/${campaignId}`,
        name: campaign?.name ?? texts.campaign,
      }}
    >
      <Loaded of={mailing}>
        {(found) => (
          <div className={columns.stack}>
            <State mailing={found} />
            {found.state === 'printed' && found.toTakeOut.length > 0 && <TakeOut letters={found.toTakeOut} />}
            {found.state === 'printed' && <Posted mailing={found} />}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function State({ mailing }: { mailing: MailingFound }) {
  const { post: texts, paper } = useTexts();
  const format = useFormat();
  const may = useMay();
  const again = useAct(() => api.post(`/mailings/${mailing.id}/print-again`), { stale: ['/mailings'] });
  const { state, files, postedOn } = mailing;
  return (
    <Card title={postedOn === null ? texts.states[state] : texts.postedOn(format.day(postedOn))}>
      {state === 'printing' && <p role="status">{paper.waiting}</p>}
      {state === 'failed' && (
        <Alert color="ember" icon={<Icon name="warning" />} mb="md">
          {paper.failedAdvice}
        </Alert>
      )}
      {state === 'printed' && <Files id={mailing.id} files={files} />}
      <Facts
        facts={[
          [texts.letters, format.number(mailing.letters)],
          ...(mailing.takenOut > 0 ? [[texts.takenOut, format.number(mailing.takenOut)] as [string, string]] : []),
          ...(postedOn === null ? [] : [[texts.returned, format.number(mailing.returned)] as [string, string]]),
          ...mailing.sheets.map(({ runId, language }): [string, React.ReactNode] => [
            texts.sheets,
            <Link key={runId} to={`/paper/${runId}`}>
              {isLanguage(language) ? languageNames[language] : language}
            </Link>,
          ]),
          [paper.ordered, format.instant(mailing.createdAt)],
        ]}
      />
      {mailing.anonymous && state === 'printed' && (
        <p className="quiet">
          {texts.anonymousSheets} <Link to="/paper">{texts.toPaper}</Link>
        </p>
      )}
      {state === 'failed' && may('campaigns.change') && (
        <Button mt="lg" onClick={() => again.mutate(undefined)} loading={again.isPending}>
          {paper.again}
        </Button>
      )}
      <Refusal problem={again.error} />
    </Card>
  );
}

function Files({ id, files }: Pick<MailingFound, 'id' | 'files'>) {
  const { post: texts } = useTexts();
  const format = useFormat();
  if (!useMay()('campaigns.change')) return null;
  return (
    <Group mb="lg">
      {files.map(({ ordinal, letters, firstPostcode, lastPostcode }) => (
        <Button
          key={ordinal}
          component="a"
          href={address(`/mailings/${id}/letters.pdf?file=${ordinal}`)}
          download
          leftSection={<Icon name="download" size={16} />}
        >
          {texts.file(format.number(letters), firstPostcode, lastPostcode)}
        </Button>
      ))}
      <Button component="a" variant="default" href={address(`/mailings/${id}/letters.csv`)} download>
        {texts.csv}
      </Button>
    </Group>
  );
}

function TakeOut({ letters }: { letters: MailingFound['toTakeOut'] }) {
  const { post: texts } = useTexts();
  const format = useFormat();
  return (
    <Card title={texts.takeOut(letters.length)} lead={texts.takeOutWhat}>
      <ListBox label={texts.takeOut(letters.length)}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{texts.number}</Table.Th>
              <Table.Th ta="right">{texts.inFile}</Table.Th>
              <Table.Th ta="right">{texts.place}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {letters.map(({ number, file, place }) => (
              <Table.Tr key={number}>
                <Table.Th scope="row">{number.replaceAll(/(.{4})(?=.)/g, '$1 ')}</Table.Th>
                <Table.Td ta="right">{format.number(file)}</Table.Td>
                <Table.Td ta="right">{format.number(place)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ListBox>
    </Card>
  );
}

/** The day on which they were posted, or that they never will be. */
function Posted({ mailing }: { mailing: MailingFound }) {
  const { post: texts } = useTexts();
  const may = useMay();
  const today = useToday();
  const [postedOn, setDay] = useState(today);
  const stale = ['/mailings', '/campaigns'];
  const say = useAct(() => api.post(`/mailings/${mailing.id}/posted`, { postedOn }), { stale });
  const drop = useAct(() => api.post(`/mailings/${mailing.id}/drop`), { stale });
  if (!may('campaigns.change')) return null;
  return (
    <Card title={texts.postedTitle} lead={texts.postedWhat}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say.mutate(undefined);
        }}
      >
        <Stack>
          <TextInput
            type="date"
            label={texts.postedDay}
            required
            max={today}
            value={postedOn}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Refusal problem={say.error ?? drop.error} />
          <Group>
            <Button type="submit" loading={say.isPending} disabled={postedOn === ''}>
              {texts.posted}
            </Button>
            <Button variant="default" color="ember" loading={drop.isPending} onClick={() => drop.mutate(undefined)}>
              {texts.drop}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
