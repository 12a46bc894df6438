# A positional of any number without a default is named among what is missing.
import argparse, sys

sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog='p')
p.add_argument('first')
p.add_argument('rest', nargs='*')
p.add_argument('more', nargs='*', default=[])
for args in ([], ['a'], ['a', 'b', 'c']):
    try:
        print(p.parse_args(args))
    except SystemExit as e:
        print(e.code)
