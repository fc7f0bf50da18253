import { campaigns } from './campaigns/sv';
import { changes } from './changes/sv';
import { customers } from './customers/sv';
import { dashboards } from './dashboards/sv';
import { findings } from './findings/sv';
import { fields } from './fields/sv';
import { organisation } from './organisation/sv';
import { scoring } from './scoring/sv';
import { shell } from './shell/sv';
import { shopping } from './shopping/sv';
import { surveys } from './surveys/sv';
import type { Texts } from './texts';

export const sv = {
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
