# print() writes its arguments one by one: what stands before the one whose str() fails is printed.
class Bad:
    def __repr__(self):
        raise ValueError('bad')

for value in Bad(), [Bad()], 10**5000, [10**5000]:
    try:
        print(1, 'two', value, 3)
    except ValueError as e:
        print('->', e)
try:
    print('before', '\ud800', 'behind')
except UnicodeEncodeError as e:
    print('->', e)
