import type { StoreWithHistory } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useValueWords } from '../changes/use-value-words';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { StoreLink } from '../cases/links/store-link';
import { CloseStore } from './close-store';
import { EditStore } from './edit-store';
import { HoursCard } from './hours/hours-card';
import { MoveStore } from './move-store';
import { RegionHistory } from './region-history';
import { storeFields } from './store-fields';

export function Store() {
  const texts = useTexts();
  const may = useMay();
  const { storeId = '' } = useParams();
  const store = useRead(`/stores/${storeId}`);
  const found = store.data;
  return (
    <Page
      title={found?.name ?? texts.figures.store}
      back={{ to: '/stores', name: texts.places.stores }}
      actions={found && <StoreActions store={found} />}
    >
      <Loaded of={store}>
        {(one) => (
          <div className={columns.columns}>
            <About store={one} />
            <div className={columns.stack}>
              <HoursCard path={`/stores/${one.id}/hours`} may="hours.change" />
              {may('cases.work') && one.closedOn === null && <StoreLink storeId={one.id} />}
              <RegionHistory history={one.history} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function StoreActions({ store }: { store: StoreWithHistory }) {
  const texts = useTexts();
  const may = useMay();
  const [asking, setAsking] = useState<'edit' | 'move' | 'close' | null>(null);
  const reopen = useAct(() => api.post(`/stores/${store.id}/reopen`), { stale: ['/stores'] });
  const done = () => setAsking(null);
  return (
    <>
      {may('dashboards.read') && (
        <Button variant="default" component={Link} to={`/comparison/${store.id}`}>
          {texts.stores.results}
        </Button>
      )}
      {may('stores.change') && (
        <>
          <Button variant="default" onClick={() => setAsking('edit')}>
            {texts.shell.edit}
          </Button>
          <Button variant="default" onClick={() => setAsking('move')}>
            {texts.stores.move}
          </Button>
          {store.closedOn ? (
            <Button variant="default" onClick={() => reopen.mutate(undefined)} loading={reopen.isPending}>
              {texts.stores.reopen}
            </Button>
          ) : (
            <Button variant="default" onClick={() => setAsking('close')}>
              {texts.stores.close}
            </Button>
          )}
        </>
      )}
      {asking === 'edit' && <EditStore store={store} onClose={done} />}
      {asking === 'move' && <MoveStore store={store} onClose={done} />}
      {asking === 'close' && <CloseStore store={store} onClose={done} />}
    </>
  );
}

/** What is known of the store, in the words of the form and of the trail. */
function About({ store }: { store: StoreWithHistory }) {
  const texts = useTexts();
  const format = useFormat();
  const words = useValueWords([]);
  const said = (field: (typeof storeFields)[number]) =>
    (field === 'regionId' ? store.regionName : words.value(field, store[field])) || '–';
  const about = storeFields.filter((field) => field !== 'name');
  return (
    <Card title={texts.stores.about}>
      <Facts
        facts={[
          ...about.map((field): [string, string] => [texts.stores.fields[field], said(field)]),
          [texts.stores.state, store.closedOn ? texts.stores.closedOn(format.day(store.closedOn)) : texts.stores.open],
        ]}
      />
    </Card>
  );
}
