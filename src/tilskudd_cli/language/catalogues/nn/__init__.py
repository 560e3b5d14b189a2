"""Alle tekstar på nynorsk, éin modul for kvart tema."""
