"""Fills in the configuration files that lie beside this one."""
import os
import string

HERE = os.path.dirname(os.path.abspath(__file__))


def write(template, target, **values):
    with open(os.path.join(HERE, template)) as f:
        text = string.Template(f.read()).substitute(values)
    with open(target, 'w') as f:
        f.write(text)
    return target
