# category: Errors and warnings
# what: Groups inside a possessive repeat keep what they matched in its last round. CPython 3.13 mixes in what a round that failed has left behind, and may raise SystemError.
# cause: A mistake of its matcher, which it asks to be reported.
# instead: An atomic group with a greedy repeat, `(?>(?:...)*)`, where the last round matters.
import re


def told(pattern, text, flags=0):
    try:
        m = re.compile(pattern, flags).match(text)
        print(m and (m.span(), m.groups(), m.regs))
    except SystemError as e:
        print('SystemError', e)


told(r'(?:(\D)|\W)++', 'ab,1')
told(r'[a\]]?((\D|\s^\n|\S$)|\W(?i:\n\Z\W)|\.*)++', '_aK b_,bKß', re.M | re.S)
told(r'((\S{0,1}?)A|\w?[^\d])++ſ??', 'AéabééAbb', re.I)
told(r'(a(b)?|(c)\d|.)*+', 'abcac1c')
told(r'([ab].{1,2(?>[]a]$)|(a[\w-]*|[^a]$ß{x)\.|\s?+[a-c1]*+(?!.[a-c1])|_(?i:é{1,2)*(?i:\bb{2,3}+.))*+', 'aa11_1.ß', re.X)
