from io import *
from io import __getattr__
