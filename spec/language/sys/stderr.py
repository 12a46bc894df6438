# What is written to sys.stderr stays out of stdout.
import sys
print('to stdout')
print('to stderr', 1, 2, sep='-', file=sys.stderr)
sys.stderr.write('written\n')
print('back on stdout')
