'use strict';

/** Errors as apps know them: an `Error` with the provider's fields on it. */

/** An error that came from Rust. */
function errorFrom({ name, message, fields }) {
  const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
  // An own name, as 2.2.0's errors have one.
  if (fields.failCode !== undefined || name === 'AbortError') error.name = name;
  return Object.assign(error, fields);
}

/** The app has aborted the call; `cause` is the signal's reason. */
function aborted(cause) {
  const error = new Error('The operation was aborted', cause === undefined ? undefined : { cause });
  error.name = 'AbortError';
  error.code = 'ABORT_ERR';
  return error;
}

module.exports = { errorFrom, aborted };
