# A failing part of a long line, after wide characters.
names = ['é', '日本語', 'ok']
lengths = {'é': 1, '日本語': 3}
total = lengths['é'] + lengths['日本語'] + lengths[names[2]] + lengths['never reached, but it makes the line long enough to be awkward']
