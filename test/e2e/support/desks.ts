export { openFeedDesk } from '../../../src/desk/feed/feed-desk.ts';
export { openNatsDesk } from '../../../src/desk/nats/nats-desk.ts';
