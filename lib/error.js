'use strict';

/** Errors as apps know them: an `Error` with the provider's fields on it. */

const { revive } = require('./encode.js');

/** An error that came from Rust; `thrown` is what a function of the app's has thrown within the call. */
function errorFrom({ name, message, fields, quiet }, thrown) {
  if (fields.thrown && thrown !== undefined) return thrown;
  const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
  // An own name, as 2.2.0's errors have one.
  if (fields.failCode !== undefined || name === 'AbortError') error.name = name;
  for (const [key, value] of Object.entries(quiet))
    Object.defineProperty(error, key, { value, writable: true, configurable: true });
  return Object.assign(error, revive(fields));
}

/** The app has aborted the call; `cause` is the signal's reason. */
function aborted(cause) {
  const error = new Error('The operation was aborted', cause === undefined ? undefined : { cause });
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  return error;
}

/** What an app's function has thrown, as an Error. */
function asError(thrown) {
  if (thrown instanceof Error) return thrown;
  let message;
  try {
    message = String(thrown?.message || thrown);
  } catch {
    message = 'something that is no error was thrown';
  }
  const error = new Error(message, { cause: thrown });
  return typeof thrown === 'object' && thrown !== null ? Object.assign(error, thrown) : error;
}

module.exports = { aborted, asError, errorFrom };
