import { campaigns } from './campaigns/id';
import { changes } from './changes/id';
import { customers } from './customers/id';
import { dashboards } from './dashboards/id';
import { findings } from './findings/id';
import { fields } from './fields/id';
import { organisation } from './organisation/id';
import { scoring } from './scoring/id';
import { shell } from './shell/id';
import { shopping } from './shopping/id';
import { surveys } from './surveys/id';
import type { Texts } from './texts';

export const id = {
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
