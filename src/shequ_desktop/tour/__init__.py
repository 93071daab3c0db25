"""The tour: a clerk's whole job on a fresh computer, played in the real windows.

It leaves pictures and papers, makes the manual's pictures, and proves on every machine
that the job can be done. The only place that knows QtTest.
"""
