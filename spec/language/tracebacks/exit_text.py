# SystemExit with a text prints it and ends with status 1.
import sys
print('out')
sys.exit('fatal: no input')
