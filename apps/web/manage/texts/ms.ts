import { access } from './access/ms';
import { asking } from './asking/ms';
import { campaigns } from './campaigns/ms';
import { changes } from './changes/ms';
import { customers } from './customers/ms';
import { dashboards } from './dashboards/ms';
import { scoring } from './dashboards/scoring/ms';
import { email } from './email/ms';
import { figures } from './figures/ms';
import { imports } from './imports/ms';
import { paper } from './paper/ms';
import { phone } from './phone/ms';
import { post } from './post/ms';
import { responses } from './responses/ms';
import { settings } from './settings/ms';
import { shell } from './shell/ms';
import { shopping } from './shopping/ms';
import { standard } from './standard/ms';
import { stores } from './stores/ms';
import { surveys } from './surveys/ms';
import { telephone } from './telephone/ms';
import type { Texts } from './texts';

export const ms = {
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
