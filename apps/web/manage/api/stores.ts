export interface Region {
  id: string;
  parentId: string | null;
  name: string;
  stores: number;
}

export type Setting = 'store' | 'call_centre';

export interface StoreRow {
  id: string;
  code: string;
  name: string;
  setting: Setting;
  regionId: string | null;
  regionName: string | null;
  timeZone: string;
  language: string;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  openedOn: string | null;
  closedOn: string | null;
}

export interface StoreWithHistory extends StoreRow {
  history: { regionId: string; regionName: string; from: string | null; until: string | null }[];
}
