"""serve.py keystone DIR PORT SEED TOKEN_SECONDS
serve.py swift DIR PORT KEYSTONE_URL

Runs one server of the tests in this process, its files in DIR, on PORT of the loopback (0: any).
Prints its port as soon as it listens, and 'ready' once it answers. When standard input closes,
which also happens when the tests die, it removes DIR and ends: nothing can be orphaned.
"""
import base64
import os
import shutil
import sys
import threading

import eventlet
import eventlet.wsgi

import conf

HOST = '127.0.0.1'


def end_with_parent(folder):
    def wait():
        while os.read(0, 4096):
            pass
        shutil.rmtree(folder, ignore_errors=True)
        try:
            os.rmdir(os.path.dirname(folder))
        except OSError:
            pass  # the other server is still at it and will do this
        os._exit(0)
    # A thread of the system, so it must start before Swift replaces threads by green ones.
    threading.Thread(target=wait, daemon=True).start()


def listen(port=0):
    return eventlet.listen((HOST, port), backlog=512, reuse_port=False)


def say(word):
    print(word, flush=True)


def keystone(folder, sock, seed, token_seconds):
    shutil.copytree(seed, folder, dirs_exist_ok=True)
    os.environ['OS_KEYSTONE_CONFIG_FILES'] = conf.write(
        'keystone.conf', folder + '/keystone.conf', dir=folder, token_seconds=token_seconds)
    sys.argv = ['keystone']  # oslo.config parses it
    from keystone.wsgi.api import application
    say('ready')
    # Without monkey patching a request runs from its first to its last line undisturbed, so
    # sqlite never sees two writers.
    eventlet.wsgi.server(sock, application, sys.stderr)


def swift(folder, sock, keystone_url):
    # All four servers live in one process: a quarter of the memory and of the start.
    from swift.common import utils, wsgi
    from swift.common.http_protocol import SwiftHttpProtocol
    from swift.common.ring import RingBuilder
    utils.monkey_patch()

    def serve(sock, config, name):
        app, settings = wsgi.init_request_processor(config, name, verbose=True)[:2]
        eventlet.spawn(eventlet.wsgi.server, sock, app, wsgi.NullLogger(), protocol=SwiftHttpProtocol,
                       socket_timeout=float(settings.get('client_timeout', 60)),
                       capitalize_response_headers=False, url_length_limit=8192)

    os.makedirs(folder + '/disk', exist_ok=True)
    conf.write('swift.conf', folder + '/swift.conf')
    utils.set_swift_dir(folder)
    for kind in ('account', 'container', 'object'):
        storage = listen()
        ring = RingBuilder(4, 1, 1)
        ring.add_dev({'region': 1, 'zone': 1, 'weight': 1, 'device': 'disk',
                      'ip': HOST, 'port': storage.getsockname()[1]})
        ring.rebalance()
        ring.get_ring().save('%s/%s.ring.gz' % (folder, kind))
        serve(storage, conf.write('storage-server.conf', '%s/%s-server.conf' % (folder, kind),
                                  dir=folder, kind=kind), kind + '-server')
    serve(sock, conf.write('proxy-server.conf', folder + '/proxy-server.conf', dir=folder, keystone=keystone_url,
                           fernet_key=base64.urlsafe_b64encode(b'k' * 32).decode()),
          'proxy-server')
    say('ready')
    eventlet.Event().wait()


role, folder, port = sys.argv[1:4]
end_with_parent(folder)
sock = listen(int(port))
say(sock.getsockname()[1])
globals()[role](folder, sock, *sys.argv[4:])
