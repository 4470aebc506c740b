'use strict';

/**
 * What the storage providers can do, for the behaviour suite. What a provider is not said to lack, it must do.
 *
 * - `without`: parts of the suite that the provider has no counterpart for: `bulkDelete`, `climbing` (names with `..`
 *   are refused), `containerMarker`, `containerMetadata`, `copy`, `count`, `createAgain` (a container that is there can
 *   be created once more), `delimiter`, `endMarker`, `fileMetadata`, `path`, `range`, `rangeBehindEnd`, `removeMissing` (removing a missing
 *   file is an error), `storedModified` (an upload tells when the file was changed), `uploadIntoNothing` (an upload into
 *   a missing container fails).
 * - `names(name)`: whether the provider (or the server it is tested on) can hold a file of that name.
 * - `maxPage`: most files that one answer has; a longer list is asked for with a `limit` above it.
 * - `failCode`: what an error about a missing container or file says.
 * - `removesMany`: whether the server it is tested on removes ten thousand files while somebody waits.
 * - `words`: what that error's message is like, if it does not say `404`.
 * - `removed`: what `removeFile` calls back with, if not `true`.
 * - `many`: how many files make a long list.
 * - `etag`: whether a file's etag is the MD5 of its bytes.
 */
const swift = {
  without: [],
  names: () => true,
  maxPage: 10000,
  failCode: 'Item not found',
  etag: 'md5',
};

module.exports = {
  amazon: {
    without: [
      'bulkDelete',
      'containerMarker',
      'containerMetadata',
      'copy',
      'count',
      'createAgain',
      'delimiter',
      'endMarker',
      'fileMetadata',
      'path',
      'removeMissing',
      'storedModified',
    ],
    names: () => true,
    removesMany: true,
    failCode: 'Item not found',
    words: /./,
    removed: false,
    many: 1100,
  },
  azure: {
    without: [
      'bulkDelete',
      'containerMetadata',
      'copy',
      'count',
      'createAgain',
      'endMarker',
      'fileMetadata',
      'path',
      // Azure has it, Azurite answers with nothing.
      'rangeBehindEnd',
    ],
    // The service takes a backslash for a slash.
    names: (name) => !name.includes('\\'),
    removesMany: true,
    failCode: 'Item not found',
    many: 5100,
  },
  google: {
    without: [
      'bulkDelete',
      'climbing',
      'containerMarker',
      'containerMetadata',
      'copy',
      'count',
      'createAgain',
      'delimiter',
      'endMarker',
      'fileMetadata',
      'path',
    ],
    names: () => true,
    removesMany: true,
    words: /Not Found/,
    many: 1100,
  },
  filesystem: {
    without: [],
    names: () => true,
    removesMany: true,
    failCode: 'Item not found',
    etag: 'md5',
  },
  openstack: swift,
  rackspace: swift,
  hp: swift,
};
