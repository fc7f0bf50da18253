import { access } from './access/sv';
import { asking } from './asking/sv';
import { campaigns } from './campaigns/sv';
import { changes } from './changes/sv';
import { customers } from './customers/sv';
import { dashboards } from './dashboards/sv';
import { scoring } from './dashboards/scoring/sv';
import { email } from './email/sv';
import { figures } from './figures/sv';
import { imports } from './imports/sv';
import { paper } from './paper/sv';
import { phone } from './phone/sv';
import { post } from './post/sv';
import { responses } from './responses/sv';
import { settings } from './settings/sv';
import { shell } from './shell/sv';
import { shopping } from './shopping/sv';
import { standard } from './standard/sv';
import { stores } from './stores/sv';
import { surveys } from './surveys/sv';
import { telephone } from './telephone/sv';
import type { Texts } from './texts';

export const sv = {
  changes,
  scoring,
  shopping,
  ...access,
  ...asking,
  ...campaigns,
  ...customers,
  ...dashboards,
  ...email,
  ...figures,
  ...imports,
  ...paper,
  ...phone,
  ...post,
  ...responses,
  ...settings,
  ...shell,
  ...standard,
  ...stores,
  ...surveys,
  ...telephone,
} satisfies Texts;
