export { closePage, openPage, pressTwice, wordsAt, write } from './page';
export { ana, elena, mihai } from './people';
export { portal } from './portal';
export { catalogue, message, ticket } from './tickets';
