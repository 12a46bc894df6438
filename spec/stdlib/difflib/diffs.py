# Matches, ratios and every kind of diff.
import difflib
from difflib import *


def t(f, *args, **keywords):
    try:
        r = f(*args, **keywords)
        print(f.__name__, list(r) if hasattr(r, '__next__') else r)
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


pairs = [('abcd', 'bcde'), ('', ''), ('a', ''), ('qabxcd', 'abycdf'), (' abcd', 'abcd abcd'), ('private Thread currentThread;', 'private volatile Thread currentThread;'), ('abcdefgh', 'hgfedcba'), ('x' * 250 + 'y', 'y' + 'x' * 250)]
for a, b in pairs:
    for junk in (None, lambda x: x == ' '):
        for auto in (True, False):
            s = SequenceMatcher(junk, a, b, autojunk=auto)
            print(s.find_longest_match(), s.get_matching_blocks(), s.get_opcodes(), [g for g in s.get_grouped_opcodes(1)], s.ratio(), s.quick_ratio(), s.real_quick_ratio(), sorted(s.bjunk), sorted(s.bpopular))
s = SequenceMatcher()
s.set_seq2('abc'); s.set_seq1('abd'); print(s.ratio(), s.find_longest_match(1, 3, 0, 2)); s.set_seqs([1, 2, (3,)], [2, (3,), 4]); print(s.get_opcodes())
t(get_close_matches, 'appel', ['ape', 'apple', 'peach', 'puppy']); t(get_close_matches, 'x', ['y'], cutoff=0.0); t(get_close_matches, 'x', [], 0); t(get_close_matches, 'x', [], 1, 2); t(get_close_matches, 'abc', ['abd', 'abe', 'abf', 'abg'], 2)
one = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'.splitlines(True)
two = 'one\ntwo two\nthree\nextra\nfive\nsix\nseven\neight!\n  nine\nten\nmore\n'.splitlines(True)
for n in (0, 1, 3):
    print(''.join(unified_diff(one, two, 'a', 'b', '2020', '2021', n=n)))
    print(''.join(context_diff(one, two, 'a', 'b', n=n)))
print(''.join(ndiff(one, two)), ''.join(ndiff(two, one, charjunk=None)), list(unified_diff(one, one)), list(unified_diff([], ['a'], lineterm='')), list(context_diff(['a'], [], lineterm='')))
delta = list(ndiff(one, two))
print(''.join(restore(delta, 1)) == ''.join(one), ''.join(restore(delta, 2)) == ''.join(two)); t(restore, delta, 3)
print(''.join(Differ().compare(['a b\n', 'tab\tx\n', 'same\n'], ['a  b\n', 'tab\ty\n', 'same\n', 'new\n'])), ''.join(Differ(linejunk=IS_LINE_JUNK, charjunk=IS_CHARACTER_JUNK).compare(['  1. Beautiful is better than ugly.\n', '  2. Explicit\n', '#\n'], ['  1. Beautiful is better than ugly!\n', '#\n', '  3.   Simple\n', '  2. Explicitt\n'])))
print(IS_LINE_JUNK('\n'), IS_LINE_JUNK(' # \n'), IS_LINE_JUNK('x'), IS_CHARACTER_JUNK(' '), IS_CHARACTER_JUNK('x'))
t(diff_bytes, unified_diff, [b'a\xff\n'], [b'b\n'], b'x', b'y'); t(diff_bytes, unified_diff, ['a'], [b'b']); t(lambda: list(unified_diff([b'a'], ['b']))); t(lambda: list(unified_diff('a', 'b'))); t(lambda: list(context_diff(['a'], ['b'], 5)))
print(Match(1, 2, 3), SequenceMatcher[str])
words = [('line %d ' % i) + 'abcdefg'[i % 7:] + '\n' for i in range(60)]
other = [w.replace('ab', 'ba') if i % 9 == 0 else w for i, w in enumerate(words) if i % 13]
print(''.join(ndiff(words, other)))
print(''.join(unified_diff(words, other)))
