import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { theme } from './theme';

const SCHEME = 'mantine-color-scheme-value';

/** Puts the theme's variables on the page through the CSSOM: no <style> element, so no exception in the policy. */
export function applyTheme() {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  variables.dark['--mantine-color-scheme'] = 'dark';
  variables.light['--mantine-color-scheme'] = 'light';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer mantine {${convertCssVariables(variables)}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.dataset.mantineColorScheme = rememberedScheme();
}

// Before the first paint; later the provider takes over.
function rememberedScheme(): 'light' | 'dark' {
  const stored = localStorage.getItem(SCHEME);
  if (stored === 'light' || stored === 'dark') return stored;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
