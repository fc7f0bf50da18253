import * as asking from './fixture-asking.mjs';
import * as data from './fixture-data.mjs';
import * as house from './fixture-house.mjs';
import * as mail from './fixture-mail.mjs';
import * as making from './fixture-making.mjs';
import * as reviewing from './fixture-reviews.mjs';
import * as shopping from './fixture-shopping.mjs';
import * as scores from './fixture-scores.mjs';

const permissions =
  'organisation.change people.change people.read stores.change stores.read standard.change standard.read surveys.change surveys.read customers.change customers.read campaigns.change campaigns.read responses.read responses.write dashboards.read changes.read mail.read keys.change imports.change shopping.read shopping.change shoppers.read shoppers.change visits.read visits.review visits.pay visits.appeal'.split(
    ' ',
  );
const me = (language) => ({
  person: { id: data.ids.id(1), name: 'Aino Virtanen', email: 'aino@kauppa.example', role: 'owner', language },
  organisation: {
    id: data.ids.id(2),
    name: 'Pohjolan Kauppa Oy',
    timeZone: 'Europe/Helsinki',
    language: 'fi',
    colour: null,
    settings: { suppressBelow: 10, markBelow: 30, contactGapDays: 30 },
  },
  may: permissions,
  scope: { everything: true, regionIds: [], storeIds: [] },
});
const nothing = { n: 0, value: null, low: null, high: null, status: 'empty' };

const ok = (body) => ({ status: 200, body });
const list = (items) => ok({ items, next: null, total: items.length });

/** One answer per address. `scene` (a cookie) asks for another state: signed-out, fresh, empty, failing; or a language. */
export function answers(method, path, query, scene) {
  const outside = scene === 'signed-out' || scene === 'fresh';
  if (path === '/installation') return ok({ setUp: scene !== 'fresh', mailCatcher: true, version: '0.1.0' });
  if (path.startsWith('/joins/'))
    return ok({
      organisation: 'Pohjolan Kauppa Oy',
      email: 'matti@kauppa.example',
      name: 'Matti',
      role: 'store_manager',
    });
  if (path === '/installation/sample')
    return method === 'POST' ? { status: 202, body: {} } : ok({ status: 'running', done: 2310, total: 6000 });

  if (outside) return { status: 401, body: { code: 'not_signed_in' } };
  if (path === '/me') return ok(me(['en', 'fi', 'sv', 'lt', 'id', 'ms'].includes(scene) ? scene : 'en'));
  if (scene === 'failing') return { status: 500, body: { code: 'unexpected', reference: '7F3K-22' } };
  if (scene === 'empty') return empty(path);
  return rooms.reduce((found, room) => found ?? room(path, query, method), undefined);
}

function empty(path) {
  if (path === '/dashboards/overview')
    return ok({
      ...scores.overviewOfScores,
      responses: { n: 0, previous: 0 },
      index: nothing,
      principles: [],
      stores: { listed: 0, enough: 0 },
      needALook: [],
      overTime: [],
    });

  if (path === '/dashboards/stores') return ok({ ...scores.comparison(new URLSearchParams()), items: [] });
  return list([]);
}

function dashboards(path, query) {
  if (path === '/dashboards/overview') return ok(scores.overviewOfScores);
  if (path === '/dashboards/stores') return ok(scores.comparison(query));
  if (path.startsWith('/dashboards/stores/')) return ok(scores.storeResult);
  if (path === '/scores/drivers') return ok(scores.drivers);
  if (path.endsWith('/over-time')) return ok(scores.overTime(path.split('/')[2]));
  if (path.endsWith('/control-chart')) return ok(scores.controlChart(path.split('/')[2]));
  if (path === '/score-rules') return ok(scores.rulesOverview);
  if (path === '/score-rules/preview') return ok(scores.restatement);
  if (/^\/dashboards\/questions\/[^/]+$/.test(path)) return ok({ items: data.questions });
  if (path.startsWith('/dashboards/questions/')) return ok(data.question);
  if (path === '/dashboards/comments') return ok({ items: data.comments, next: null, hidden: false });
  return undefined;
}

