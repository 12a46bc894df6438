# The main guard and sys.exit(main()).
import sys

def main(argv):
    print('main', len(argv))
    return 0

if __name__ == '__main__':
    sys.exit(main(sys.argv))
print('not reached')
