# The function main is not hidden by the module of that name.
import unittest

print(unittest.TestProgram, unittest.main is unittest.TestProgram)
