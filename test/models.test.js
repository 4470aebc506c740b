'use strict';

const assert = require('node:assert/strict');
const { EventEmitter2 } = require('eventemitter2');
const { describe, it, before } = require('node:test');
const { inherits, inspect } = require('node:util');
const pkgcloud = require('..');
const { calledBack, calls, client, failure, mockCloud } = require('./support/cloud.js');

const { Server } = pkgcloud.providers.openstack.compute;
const { Container, File } = pkgcloud.providers.openstack.storage;
const ONE = { id: '1', name: 'one', status: 'ACTIVE', metadata: { a: 'b' } };
const ANSWERS = {
  'GET /compute/servers/detail': { servers: [ONE, { ...ONE, id: '2', name: 'two' }] },
  'GET /compute/servers/1': { server: ONE },
  'POST /compute/servers/1/action': { status: 202 },
  'DELETE /compute/servers/1': { status: 204 },
  'GET /swift/box': { body: [{ name: 'a.txt', bytes: 3, hash: 'h' }] },
  'HEAD /swift/box/a.txt': { headers: { etag: 'h', 'x-object-meta-color': 'red' } },
  'DELETE /swift/box/a.txt': { status: 204 },
};

let mock;
let compute;
let storage;
before(async () => {
  mock = await mockCloud(ANSWERS);
  compute = client(mock, 'compute');
  storage = client(mock, 'storage');
});

describe('a model built by hand', () => {
  it('has the properties of one that came from the provider', async () => {
    const made = new Server(compute, ONE);
    const got = await compute.getServer('1');
    assert.deepEqual(Object.keys(made).sort(), Object.keys(got).sort());
    assert.deepEqual(made.toJSON(), got.toJSON());
    assert.equal(made.original, ONE);
    assert.deepEqual(got.original, ONE);
    assert.equal(made.client, compute);
  });

  it('is passed to methods, and has methods of its own', async () => {
    const server = new Server(compute, { id: '1' });
    assert.equal((await compute.getServer(server)).name, 'one');
    assert.equal(await calledBack(server, 'reboot').then(([error]) => error), null);
    const file = new File(storage, { name: 'a.txt', container: 'box' });
    assert.equal((await storage.getFile('box', file)).etag, 'h');
    await file.remove();
    assert.ok(calls(mock).includes('DELETE /swift/box/a.txt'));
    const container = new Container(storage, { name: 'box' });
    const files = await container.getFiles();
    assert.equal(container.files, files);
  });

  it('has a property from the first field that says something', () => {
    const imageId = (details) => new Server(compute, details).imageId;
    assert.equal(imageId({ image: { id: 'i' } }), 'i');
    assert.equal(imageId({ imageId: 'own', image: { id: 'i' } }), 'own');
    assert.equal(imageId({ imageId: null, image: { id: 'i' } }), 'i');
    assert.equal(imageId({ 'image.id': 'flat', image: { id: 'i' } }), 'flat');
    assert.equal(imageId({ imageId: null, image: null }), null);
    // A server of volumes has an image that is none.
    assert.ok(!('imageId' in new Server(compute, { image: '' })));
    assert.ok(!('imageId' in new Server(compute, { image: [{ id: 'i' }] })));
  });

  it('takes what is there as it is, and has a default for what is not', () => {
    const { metadata, ...server } = new Server(compute, { id: 0, name: '', hostId: null });
    assert.deepEqual([server.id, server.name, server.hostId], [0, '', null]);
    assert.ok(!('progress' in server));
    assert.deepEqual(metadata, {});
    metadata.own = 1;
    assert.deepEqual(new Server(compute, { metadata: null }).metadata, {});
    assert.equal(new Server(compute, { metadata: false }).metadata, false);
  });

  it('has all that a bucket says of itself, but in the place of nothing of its own', () => {
    const metadata = {
      location: 'EU',
      labels: {},
      projectNumber: '1',
      client: 'no',
      _x: 1,
      getFiles: 2,
    };
    const bucket = new pkgcloud.providers.google.storage.Container(storage, {
      name: 'box',
      metadata,
    });
    assert.equal(bucket.projectNumber, '1');
    assert.equal(bucket.location, 'EU');
    assert.equal(bucket.client, storage);
    assert.equal(typeof bucket.getFiles, 'function');
    assert.ok(!('_x' in bucket));
  });

  it('may have no details, or strange ones', () => {
    assert.equal(new Server(compute).client, compute);
    assert.equal(new Server(compute, {}).id, undefined);
    const cyclic = { id: '1', name: 'n' };
    cyclic.self = cyclic;
    assert.equal(new Server(compute, cyclic).name, 'n');
    for (const details of ['text', 7, [], null, true]) new Server(compute, details);
  });

  it('keeps a model that is among its details', () => {
    const container = new Container(storage, { name: 'box' });
    assert.equal(new File(storage, { name: 'a', container }).container, container);
  });

  it('shares its parts with the answer that it keeps', async () => {
    const [server] = await compute.getServers();
    assert.equal(server.metadata, server.original.metadata);
    assert.equal(server.original, server.openstack);
  });

  it('is of the very answer that the callback gets beside it', async () => {
    const [, server, response] = await calledBack(compute, 'getServer', '1');
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.body, { server: ONE });
    assert.equal(response.body.server, server.original);
  });

  it('knows the statuses', () => {
    assert.equal(new Server(compute, ONE).STATUS.running, 'RUNNING');
    assert.equal(new Server(compute, ONE).status, 'RUNNING');
  });
});

