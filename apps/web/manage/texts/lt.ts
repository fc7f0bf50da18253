import { campaigns } from './campaigns/lt';
import { changes } from './changes/lt';
import { customers } from './customers/lt';
import { dashboards } from './dashboards/lt';
import { findings } from './findings/lt';
import { fields } from './fields/lt';
import { organisation } from './organisation/lt';
import { scoring } from './scoring/lt';
import { shell } from './shell/lt';
import { shopping } from './shopping/lt';
import { surveys } from './surveys/lt';
import type { Texts } from './texts';

export const lt = {
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
