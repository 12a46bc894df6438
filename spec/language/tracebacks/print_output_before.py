# What was printed stands on stdout, the traceback on stderr.
print('one')
print('two', end='')
import sys
sys.stderr.write('to stderr\n')
sys.stdout.write('\nthree without newline')
raise RuntimeError('end')
