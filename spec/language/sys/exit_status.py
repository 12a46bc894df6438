# An uncaught sys.exit with an int ends the program with that status and no message.
import sys
print('before')
try:
    sys.exit(7)
finally:
    print('finally still runs')
