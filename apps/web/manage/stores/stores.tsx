import { Button, NativeSelect, Tabs, TextInput } from '@mantine/core';
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { address } from '../api/request';
import { useList } from '../api/use-list';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { oneOf } from '../shell/one-of';
import { Page } from '../shell/page';
import { More } from '../tables/more';
import { useTexts } from '../texts/texts-provider';
import { AddStore } from './add-store';
import { RegionTree } from './region-tree';
import { StoreTable } from './store-table';
import classes from './stores.module.css';

export function Stores() {
  const texts = useTexts();
  const change = useMay()('stores.change');
  const [search, setSearch] = useSearchParams();
  const [adding, add] = useDisclosure(false);
  const download = (
    <Button
      variant="default"
      component="a"
      href={address('/stores/export.csv')}
      download
      leftSection={<Icon name="download" size={16} />}
    >
      CSV
    </Button>
  );
  const actions = change && (
    <>
      <Button
        variant="default"
        component={Link}
        to="/imports/new?kind=stores"
        leftSection={<Icon name="imports" size={16} />}
      >
        {texts.imports.begin.stores}
      </Button>
      <Button onClick={add.open} leftSection={<Icon name="plus" size={16} />}>
        {texts.stores.add}
      </Button>
    </>
  );
  return (
    <Page
      title={texts.places.stores}
      lead={texts.stores.lead}
      actions={
        <>
          {download}
          {actions}
        </>
      }
    >
      <Tabs
        value={oneOf(['stores', 'regions'], search.get('view'))}
        onChange={(view) => setSearch(view ? { view } : {}, { replace: true })}
        keepMounted={false}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="stores">{texts.stores.stores}</Tabs.Tab>
          <Tabs.Tab value="regions">{texts.stores.regions}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="stores">
          <StoreList actions={actions} />
        </Tabs.Panel>
        <Tabs.Panel value="regions">
          <RegionTree />
        </Tabs.Panel>
      </Tabs>
      {adding && <AddStore onClose={add.close} />}
    </Page>
  );
}

function StoreList({ actions }: { actions: ReactNode }) {
  const texts = useTexts();
  const regions = useRead('/regions').data?.items ?? [];
  const [typed, setTyped] = useState('');
  const [regionId, setRegionId] = useState('');
  const [open, setOpen] = useState('');
  const [settled] = useDebouncedValue(typed, 250);
  const stores = useList('/stores', { search: settled, regionId, open });
  const filtered = settled !== '' || regionId !== '' || open !== '';
  return (
    <>
      <div className={classes.filters}>
        <TextInput
          type="search"
          aria-label={texts.stores.search}
          placeholder={texts.stores.search}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={texts.stores.fields.regionId}
          value={regionId}
          data={[
            { value: '', label: texts.stores.allRegions },
            ...regions.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setRegionId(event.currentTarget.value)}
        />
        <NativeSelect
          aria-label={texts.stores.state}
          value={open}
          data={[
            { value: '', label: texts.stores.openAndClosed },
            { value: 'true', label: texts.stores.open },
            { value: 'false', label: texts.stores.closed },
          ]}
          onChange={(event) => setOpen(event.currentTarget.value)}
        />
      </div>
      <Loaded of={stores} height={400}>
        {(items) =>
          items.length > 0 ? (
            <Card flush lead={texts.stores.count(stores.total ?? items.length)}>
              <StoreTable stores={items} />
              <More more={stores.more} busy={stores.busy} />
            </Card>
          ) : (
            <Empty
              icon="stores"
              title={filtered ? texts.stores.noneFound : texts.stores.none}
              action={filtered ? null : actions}
            >
              {filtered ? texts.stores.noneFoundAdvice : texts.stores.noneAdvice}
            </Empty>
          )
        }
      </Loaded>
    </>
  );
}
