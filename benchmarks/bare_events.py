"""A bare pass of PyYAML's C event stream over every YAML file below a folder: the measure that batches are held to.

Each file is read as bytes, given to libyaml's parser, and its events are taken until the end. Nothing is decoded, kept,
built or checked: no program that reads the files with PyYAML can do less.

    python benchmarks/bare_events.py FOLDER
"""

from __future__ import annotations

import os
import sys

from yaml._yaml import CParser
from yaml.events import StreamEndEvent


def main(folder: str) -> None:
    """Take every event of every file."""
    for here, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            with open(os.path.join(here, name), "rb") as file:
                next_event = CParser(file.read()).get_event
            while type(next_event()) is not StreamEndEvent:
                pass


if __name__ == "__main__":
    main(sys.argv[1])
