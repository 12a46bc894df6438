# A backslash in a group's name takes the next character with it.
import re

for pattern in (r'(?P<n\>a)', r'(?P<n\>a>b)', r'(?P=n\)'):
    try:
        print(re.compile(pattern))
    except re.error as e:
        print(e)
try:
    re.sub('(?P<n>a)', r'\g<n\>', 'a')
except re.error as e:
    print(e)
