import { access } from './access/en';
import { asking } from './asking/en';
import { campaigns } from './campaigns/en';
import { changes } from './changes/en';
import { customers } from './customers/en';
import { dashboards } from './dashboards/en';
import { scoring } from './dashboards/scoring/en';
import { email } from './email/en';
import { figures } from './figures/en';
import { imports } from './imports/en';
import { paper } from './paper/en';
import { phone } from './phone/en';
import { post } from './post/en';
import { responses } from './responses/en';
import { settings } from './settings/en';
import { shell } from './shell/en';
import { shopping } from './shopping/en';
import { standard } from './standard/en';
import { stores } from './stores/en';
import { surveys } from './surveys/en';
import { telephone } from './telephone/en';

export const en = {
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
} as const;
