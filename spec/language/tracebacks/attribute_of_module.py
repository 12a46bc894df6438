# A misspelt name of a module.
import math

def area(r):
    return math.pie * r ** 2

area(2)
