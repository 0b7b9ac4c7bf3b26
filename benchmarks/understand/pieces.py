"""Words and signs that dates, names and addresses are made of, to build hostile texts from."""

_TEXT = """
    monday tue next last this may 3pm 14:30 noon at @ by until 12/03 2026-12-03 the 30th in 3 days weeks ago from to - ,
    . : ; ( ) / & and with Acme Dana interview 9 99999999999 0 24 31 half past quarter eod q3 ' first december dec 2027
    T14:00:00-08:00 pst gmt +2 week weekend early mid late end thanksgiving after before an couple few snooze sent role:
    engineer é İ 漢字 🎉 ½ ² ١٢ a@b.co http:// www. x@ ... $100k 10% #123 1:1 two thousand twenty /interview or am p.m.
    utc+5 Lee w/c 7-Eleven fortnight 1½ every Friday 4 hello Dear Sam, On wrote: > From: Subject: To: if you need
    reschedule
"""
PIECES = tuple(_TEXT.split())
