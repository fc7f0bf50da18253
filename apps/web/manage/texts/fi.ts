import { campaigns } from './campaigns/fi';
import { changes } from './changes/fi';
import { customers } from './customers/fi';
import { dashboards } from './dashboards/fi';
import { findings } from './findings/fi';
import { fields } from './fields/fi';
import { organisation } from './organisation/fi';
import { scoring } from './scoring/fi';
import { shell } from './shell/fi';
import { shopping } from './shopping/fi';
import { surveys } from './surveys/fi';
import type { Texts } from './texts';

export const fi = {
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
