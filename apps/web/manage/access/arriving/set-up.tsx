import { Alert, Button, Code, List, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useRead } from '../../api/use-read';
import { Card } from '../../shell/card';
import { Loaded } from '../../shell/loaded';
import { Outside } from '../../shell/frame/outside';
import { useTexts } from '../../texts/texts-provider';
import { LoadSample } from './load-sample';
import { SetUpOrganisation } from './set-up-organisation';

/** The first visit: nobody is here yet. */
export function SetUp() {
  const texts = useTexts();
  const token = useSearchParams()[0].get('token');
  const installation = useRead('/installation');
  const [way, setWay] = useState<'choose' | 'own' | 'sample'>('choose');
  // Loading the sample makes the organisation, so the page that follows it must not disappear half-way.
  if (way === 'sample' && token) return <LoadSample token={token} />;
  return (
    <Outside
      title={texts.firstVisit.title}
      lead={token && !installation.data?.setUp ? texts.firstVisit.lead : undefined}
    >
      <Loaded of={installation}>
        {({ setUp }) => {
          if (setUp) return <AlreadySetUp />;
          if (!token) return <NeedsLink />;
          if (way === 'own') return <SetUpOrganisation token={token} onBack={() => setWay('choose')} />;
          return (
            <Stack>
              <Card title={texts.firstVisit.own}>
                <p className="quiet" style={{ marginTop: 0 }}>
                  {texts.firstVisit.ownLead}
                </p>
                <Button onClick={() => setWay('own')}>{texts.firstVisit.own}</Button>
              </Card>
              <Card title={texts.firstVisit.sample}>
                <p className="quiet" style={{ marginTop: 0 }}>
                  {texts.firstVisit.sampleLead}
                </p>
                <Button variant="default" onClick={() => setWay('sample')}>
                  {texts.firstVisit.sample}
                </Button>
              </Card>
            </Stack>
          );
        }}
      </Loaded>
    </Outside>
  );
}

function AlreadySetUp() {
  const texts = useTexts();
  return (
    <Stack>
      <Alert>{texts.firstVisit.already}</Alert>
      <Button component={Link} to="/sign-in">
        {texts.access.signIn}
      </Button>
    </Stack>
  );
}

function NeedsLink() {
  const texts = useTexts();
  return (
    <Stack>
      <Alert title={texts.firstVisit.linkTitle}>
        <List type="ordered" size="sm" spacing={6}>
          <List.Item>{texts.firstVisit.linkStep1}</List.Item>
          <List.Item>
            {texts.firstVisit.linkStep2} <Code>{`${location.origin}/set-up?token=…`}</Code>
          </List.Item>
          <List.Item>{texts.firstVisit.linkStep3}</List.Item>
        </List>
      </Alert>
      <p className="quiet">{texts.firstVisit.linkWhy}</p>
    </Stack>
  );
}