function stores(path) {
  if (path === '/regions') return list(data.regions);
  if (path === '/stores') return list(data.stores);
  if (path.startsWith('/stores/')) {
    const store = data.stores.find((one) => path === `/stores/${one.id}`) ?? data.stores[0];
    return ok({
      ...store,
      history: [
        { regionId: data.regions[2].id, regionName: 'Pirkanmaa', from: '2019-03-01', until: '2024-01-01' },
        { regionId: store.regionId, regionName: store.regionName, from: '2024-01-01', until: null },
      ],
    });
  }
  return undefined;
}

function asked(path) {
  const fixed = {
    '/customers': list(asking.customers),
    '/customer-fields': ok({ items: asking.fields }),
    '/dashboards/fields': ok({ items: asking.fields.slice(0, 1) }),
    '/suppressions': list([
      { id: data.ids.id(590), address: 'r•••@example.com', reason: 'unsubscribed', at: '2026-11-02T10:00:00Z' },
    ]),
    '/campaigns': list(asking.campaigns),
    '/campaigns/audience': ok(asking.audience),
    '/attempts': list(asking.attempts),
    '/sending': ok({ suspended: false, since: null, queued: 0 }),
    '/mail-health': ok(mail.health),
    '/mail-health/domain': ok(mail.domain),
    '/imports': list(asking.imports),
  };
  if (fixed[path]) return fixed[path];
  if (path.endsWith('/contacts')) return ok(mail.contacts);
  if (path.startsWith('/customers/')) return ok(asking.customer);
  const [, room, id, part] = path.split('/');
  if (room === 'campaigns') {
    if (part === 'progress') return ok(asking.progress);
    if (part === 'ledger') return ok(mail.ledger);
    if (part === 'skips') return list(mail.skipped);
    if (part === 'customers') return ok({ answer: 'not_asked', at: '2026-11-10T08:12:00Z', reason: 'asked_recently' });
    if (part === 'invitations') return list(asking.invitations);
    if (part === 'message')
      return ok({
        subject: 'How was your visit?',
        html: '<p>Dear Aino,</p><p>How was your visit to <b>Helsinki Kamppi</b>? Two minutes are enough.</p>',
        text: 'Dear Aino,\n\nHow was your visit?',
      });
    return ok(
      asking.campaigns.find((one) => one.id === id)?.status === 'draft'
        ? { ...asking.campaign, id, status: 'draft', name: 'Black week visitors' }
        : asking.campaign,
    );
  }
  if (room === 'imports' && part === 'faults') return list(asking.faults);
  if (room === 'imports') return ok(asking.imports.find((one) => one.id === id));
  return undefined;
}

function made(path) {
  const fixed = {
    '/surveys': list(making.surveys),
    '/dashboards/surveys': list(making.surveys),
    '/dashboards/weights': ok({ offered: false }),
    '/surveys/ready': list(making.ready),
    '/standard': ok(making.standard),
    '/standard/restatement': ok({ restatement: scores.restatement }),
    '/people': list(house.people),
    '/organisation': ok(house.organisation),
    '/api-keys': list(house.keys),
    '/me/sessions': list(house.sessions),
    '/changes': list(house.changes),
    '/mail-catcher': list(house.mails),
    '/responses': list(house.responses),
  };
  if (fixed[path]) return fixed[path];
  if (path.startsWith('/surveys/')) return ok(making.survey);
  if (path.startsWith('/mail-catcher/')) return ok(house.mail);
  if (path.startsWith('/responses/')) return ok(house.response);
  return undefined;
}

function shopped(path) {
  const fixed = {
    '/programmes': list(shopping.programmes),
    '/shoppers': list(shopping.shoppers),
    '/assignments': list(shopping.jobs),
    '/assignments/proposals': list(shopping.proposals),
    '/visit-scores/planner': ok(shopping.planned),
    '/visit-scores/stores': ok(shopping.figures),
    '/visit-scores/agreement': ok(reviewing.agreement),
    '/visit-scores/measures': ok({ items: reviewing.measures }),
    '/reviews': list(reviewing.reviews),
    '/appeals': list(reviewing.appeals),
    '/appeals/rates': list(reviewing.rates),
    '/pay': list(shopping.pay),
  };
  if (fixed[path]) return fixed[path];
  if (path.startsWith('/visit-scores/visits/')) return ok(reviewing.score);
  if (path.endsWith('/waves')) return list(shopping.waves);
  if (path.startsWith('/programmes/')) return ok(shopping.programme);
  if (/^\/reviews\/[^/]+$/.test(path)) return ok(reviewing.review);
  return undefined;
}

const rooms = [dashboards, stores, asked, made, shopped];
