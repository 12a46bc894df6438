import re
from json import JSONDecoder

__all__ = ['make_scanner']

NUMBER_RE = re.compile(r'(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?', re.VERBOSE | re.MULTILINE | re.DOTALL)


def make_scanner(context):
    def scan_once(string, idx):
        return JSONDecoder.raw_decode(context, string, idx)
    return scan_once


py_make_scanner = c_make_scanner = make_scanner