describe('a model class of the app', () => {
  it('inherits as functions do', () => {
    const Base = pkgcloud.storage.File;
    function Mine(owner, details) {
      Base.call(this, owner, details);
    }
    inherits(Mine, Base);
    Mine.prototype._setProperties = function (details) {
      this.name = `mine ${details.name}`;
    };
    const mine = new Mine(storage, { name: 'a', container: 'box' });
    assert.equal(mine.name, 'mine a');
    assert.equal(mine.client, storage);
    assert.equal(mine.containerName, undefined);
    for (const Above of [Mine, Base, pkgcloud.base.Model, EventEmitter2])
      assert.ok(mine instanceof Above);
    let heard;
    mine.on('a::b', (value) => {
      heard = value;
    });
    mine.emit('a::b', 7);
    assert.equal(heard, 7);
  });

  it('inherits as classes do', async () => {
    class Mine extends Server {
      constructor(owner, details) {
        super(owner, details);
        this.mine = true;
      }

      get label() {
        return `${this.name} (${this.id})`;
      }
    }
    const mine = new Mine(compute, ONE);
    assert.equal(mine.label, 'one (1)');
    assert.equal(mine.mine, true);
    assert.equal((await compute.getServer(mine)).name, 'one');
  });

  it('takes the place of one in `client.models`', async () => {
    class Mine extends Server {
      constructor(owner, details) {
        super(owner, details);
        this.mine = true;
      }
    }
    const own = client(mock, 'compute');
    own.models.Server = Mine;
    const [one] = await own.getServers();
    assert.ok(one instanceof Mine);
    assert.equal(one.mine, true);
    assert.equal(one.name, 'one');
    assert.ok(!((await compute.getServer('1')) instanceof Mine));
  });

  it('may be none of ours', async () => {
    class Row {
      constructor(owner, details) {
        Object.assign(this, { owner, details });
      }
    }
    const own = client(mock, 'compute');
    own.models.Server = Row;
    assert.deepEqual((await own.getServer('1')).details, ONE);
    const files = client(mock, 'storage');
    files.models.File = Row;
    const [{ owner, details }] = await files.getFiles('box');
    assert.equal(owner, files);
    assert.deepEqual([details.name, details.bytes], ['a.txt', 3]);
  });

  it('needs no `new`, and sets what it is given', () => {
    const bare = { _setProperties: Server.prototype._setProperties };
    Server.call(bare, compute, ONE);
    assert.equal(bare.name, 'one');
    const object = { client: storage, files: [] };
    File.prototype._setProperties.call(object, { name: 'a', bytes: 3 });
    assert.equal(object.name, 'a');
    assert.equal(object.size, 3);
    assert.deepEqual(object.files, []);
  });
});

describe('a replaced `_setProperties`', () => {
  const replaced = async (Class, own, run) => {
    const { _setProperties } = Class.prototype;
    Class.prototype._setProperties = own(_setProperties);
    try {
      return await run();
    } finally {
      Class.prototype._setProperties = _setProperties;
    }
  };

  it('is what runs when the library builds a model', async () => {
    const seen = [];
    const own = (previous) =>
      function (details) {
        seen.push(details);
        previous.call(this, details);
        this.name = `my ${this.name}`;
      };
    const servers = await replaced(Server, own, () => compute.getServers());
    assert.deepEqual(
      servers.map(({ name }) => name),
      ['my one', 'my two'],
    );
    assert.deepEqual(seen[0], ONE, "in the provider's own words");
    const files = await replaced(File, own, () => storage.getFiles('box'));
    assert.equal(files[0].name, 'my a.txt');
    assert.equal(files[0].size, 3);
    assert.equal((await compute.getServer('1')).name, 'one');
  });

  it('may use the former one on a bare object', async () => {
    const own = (previous) =>
      function (details) {
        const bare = { client: this.client, files: this.files };
        previous.call(bare, details);
        this.all = bare;
      };
    const [file] = await replaced(File, own, () => storage.getFiles('box'));
    assert.equal(file.all.name, 'a.txt');
    assert.equal(file.name, undefined);
  });

  it('that throws is the error of the call', async () => {
    const mine = new Error('mine');
    const own = () => () => {
      throw mine;
    };
    const error = await replaced(Server, own, () => failure(compute.getServer('1')));
    assert.equal(error, mine);
  });
});

