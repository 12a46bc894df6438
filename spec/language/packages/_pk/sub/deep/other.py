x = 'other'
