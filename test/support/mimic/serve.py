"""serve.py -- mimic, a Rackspace cloud in memory, on a port of its own choice, which it says first."""
import inspect
import sys

# Python had it until 3.10, and mimic is older.
if not hasattr(inspect, 'getargspec'):
    inspect.getargspec = lambda function: inspect.getfullargspec(function)[:4]

from twisted.internet import reactor, stdio
from twisted.internet.protocol import Protocol
from twisted.internet.task import Clock

from mimic.core import MimicCore
from mimic.resource import MimicRoot, get_site


class Parent(Protocol):
    """Ends this process with the one that started it."""

    def connectionLost(self, reason):
        if reactor.running:
            reactor.stop()


core = MimicCore.fromPlugins(reactor)
root = MimicRoot(core, reactor)
port = reactor.listenTCP(0, get_site(root.app.resource()), interface='127.0.0.1')
stdio.StandardIO(Parent())
print(port.getHost().port, flush=True)
reactor.run()
