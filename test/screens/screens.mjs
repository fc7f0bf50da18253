import { ids, stores } from './fixture-data.mjs';

/** Every screen, and what to press before it is photographed. */
export const screens = [
  { name: 'sign-in', path: '/sign-in', scene: 'signed-out' },
  { name: 'forgot-password', path: '/forgot-password', scene: 'signed-out' },
  { name: 'join', path: '/join?token=x', scene: 'signed-out' },
  { name: 'first-visit', path: '/', scene: 'fresh' },
  { name: 'set-up', path: '/set-up?token=x', scene: 'fresh' },
  { name: 'set-up-own', path: '/set-up?token=x', scene: 'fresh', act: (page) => page.locator('main button').first().click() },
  { name: 'set-up-sample', path: '/set-up?token=x', scene: 'fresh', act: (page) => page.locator('main button').nth(1).click() },
  { name: 'overview', path: '/' },
  { name: 'overview-empty', path: '/', scene: 'empty' },
  { name: 'overview-failing', path: '/', scene: 'failing' },
  { name: 'comparison', path: '/comparison' },
  { name: 'comparison-heat', path: '/comparison?view=principles' },
  { name: 'store-result', path: `/comparison/${stores[4].id}` },
  { name: 'questions', path: '/questions' },
  { name: 'question', path: `/questions/${ids.surveyId}/greeted` },
  { name: 'comments', path: '/comments?regionId=x' },
];
