import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { themeCss } from './look/theme-css.ts';

/** The managers' pages: one entry, every screen its own chunk, nothing inline (the pages run under a strict policy). */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  resolve: { alias: { '#surveys': new URL('../../../libs/surveys/src/index.ts', import.meta.url).pathname } },
  plugins: [react(), themeCss()],
  build: {
    outDir: '../../../dist/apps/web/manage',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
    rolldownOptions: {
      // A screen loads what it uses of the survey engine, and none of the rest.
      treeshake: { moduleSideEffects: [{ test: /libs[\\/]surveys/, sideEffects: false }] },
      output: {
        // The texts of a language stand apart: a person loads one of six, and the limits of size say so.
        chunkFileNames: ({ facadeModuleId }) =>
          /\/manage\/texts\/[a-z]{2}\.ts$/.test(facadeModuleId ?? '')
            ? 'assets/texts/[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
    },
  },
});
