import { campaigns } from './campaigns/ms';
import { changes } from './changes/ms';
import { customers } from './customers/ms';
import { dashboards } from './dashboards/ms';
import { findings } from './findings/ms';
import { fields } from './fields/ms';
import { organisation } from './organisation/ms';
import { scoring } from './scoring/ms';
import { shell } from './shell/ms';
import { shopping } from './shopping/ms';
import { surveys } from './surveys/ms';
import type { Texts } from './texts';

export const ms = {
  findings,
  changes,
  scoring,
  shopping,
  ...shell,
  ...dashboards,
  ...customers,
  ...campaigns,
  ...surveys,
  ...fields,
  ...organisation,
} satisfies Texts;
