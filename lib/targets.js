'use strict';

/** The systems that compiled packages are published for, each in a package `@pkgcloud-native/<name>`. */
module.exports = [
  {
    name: 'linux-x64-gnu',
    os: 'linux',
    cpu: 'x64',
    libc: 'glibc',
    triple: 'x86_64-unknown-linux-gnu',
  },
  {
    name: 'linux-x64-musl',
    os: 'linux',
    cpu: 'x64',
    libc: 'musl',
    triple: 'x86_64-unknown-linux-musl',
  },
  {
    name: 'linux-arm64-gnu',
    os: 'linux',
    cpu: 'arm64',
    libc: 'glibc',
    triple: 'aarch64-unknown-linux-gnu',
  },
  {
    name: 'linux-arm64-musl',
    os: 'linux',
    cpu: 'arm64',
    libc: 'musl',
    triple: 'aarch64-unknown-linux-musl',
  },
  { name: 'darwin-x64', os: 'darwin', cpu: 'x64', triple: 'x86_64-apple-darwin' },
  { name: 'darwin-arm64', os: 'darwin', cpu: 'arm64', triple: 'aarch64-apple-darwin' },
  { name: 'win32-x64-msvc', os: 'win32', cpu: 'x64', triple: 'x86_64-pc-windows-msvc' },
  { name: 'win32-arm64-msvc', os: 'win32', cpu: 'arm64', triple: 'aarch64-pc-windows-msvc' },
];
