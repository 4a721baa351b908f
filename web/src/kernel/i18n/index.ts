export * as formats from './formats';
export { language, setLanguage, useLanguage, type Language } from './language';
export { texts, useTexts, type Texts } from './texts';
