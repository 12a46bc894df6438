# Templates with many groups, and with odd or long names.
import re

try: re.sub('a', '\\g<' + 'b' * 200000 + '>', 'a')
except IndexError as e: print(len(str(e)))
try: re.sub('a', '\\g<' + '€' * 3 + '>', 'a')
except Exception as e: print(type(e), e)
try: re.sub('a', '\\g<' + '\U0001F600' * 3 + '>', 'a')
except Exception as e: print(type(e), e)
try: re.sub(b'a', b'\\g<' + b'\xff' * 3 + b'>', b'a')
except Exception as e: print(type(e), e)
print(re.sub('a', r'\g<0>' * 20, 'a'))