describe('JSON and a console', () => {
  it("show a model's data, and no credentials", async () => {
    const server = await compute.getServer('1');
    const json = JSON.parse(JSON.stringify(server));
    assert.equal(json.name, 'one');
    assert.equal(json.client, undefined);
    const file = await storage.getFile('box', 'a.txt');
    const own = new pkgcloud.storage.File(storage, { name: 'a' });
    for (const model of [server, file, own, new Container(storage, { name: 'b' })]) {
      for (const text of [JSON.stringify(model), inspect(model, { depth: 9, showHidden: true })]) {
        assert.ok(!text.includes('secret-password'), text);
        assert.ok(!/token-\d/.test(text), text);
      }
    }
  });

  it('show what the app says they do', () => {
    class Mine extends Server {
      toJSON() {
        return { mine: this.id };
      }
    }
    assert.equal(JSON.stringify(new Mine(compute, ONE)), '{"mine":"1"}');
  });
});

describe('refresh', () => {
  it('brings a server up to date, and calls back with the new one', async () => {
    const server = new Server(compute, { id: '1', name: 'old', status: 'BUILD' });
    const [error, fresh] = await calledBack(server, 'refresh');
    assert.equal(error, null);
    assert.equal(fresh.name, 'one');
    assert.equal(server.name, 'one');
    assert.equal(server.status, 'RUNNING');
    assert.deepEqual(server.original, ONE);
    server.name = 'other';
    assert.equal((await server.refresh()).name, 'one');
    assert.equal(server.name, 'one');
  });

  it('leaves it alone when there is none', async () => {
    const server = new Server(compute, { id: 'nope', name: 'old' });
    const [error] = await calledBack(server, 'refresh');
    assert.equal(error.statusCode, 404);
    assert.equal(server.name, 'old');
    assert.equal((await failure(server.refresh())).statusCode, 404);
  });
});

