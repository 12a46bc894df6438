# How ranges and flags that are refused are told: of an escape the first two characters, and where.
import re
for p in [r'(?:[ab-\x61)', r'[\w-\u00e9|', r'[\x62-\x61]', r'[\n-\t]', r'[z-\101]', '(?ia\\d\\', '(?i-\\d\\','(?i-s\\d\\', '(?i-s\\', r'[\N{DIGIT ONE}-\x20]', r'(?i\d)', r'[\w-z]',r'[a-\d]']:
    try: re.compile(p); print(p)
    except re.error as e: print(p, e)
