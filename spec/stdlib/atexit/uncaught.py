# They run after an uncaught exception, too; theirs are only reported.
import atexit
import sys

atexit.register(print, 'at exit')
sys.exit(3)
