'use strict';

const { Worker, isMainThread, parentPort } = require('node:worker_threads');
const pkgcloud = require('pkgcloud');
const steps = require('./steps.cjs');

/** In a thread of its own, which then ends by itself. */
function thread() {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename);
    let said;
    worker.on('message', (message) => {
      said = message;
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0 && said === 'fine') resolve();
      else reject(new Error(`the thread ended with ${code} and said ${said}`));
    });
  });
}

if (isMainThread) {
  Promise.all([thread(), thread(), steps(pkgcloud)]).then(() => console.log('fine'));
} else {
  steps(pkgcloud).then(() => parentPort.postMessage('fine'));
}
