print('running _broken')
value = 1 / 0
