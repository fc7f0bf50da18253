import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#ecf6f4',
  '#d5ebe8',
  '#a9d7d1',
  '#79c1b9',
  '#4fa9a1',
  '#2f938b',
  '#1a7f78',
  '#0f6c66',
  '#0b5a56',
  '#083f3d',
];
const ember: MantineColorsTuple = [
  '#fdf3e9',
  '#fbe4cf',
  '#f6c79b',
  '#f1a965',
  '#e98c3a',
  '#d97220',
  '#be5c12',
  '#a34c0d',
  '#873e0b',
  '#5f2b07',
];
const gray: MantineColorsTuple = [
  '#f8f7f4',
  '#f1efea',
  '#e7e4dd',
  '#d9d5cc',
  '#c5c0b5',
  '#77716a',
  '#625d55',
  '#4b4741',
  '#33302c',
  '#1f1d1a',
];
const dark: MantineColorsTuple = [
  '#dfe7e6',
  '#bfcbca',
  '#9aa9a8',
  '#7d8e8e',
  '#3c4b4c',
  '#2a3738',
  '#1b2627',
  '#121b1c',
  '#0d1516',
  '#091011',
];

/** The look in Mantine's terms. The variables made from it are written into a style sheet at build time (theme-css.ts). */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: 8,
  colors: { teal, ember, gray, dark },
  black: '#1b2524',
  fontFamily: "'Inter', ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Liberation Mono', Menlo, Consolas, monospace",
  headings: {
    fontFamily: "'Source Serif 4', ui-serif, Charter, Georgia, 'Liberation Serif', serif",
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  radius: { sm: '6px', md: '10px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { lockScroll: false, centered: true, radius: 'md', overlayProps: { backgroundOpacity: 0.45 } },
    },
    Drawer: { defaultProps: { lockScroll: false } },
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
    Tooltip: { defaultProps: { withArrow: true, events: { hover: true, focus: true, touch: true } } },
    Table: { defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'sm' } },
    Select: { defaultProps: { allowDeselect: false } },
  },
});

/** Where Mantine's own choices fall short of AA contrast on our paper. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#b3261e',
    '--mantine-color-body': '#fbfaf7',
    '--mantine-color-text': '#1b2524',
    '--mantine-color-dimmed': '#5f5a52',
    '--mantine-color-default-border': '#d9d5cc',
  },
  dark: {
    '--mantine-color-error': '#ff9b92',
    '--mantine-color-anchor': '#79c1b9',
    '--mantine-color-dimmed': '#9fb0af',
    '--mantine-color-default-border': '#33403f',
    '--mantine-color-placeholder': '#8b9b9a',
  },
});
