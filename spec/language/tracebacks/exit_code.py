# SystemExit with a number ends the script silently with that status.
import sys

def finish(code):
    print('finishing', code)
    sys.exit(code)

try:
    finish(3)
finally:
    print('cleanup')
