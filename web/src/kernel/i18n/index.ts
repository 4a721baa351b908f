export * as formats from './formats';
export { type Language, language, setLanguage, useLanguage } from './language';
export { type Texts, texts, useTexts } from './texts';
