import type { OutboxWorld } from './outbox/outbox-world.ts';

/** Where storage is blocked, even naming one of these throws. */
export function whereAllowed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** Clock, timers and tabs of this browser, for what writes on its disk. */
export const browserWorld = (): Pick<OutboxWorld, 'now' | 'after' | 'openChannel' | 'page' | 'isHidden'> => ({
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  openChannel: whereAllowed(() => BroadcastChannel) && channelTo,
  page: window,
  isHidden: () => document.visibilityState === 'hidden',
});

const channelTo: OutboxWorld['openChannel'] = (name, onMessage) => {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => onMessage(data);
  return {
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
};
