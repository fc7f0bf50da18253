import { defineConfig } from 'vite';
import { offlineApp } from '../offline/offline-app.ts';

export default defineConfig(offlineApp('interview'));
