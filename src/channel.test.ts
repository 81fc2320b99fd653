import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { type Channel, openChannel, type PortLike } from './channel.ts';

function fakePort() {
  const hear: ((message: unknown) => void)[] = [];
  const end: (() => void)[] = [];
  const port = {
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => hear.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => end.push(listener) },
  } satisfies PortLike;
  return {
    port,
    deliver: (message: unknown) => {
      for (const listener of hear) listener(message);
    },
    hangUp: () => {
      for (const listener of end) listener();
    },
  };
}

const schema = v.variant('type', [v.strictObject({ type: v.literal('hello'), name: v.string() })]);
type Out = { type: 'bye' };

function open(fake = fakePort()) {
  const onMessage = vi.fn();
  const onClosed = vi.fn();
  const report = vi.fn();
  const channel: Channel<Out> = openChannel(fake.port, schema, onMessage, onClosed, report);
  return { ...fake, channel, onMessage, onClosed, report };
}

describe('openChannel', () => {
  it('passes on what fits', () => {
    const { deliver, onMessage } = open();
    deliver({ type: 'hello', name: 'Ada' });
    expect(onMessage).toHaveBeenCalledExactlyOnceWith({ type: 'hello', name: 'Ada' });
  });

  it.each([
    null,
    undefined,
    'hello',
    [],
    {},
    { type: 'hello' },
    { type: 'hello', name: 1 },
    { type: 'hello', name: 'Ada', extra: true },
    { type: 'constructor', name: 'Ada' },
  ])('drops %j', (message) => {
    const { deliver, onMessage, channel } = open();
    expect(() => deliver(message)).not.toThrow();
    expect(onMessage).not.toHaveBeenCalled();
    expect(channel.dropped).toBe(1);
  });

  it('tells of the first misfit only, and counts the others', () => {
    const { deliver, report, channel } = open();
    deliver(1);
    deliver(2);
    expect(report).toHaveBeenCalledOnce();
    expect(channel.dropped).toBe(2);
  });

  it('sends while open, and says so', () => {
    const { port, channel } = open();
    expect(channel.send({ type: 'bye' })).toBe(true);
    expect(port.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'bye' });
  });

  it('is silent once the other end has hung up', () => {
    const { port, channel, hangUp, deliver, onMessage, onClosed } = open();
    hangUp();
    hangUp();
    deliver({ type: 'hello', name: 'Ada' });
    expect(onClosed).toHaveBeenCalledOnce();
    expect(onMessage).not.toHaveBeenCalled();
    expect(channel.open).toBe(false);
    expect(channel.send({ type: 'bye' })).toBe(false);
    expect(port.postMessage).not.toHaveBeenCalled();
  });

  it('treats a port that throws as closed', () => {
    const { port, channel, onClosed } = open();
    port.postMessage.mockImplementation(() => {
      throw new Error('Attempting to use a disconnected port object');
    });
    expect(channel.send({ type: 'bye' })).toBe(false);
    expect(channel.send({ type: 'bye' })).toBe(false);
    expect(port.postMessage).toHaveBeenCalledOnce();
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it('closes once, without calling back, even if the port objects', () => {
    const { port, channel, hangUp, onClosed } = open();
    port.disconnect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    channel.close();
    channel.close();
    hangUp();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(onClosed).not.toHaveBeenCalled();
    expect(channel.open).toBe(false);
  });

  it('keeps the errors of its handlers in, and reports them', () => {
    const fake = fakePort();
    const report = vi.fn();
    const fail = () => {
      throw new Error('oops');
    };
    openChannel(fake.port, schema, fail, fail, report);
    expect(() => fake.deliver({ type: 'hello', name: 'Ada' })).not.toThrow();
    expect(() => fake.hangUp()).not.toThrow();
    expect(report).toHaveBeenCalledTimes(2);
  });
});