describe('setWait', () => {
  /** A server whose refreshes are played from a list; the last one stays. */
  const played = (...states) => {
    const server = new Server(compute, { id: '1' });
    server.refreshes = 0;
    server.refresh = (callback) => {
      const state = states[Math.min(server.refreshes, states.length - 1)];
      server.refreshes += 1;
      setImmediate(() => {
        if (state instanceof Error) return callback(state);
        Object.assign(server, state);
        callback(null, server);
      });
    };
    return server;
  };
  const wait = (server, ...args) => calledBack(server, 'setWait', ...args);

  it('calls back once the attributes are there, first after one interval', async () => {
    const server = played(
      { status: 'BUILD' },
      { status: 'RUNNING', name: 'other' },
      { status: 'RUNNING', name: 'x' },
    );
    const [error, model] = await wait(server, { status: 'RUNNING', name: 'x' }, 5);
    assert.equal(error, null);
    assert.equal(model, server);
    assert.equal(server.refreshes, 3);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(server.refreshes, 3);
  });

  it('asks a function, and knows `until` as its other name', async () => {
    const server = played({ n: 1 }, { n: 2 }, { n: 3 });
    const [, model] = await calledBack(server, 'until', ({ n }) => n > 1, 5);
    assert.equal(model.n, 2);
    assert.equal((await played({ n: 5 }).until({ n: 5 }, 5)).n, 5);
  });

  it('does not mind errors on the way', async () => {
    const server = played(new Error('1'), new Error('2'), { n: 1 });
    assert.equal((await wait(server, { n: 1 }, 5))[0], null);
  });

  it('after its time limit gives what the last refresh gave, and is no error of its own', async () => {
    const server = played({ status: 'BUILD' });
    const [error, model] = await wait(server, { status: 'RUNNING' }, 5, 30);
    assert.equal(error, null);
    assert.equal(model.status, 'BUILD');
    const own = new Error('away');
    const failed = await wait(played(own), { status: 'RUNNING' }, 5, 30);
    assert.equal(failed[0], own);
  });

  it('does not overlap itself, and calls back once', async () => {
    const server = new Server(compute, { id: '1' });
    let running = 0;
    let most = 0;
    let called = 0;
    server.refresh = (callback) => {
      running += 1;
      most = Math.max(most, running);
      setTimeout(() => {
        running -= 1;
        callback(null, server);
      }, 25);
    };
    await new Promise((resolve) => {
      server.setWait({ id: '1' }, 2, () => {
        called += 1;
        setTimeout(resolve, 60);
      });
    });
    assert.equal(most, 1);
    assert.equal(called, 1);
  });

  it('is cleared by what it returned', async () => {
    const server = played({ status: 'BUILD' });
    let called = false;
    const id = server.setWait({ status: 'RUNNING' }, 5, () => {
      called = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.clearWait(id);
    const { refreshes } = server;
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.ok(server.refreshes <= refreshes + 1);
    assert.equal(called, false);
  });

  it('works over the wire', async () => {
    const server = new Server(compute, { id: '1', status: 'BUILD' });
    assert.equal((await wait(server, { status: server.STATUS.running }, 5))[1].name, 'one');
  });
});

describe('ten thousand models', () => {
  it('have nothing of an emitter until somebody listens', async () => {
    const many = await mockCloud({
      'GET /compute/servers/detail': {
        servers: Array.from({ length: 10_000 }, (_, i) => ({ ...ONE, id: String(i) })),
      },
    });
    const servers = await client(many, 'compute').getServers();
    assert.equal(servers.length, 10_000);
    const [one, two] = servers;
    for (const key of ['_events', 'listenerTree', '_conf', '_all'])
      assert.equal(Object.hasOwn(one, key), false, key);
    let heard = 0;
    one.on('x::*', () => {
      heard += 1;
    });
    one.emit('x::y');
    two.emit('x::y');
    assert.equal(heard, 1);
    assert.equal(Object.hasOwn(two, '_events'), false);
    assert.ok(!JSON.stringify(one).includes('listenerTree'));
  });
});

describe('models and clients as emitters', () => {
  const settings = { delimiter: '::', wildcard: true };

  /** Plays the same to an EventEmitter2 and to ours, and compares all that comes back. */
  const same = (play) => {
    for (const ours of [new Server(compute, ONE), client(mock, 'compute')]) {
      const outcomes = [new EventEmitter2(settings), ours].map((emitter) => {
        const log = [];
        const note = (name) =>
          function (...args) {
            log.push([name, this.event, ...args]);
          };
        const attempt = (run) => {
          try {
            const value = run();
            log.push(value === emitter ? 'itself' : value);
          } catch (error) {
            log.push(`threw ${error.message}`);
          }
        };
        play(emitter, attempt, note);
        return log;
      });
      assert.deepEqual(outcomes[1], outcomes[0]);
    }
  };

  it('do as EventEmitter2 does before anybody listens', () => {
    same((emitter, attempt) => {
      attempt(() => emitter.emit('a::b'));
      attempt(() => emitter.listeners('a::b').length);
      attempt(() => emitter.eventNames().length);
      attempt(() => emitter.listenerCount('a'));
      attempt(() => emitter.hasListeners('a'));
      attempt(() => emitter.off('a', () => {}));
      attempt(() => emitter.removeAllListeners());
      attempt(() => emitter.removeAllListeners('a::b'));
      attempt(() => emitter.listenersAny().length);
      attempt(() => emitter.offAny(() => {}));
    });
  });

  it('do as EventEmitter2 does with an error that nobody listens to', () => {
    same((emitter, attempt) => {
      attempt(() => emitter.emit('error', new Error('x')));
    });
  });

  it('do as EventEmitter2 does with listeners', () => {
    same((emitter, attempt, note) => {
      const off = note('off');
      attempt(() => emitter.on('a::b', note('exact')));
      attempt(() => emitter.on('a::*', note('star')));
      attempt(() => emitter.on('**', note('all')));
      attempt(() => emitter.once('a::b', note('once')));
      attempt(() => emitter.onAny(note('any')));
      attempt(() => emitter.on(['c', 'd'], note('array')));
      attempt(() => emitter.many('a::b', 2, note('many')));
      attempt(() => emitter.on('a::b', off));
      attempt(() => emitter.emit('a::b', 1));
      attempt(() => emitter.off('a::b', off));
      attempt(() => emitter.emit('a::b', 2));
      attempt(() => emitter.emit(['a', 'x'], 3));
      attempt(() => emitter.emit('c::d', 4));
      attempt(() => emitter.emit('nobody'));
      attempt(() => emitter.listeners('a::b').length);
      attempt(() => emitter.eventNames().map(String));
      attempt(() => emitter.removeAllListeners('a::b'));
      attempt(() => emitter.emit('a::b', 5));
      attempt(() => emitter.removeAllListeners());
      attempt(() => emitter.emit('a::b', 6));
    });
  });

  it('have limits of their own', () => {
    const one = new Server(compute, ONE);
    const two = new Server(compute, ONE);
    one.setMaxListeners(50);
    assert.equal(one.getMaxListeners(), 50);
    assert.equal(two.getMaxListeners(), 10);
  });
});
