import type { RegionOfStores } from '#api';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { useRead } from '../api/use-read';
import { useMay } from '../session/use-me';
import { AskingButton } from '../shell/asking/asking-button';
import { Card } from '../shell/card';
import { Empty } from '../shell/empty';
import { Icon } from '../shell/icon';
import { Loaded } from '../shell/loaded';
import { Refusal } from '../shell/asking/refusal';
import { useTexts } from '../texts/texts-provider';
import { EditRegion } from './edit-region';
import { RegionHours } from './region-hours';
import classes from './stores.module.css';

type Edited = { region: RegionOfStores } | { parentId: string | null } | null;

export function RegionTree() {
  const { stores: texts } = useTexts();
  const change = useMay()('stores.change');
  const regions = useRead('/regions');
  const [edited, setEdited] = useState<Edited>(null);
  const [timed, setTimed] = useState<RegionOfStores | null>(null);
  const remove = useAct((id: string) => api.delete(`/regions/${id}`), { stale: ['/regions'] });
  const add = change && (
    <Button
      variant="default"
      leftSection={<Icon name="plus" size={16} />}
      onClick={() => setEdited({ parentId: null })}
    >
      {texts.addRegion}
    </Button>
  );
  return (
    <Loaded of={regions}>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <Empty icon="stores" title={texts.noRegions} action={add}>
              {texts.noRegionsAdvice}
            </Empty>
          ) : (
            <Card actions={add}>
              <Refusal problem={remove.error} />
              <Branch
                regions={items}
                parentId={null}
                change={change}
                onEdit={setEdited}
                onHours={setTimed}
                onRemove={(id) => remove.mutate(id)}
              />
            </Card>
          )}
          {timed && <RegionHours region={timed} onClose={() => setTimed(null)} />}
          {edited && <EditRegion edited={edited} regions={items} onClose={() => setEdited(null)} />}
        </>
      )}
    </Loaded>
  );
}

interface BranchProps {
  regions: RegionOfStores[];
  parentId: string | null;
  change: boolean;
  onEdit: (edited: Edited) => void;
  onHours: (region: RegionOfStores) => void;
  onRemove: (id: string) => void;
}

function Branch({ parentId, ...props }: BranchProps) {
  const { stores: texts, shell } = useTexts();
  const children = props.regions.filter((region) => region.parentId === parentId);
  if (children.length === 0) return null;
  const button = { size: 'compact-sm', variant: 'subtle' } as const;
  return (
    <ul className={parentId === null ? classes.tree : undefined}>
      {children.map((region) => (
        <li key={region.id}>
          <div className={classes.region}>
            <span className={classes.regionName}>{region.name}</span>
            <span className="quiet num">{texts.count(region.stores)}</span>
            {props.change && (
              <span className={classes.regionActions}>
                <Button
                  {...button}
                  onClick={() => props.onEdit({ parentId: region.id })}
                  aria-label={`${texts.addRegion}: ${region.name}`}
                >
                  {shell.add}
                </Button>
                <Button
                  {...button}
                  onClick={() => props.onEdit({ region })}
                  aria-label={`${shell.edit}: ${region.name}`}
                >
                  {shell.edit}
                </Button>
                <Button {...button} onClick={() => props.onHours(region)} aria-label={`${texts.hours}: ${region.name}`}>
                  {texts.hours}
                </Button>
                <AskingButton
                  {...button}
                  verb={shell.remove}
                  what={region.name}
                  onConfirm={() => props.onRemove(region.id)}
                >
                  {shell.removes.region}
                </AskingButton>
              </span>
            )}
          </div>
          <Branch {...props} parentId={region.id} />
        </li>
      ))}
    </ul>
  );
}
