import { convertCssVariables, defaultCssVariablesResolver, mergeMantineTheme, DEFAULT_THEME } from '@mantine/core';
import type { Plugin } from 'vite';
import { theme, themeVariables } from './theme.ts';

/** Writes the theme's variables into a real style sheet, so that the page needs no style element and no 'unsafe-inline'. */
export function themeCss(): Plugin {
  return {
    name: 'candour-theme-css',
    enforce: 'pre',
    load: (id) => (id.endsWith('/look/theme-variables.css') ? written() : undefined),
  };
}

function written(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(merged);
  const own = themeVariables(merged);
  return convertCssVariables(
    {
      variables: { ...base.variables, ...own.variables },
      light: { ...base.light, ...own.light, '--mantine-color-scheme': 'light' },
      dark: { ...base.dark, ...own.dark, '--mantine-color-scheme': 'dark' },
    },
    ':root',
  );
}
