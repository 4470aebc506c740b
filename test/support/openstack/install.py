"""install.py CACHE -- installs Keystone and Swift into CACHE/venv and leaves a freshly
bootstrapped Keystone in CACHE/seed for each start to copy.

Two test files may ask at once: the second waits for the first. Exits with 3 when the packages
can't be had here; any other failure is a fault of ours.
"""
import fcntl
import os
import shutil
import subprocess
import sys

import conf

CACHE = os.path.abspath(sys.argv[1])
DONE = CACHE + '/done'
PYTHON = CACHE + '/venv/bin/python'
UV = 'uv==0.13.9'


def run(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr).returncode == 0


def unavailable(what):
    print(what, file=sys.stderr)
    sys.exit(3)


def install():
    requirements = conf.HERE + '/requirements.txt'
    if not run(sys.executable, '-m', 'venv', CACHE + '/venv'):
        unavailable('python3 cannot make virtual environments')
    # uv takes seconds where pip takes a minute. It does not read pip's configuration: where
    # packages come from a mirror only pip knows about, pip has to do it.
    pip = (PYTHON, '-m', 'pip', '--disable-pip-version-check', 'install', '-q')
    uv = (PYTHON, '-m', 'uv', 'pip', 'install', '-q', '--compile-bytecode', '--python', PYTHON)
    if not ((run(*pip, UV) and run(*uv, '-r', requirements)) or run(*pip, '-r', requirements)):
        unavailable('the packages of Keystone and Swift cannot be installed')


def seed():
    os.mkdir(CACHE + '/seed')
    for keys in ('fernet', 'credential'):
        os.mkdir(CACHE + '/seed/' + keys, 0o700)
    config = conf.write('keystone.conf', CACHE + '/seed/keystone.conf',
                        dir=CACHE + '/seed', token_seconds=3600)
    owner = ['--keystone-user', str(os.getuid()), '--keystone-group', str(os.getgid())]
    for command in (['db_sync'], ['fernet_setup', *owner], ['credential_setup', *owner],
                    ['bootstrap', '--bootstrap-password', 'secret', '--bootstrap-region-id', 'RegionOne']):
        if not run(PYTHON, CACHE + '/venv/bin/keystone-manage', '--config-file', config, *command):
            sys.exit('keystone-manage %s failed' % command[0])


os.makedirs(os.path.dirname(CACHE), exist_ok=True)
with open(CACHE + '.lock', 'w') as lock:
    fcntl.flock(lock, fcntl.LOCK_EX)
    if not os.path.exists(DONE):
        shutil.rmtree(CACHE, ignore_errors=True)
        install()
        seed()
        open(DONE, 'w').close()
