# A message with newlines.
class Report(Exception):
    def __str__(self):
        return 'line one\n  line two\n\nline four'

raise Report
