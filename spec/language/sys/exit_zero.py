# sys.exit with 0 or None ends the script with status 0.
import sys
print('before')
def leave():
    sys.exit()
for i in range(5):
    if i == 2:
        leave()
    print(i)
print('after')
