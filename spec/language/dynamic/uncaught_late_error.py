# what is found after parsing has no line to show
eval('(lambda: [(yield) for x in y])()')
