"""fill.py SWIFT_DIR ACCOUNT CONTAINER < names

Enters files of no bytes, one name a line, into a container's database, as Swift's own servers do after
each upload: ten thousand in a second. There is nothing behind them, so they can be listed, not read.
"""
import glob
import sys

from swift.common import utils
from swift.common.utils import Timestamp

folder, account, container = sys.argv[1:]
utils.set_swift_dir(folder)

from swift.container.backend import ContainerBroker  # noqa: E402 - it reads swift.conf

EMPTY = 'd41d8cd98f00b204e9800998ecf8427e'
names = sys.stdin.buffer.read().decode().splitlines()
for path in glob.glob(folder + '/disk/containers/*/*/*/*.db'):
    broker = ContainerBroker(path)
    info = broker.get_info()
    if (info['account'], info['container']) == (account, container):
        broker.merge_items([
            {'name': name, 'created_at': Timestamp.now().internal, 'size': 0, 'etag': EMPTY,
             'content_type': 'application/octet-stream', 'deleted': 0, 'storage_policy_index': 0}
            for name in names])
        break
else:
    sys.exit('there is no container %s in %s' % (container, account))
