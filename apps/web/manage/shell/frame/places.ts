import type { Permission } from '#api';
import type { IconName } from '../icon';
import type { Texts } from '../../texts/texts';

export interface Place {
  to: string;
  name: keyof Texts['places'];
  icon: IconName;
  /** The permission that opens it; none: everyone. */
  may?: Permission;
  /** An app of its own, beside these screens. */
  isApp?: true;
  /** Shown only where this holds. */
  when?: 'mailCatcher';
}

export interface PlaceGroup {
  name: keyof Texts['placeGroups'];
  places: Place[];
}

/** The way through the product, in the order in which data passes. */
export const placeGroups: PlaceGroup[] = [
  {
    name: 'results',
    places: [
      { to: '/', name: 'overview', icon: 'overview', may: 'dashboards.read' },
      { to: '/comparison', name: 'comparison', icon: 'comparison', may: 'dashboards.read' },
      { to: '/drivers', name: 'drivers', icon: 'drivers', may: 'dashboards.read' },
      { to: '/questions', name: 'questions', icon: 'questions', may: 'dashboards.read' },
      { to: '/comments', name: 'comments', icon: 'comments', may: 'dashboards.read' },
      { to: '/responses', name: 'responses', icon: 'responses', may: 'responses.read' },
      { to: '/cases', name: 'cases', icon: 'inbox', may: 'cases.read' },
      { to: '/promises', name: 'promises', icon: 'responses', may: 'cases.read' },
      { to: '/contact-wishes', name: 'contactWishes', icon: 'person', may: 'responses.read' },
    ],
  },
  {
    name: 'asking',
    places: [
      { to: '/campaigns', name: 'campaigns', icon: 'campaigns', may: 'campaigns.read' },
      { to: '/phone', name: 'phone', icon: 'table', may: 'calls.read' },
      { to: '/paper', name: 'paper', icon: 'print', may: 'paper.read' },
      { to: '/paper-checks', name: 'paperChecks', icon: 'eye', may: 'paper.verify' },
      { to: '/customers', name: 'customers', icon: 'customers', may: 'customers.read' },
      { to: '/surveys', name: 'surveys', icon: 'surveys', may: 'surveys.read' },
      { to: '/interview/', name: 'interviews', icon: 'phone', may: 'calls.make', isApp: true },
    ],
  },
  {
    name: 'shopping',
    places: [
      { to: '/visit-scores', name: 'visitScores', icon: 'visitScores', may: 'visits.read' },
      { to: '/programmes', name: 'programmes', icon: 'programmes', may: 'shopping.read' },
      { to: '/shoppers', name: 'shoppers', icon: 'shoppers', may: 'shoppers.read' },
      { to: '/reviews', name: 'reviews', icon: 'reviews', may: 'visits.read' },
      { to: '/appeals', name: 'appeals', icon: 'appeals', may: 'visits.read' },
      { to: '/pay', name: 'pay', icon: 'pay', may: 'visits.pay' },
    ],
  },
  {
    name: 'foundations',
    places: [
      { to: '/standard', name: 'standard', icon: 'standard', may: 'standard.read' },
      { to: '/score-rules', name: 'scoreRules', icon: 'rules', may: 'standard.change' },
      { to: '/stores', name: 'stores', icon: 'stores', may: 'stores.read' },
      { to: '/imports', name: 'imports', icon: 'imports', may: 'imports.change' },
    ],
  },
  {
    name: 'house',
    places: [
      { to: '/people', name: 'people', icon: 'people', may: 'people.read' },
      { to: '/settings', name: 'settings', icon: 'settings', may: 'organisation.change' },
      { to: '/api-keys', name: 'keys', icon: 'keys', may: 'keys.change' },
      { to: '/changes', name: 'changes', icon: 'changes', may: 'changes.read' },
      { to: '/telephone', name: 'telephone', icon: 'phone', may: 'calls.read' },
      { to: '/inbox', name: 'inbox', icon: 'inbox', may: 'mail.read', when: 'mailCatcher' },
    ],
  },
];
