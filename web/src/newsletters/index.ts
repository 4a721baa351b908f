export { newsletterMenuTexts } from './menu-texts';
export { UnsubscribeGate } from './unsubscribe/UnsubscribeGate';
