import { access } from './access/lt';
import { asking } from './asking/lt';
import { campaigns } from './campaigns/lt';
import { changes } from './changes/lt';
import { customers } from './customers/lt';
import { dashboards } from './dashboards/lt';
import { scoring } from './dashboards/scoring/lt';
import { email } from './email/lt';
import { figures } from './figures/lt';
import { imports } from './imports/lt';
import { paper } from './paper/lt';
import { phone } from './phone/lt';
import { post } from './post/lt';
import { responses } from './responses/lt';
import { settings } from './settings/lt';
import { shell } from './shell/lt';
import { shopping } from './shopping/lt';
import { standard } from './standard/lt';
import { stores } from './stores/lt';
import { surveys } from './surveys/lt';
import { telephone } from './telephone/lt';
import type { Texts } from './texts';

export const lt = {
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
