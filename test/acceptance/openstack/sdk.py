"""What openstacksdk sees of the cloud: reads [[service, method, arguments], ...], writes what each of them brings."""
import json
import sys

import openstack

cloud = openstack.connect()


def plain(resource):
    # Of a file, the metadata is no part of its dictionary.
    return {**resource.to_dict(), 'metadata': getattr(resource, 'metadata', None)}


def bring(service, method, arguments):
    found = getattr(getattr(cloud, service), method)(**arguments)
    return plain(found) if hasattr(found, 'to_dict') else [plain(one) for one in found]


json.dump([bring(*wanted) for wanted in json.load(sys.stdin)], sys.stdout, default=str)
