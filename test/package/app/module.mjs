import assert from 'node:assert';
import pkgcloud, { base, compute, providers, storage } from 'pkgcloud';
import steps from './steps.cjs';

assert.strictEqual(storage, pkgcloud.storage);
await steps({ base, compute, providers, storage });
console.log('fine');
