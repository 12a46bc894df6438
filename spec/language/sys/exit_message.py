# An uncaught sys.exit with anything but an int or None prints it on stderr; the status is 1.
import sys
print('before')
sys.exit(['a', 'message'])
