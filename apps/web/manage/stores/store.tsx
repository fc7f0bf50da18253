import type { StoreWithHistory } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import columns from '../shell/columns.module.css';
import { Facts } from '../shell/facts';
import { Loaded } from '../shell/loaded';
import { Page } from '../shell/page';
import { isLanguage, languageNames } from '../texts/language';
import { useFormat } from '../texts/use-format';
import { useTexts } from '../texts/texts-provider';
import { CloseStore } from './close-store';
import { EditStore } from './edit-store';
import { MoveStore } from './move-store';
import { RegionHistory } from './region-history';

export function Store() {
  const texts = useTexts();
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
            <RegionHistory history={one.history} />
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

function About({ store }: { store: StoreWithHistory }) {
  const texts = useTexts();
  const format = useFormat();
  const place = store.latitude === null || store.longitude === null ? null : `${store.latitude}, ${store.longitude}`;
  return (
    <Card title={texts.stores.about}>
      <Facts
        facts={[
          [texts.stores.code, store.code],
          [texts.stores.setting, texts.settings[store.setting]],
          [texts.filters.region, store.regionName],
          [texts.shell.language, isLanguage(store.language) ? languageNames[store.language] : store.language],
          [texts.shell.timeZone, store.timeZone],
          [texts.stores.address, store.address],
          [texts.stores.place, place],
          [texts.stores.openedOn, store.openedOn && format.day(store.openedOn)],
          [texts.stores.state, store.closedOn ? texts.stores.closedOn(format.day(store.closedOn)) : texts.stores.open],
        ]}
      />
    </Card>
  );
}
