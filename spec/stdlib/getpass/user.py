# The name of the user, from the environment.
import getpass
import os

os.environ.clear()
os.environ['USER'] = 'me'
print(getpass.getuser())
os.environ['LOGNAME'] = 'first'
print(getpass.getuser(), issubclass(getpass.GetPassWarning, UserWarning))
