# SystemExit with other objects.
class Reason:
    def __str__(self):
        return 'reason text'

raise SystemExit(Reason())
