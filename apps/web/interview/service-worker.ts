import { serveOffline, type OfflineApp } from '../offline/serve-offline';

/** Filled in by the build. */
const files = '__FILES__' as unknown as OfflineApp['files'];

serveOffline({ base: '/interview', build: 'interview-__BUILD__', files });
