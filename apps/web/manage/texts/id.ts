import { access } from './access/id';
import { asking } from './asking/id';
import { campaigns } from './campaigns/id';
import { changes } from './changes/id';
import { customers } from './customers/id';
import { dashboards } from './dashboards/id';
import { scoring } from './dashboards/scoring/id';
import { email } from './email/id';
import { figures } from './figures/id';
import { imports } from './imports/id';
import { paper } from './paper/id';
import { phone } from './phone/id';
import { post } from './post/id';
import { responses } from './responses/id';
import { settings } from './settings/id';
import { shell } from './shell/id';
import { shopping } from './shopping/id';
import { standard } from './standard/id';
import { stores } from './stores/id';
import { surveys } from './surveys/id';
import { telephone } from './telephone/id';
import type { Texts } from './texts';

export const id = {
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
