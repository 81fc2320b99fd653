import { JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/nats-core';
import { expect, it } from 'vitest';
import { DeskError } from '../desk.ts';
import { troubleOf } from './trouble.ts';

const api = (description: string) => new JetStreamApiError({ code: 503, err_code: 10077, description });

it.each<[unknown, string]>([
  [new errors.AuthorizationError('Authorization Violation'), 'refused'],
  [new errors.AuthorizationError('Authentication Timeout'), 'offline'],
  [new errors.UserAuthenticationExpiredError('User Authentication Expired'), 'refused'],
  [
    new errors.RequestError('x', {
      cause: new errors.PermissionViolationError('x', 'publish', 'put.policy'),
    }),
    'refused',
  ],
  [new errors.TimeoutError(), 'offline'],
  [new errors.ConnectionError('closed'), 'offline'],
  [new errors.RequestError('x', { cause: new errors.NoRespondersError('put.policy') }), 'offline'],
  [api('maximum bytes exceeded'), 'full'],
  [api('insufficient storage resources available'), 'full'],
  [api('message size exceeds maximum allowed'), 'too-large'],
  [new TypeError('fetch failed'), 'offline'],
  ['what', 'offline'],
])('%s counts as %s', (error, trouble) => {
  const told = troubleOf(error);
  expect(told.trouble).toBe(trouble);
  expect(told.message).toMatch(/^[A-Z][^!]+\.$/);
});

it('what is told already stays as it was told', () => {
  const told = new DeskError('full', 'The desk is full.');
  expect(troubleOf(told)).toBe(told);
});
