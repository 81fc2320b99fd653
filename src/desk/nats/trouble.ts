import { JetStreamApiError } from '@nats-io/jetstream';
import { errors } from '@nats-io/nats-core';
import { DeskError } from '../desk.ts';

/** The server's words for a case or step that it has already; codes differ between versions, the words do not. */
export const TAKEN_BEFORE = 'maximum messages per subject exceeded';

/** What a failure means to somebody at a desk. Whatever is not known for sure counts as offline, and is tried again. */
export function troubleOf(error: unknown): DeskError {
  if (error instanceof DeskError) return error;
  if (error instanceof errors.RequestError && error.cause) return troubleOf(error.cause);
  if (error instanceof errors.UserAuthenticationExpiredError)
    return new DeskError('refused', 'Your access to the desk has run out. Please ask for a new join link.');
  // The client calls it by the same name when a busy machine was too slow to sign in.
  if (error instanceof errors.AuthorizationError && !/timeout/i.test(error.message))
    return new DeskError('refused', 'The desk does not let you in. Please ask for a new join link.');
  if (error instanceof errors.PermissionViolationError)
    return new DeskError('refused', 'Your role may not do this at the desk.');
  if (error instanceof JetStreamApiError) {
    if (/message size exceeds/.test(error.message)) return new DeskError('too-large', TOO_LARGE);
    if (/maximum (bytes|messages)|insufficient|resource|limits? exceeded/.test(error.message))
      return new DeskError('full', 'The desk is full. Please tell who runs it.');
  }
  return new DeskError('offline', 'The desk cannot be reached.');
}

export const TOO_LARGE = 'This is too large for the desk.';
