# SystemExit raised while another exception is handled hides it.
import sys
try:
    1 / 0
except ZeroDivisionError as e:
    print('handled', e)
    sys.exit(4)
