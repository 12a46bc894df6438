# What is written to sys.stderr stands on stderr alone.
import sys
sys.stderr.write('first\n')
print('second', 2, file=sys.stderr)
print('on stdout')
print(sys.stderr.write('x'))
sys.stderr.flush()
sys.stderr.write('\n')
