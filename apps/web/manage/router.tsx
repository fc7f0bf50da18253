import { createBrowserRouter, type RouteObject } from 'react-router';
import { SignedIn } from './session/signed-in';
import { Broken } from './shell/broken';
import { NotFound } from './shell/not-found';
import { Waiting } from './shell/waiting';

type Screen = () => Promise<NonNullable<RouteObject['Component']>>;

const screen = (path: string, load: Screen): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

const outside: RouteObject[] = [
  screen('/sign-in', async () => (await import('./access/sign-in')).SignIn),
  screen('/forgot-password', async () => (await import('./access/forgot-password')).ForgotPassword),
  screen('/reset-password', async () => (await import('./access/reset-password')).ResetPassword),
  screen('/join', async () => (await import('./access/join')).Join),
  screen('/set-up', async () => (await import('./access/set-up')).SetUp),
];

const inside: RouteObject[] = [{ path: '*', Component: NotFound }];

/** Every screen is a chunk of its own, fetched when it is first opened. */
export const router = createBrowserRouter([
  {
    HydrateFallback: Waiting,
    children: [
      ...outside.map((route) => ({ ...route, ErrorBoundary: Broken })),
      { Component: SignedIn, children: [{ ErrorBoundary: Broken, children: inside }] },
    ],
  },
]);
