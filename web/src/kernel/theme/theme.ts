import {
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineColorsTuple,
  mergeMantineTheme,
} from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#eaf5f6',
  '#d5e9ec',
  '#abd3da',
  '#7fbcc7',
  '#57a4b2',
  '#388d9c',
  '#1f7584',
  '#15616f',
  '#0f4f5b',
  '#0a3d47',
];

// From text to the deepest background, as Mantine orders a dark palette.
const dark: MantineColorsTuple = [
  '#dbe2e6',
  '#c3ccd2',
  '#9dabb3',
  '#74838c',
  '#4a5860',
  '#37434a',
  '#262f35',
  '#1a2126',
  '#141a1e',
  '#0f1417',
];

const gray: MantineColorsTuple = [
  '#f7f9fa',
  '#eff2f4',
  '#e3e8eb',
  '#d3dade',
  '#bcc6cc',
  '#8f9ca4',
  '#66757e',
  '#4c5a62',
  '#323e45',
  '#1e282e',
];

const SYSTEM = '-apple-system, "Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif';

export const theme = createTheme({
  colors: { petrol, dark, gray },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: SYSTEM,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace',
  headings: { fontFamily: SYSTEM, fontWeight: '650' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    // Mantine would lock scrolling with an injected <style>, which our policy refuses; base.css does it instead.
    Modal: { defaultProps: { lockScroll: false, centered: true, overlayProps: { backgroundOpacity: 0.4 } } },
    Drawer: { defaultProps: { lockScroll: false } },
    Button: { defaultProps: { loaderProps: { type: 'dots' } } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
  },
});

const SCHEME = 'mantine-color-scheme-value';

/** Sets the theme's variables through the CSSOM, because the page's policy refuses <style> elements. */
export function applyTheme() {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  variables.dark['--mantine-color-scheme'] = 'dark';
  variables.light['--mantine-color-scheme'] = 'light';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer mantine {${convertCssVariables(variables)}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.dataset.mantineColorScheme = rememberedScheme();
}

// Needed before the first paint; later MantineProvider sets it.
function rememberedScheme(): 'light' | 'dark' {
  const stored = localStorage.getItem(SCHEME);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
