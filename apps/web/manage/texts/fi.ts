import { access } from './access/fi';
import { asking } from './asking/fi';
import { campaigns } from './campaigns/fi';
import { changes } from './changes/fi';
import { customers } from './customers/fi';
import { dashboards } from './dashboards/fi';
import { scoring } from './dashboards/scoring/fi';
import { email } from './email/fi';
import { figures } from './figures/fi';
import { imports } from './imports/fi';
import { paper } from './paper/fi';
import { phone } from './phone/fi';
import { post } from './post/fi';
import { responses } from './responses/fi';
import { settings } from './settings/fi';
import { shell } from './shell/fi';
import { shopping } from './shopping/fi';
import { standard } from './standard/fi';
import { stores } from './stores/fi';
import { surveys } from './surveys/fi';
import { telephone } from './telephone/fi';
import type { Texts } from './texts';

export const fi = {
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
