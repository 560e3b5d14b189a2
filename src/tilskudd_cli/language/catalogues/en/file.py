"""About files that cannot be read (English)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-found": "The file does not exist",
    "not-found.hint": "Check the name and the folder.",
    "not-found.explain": (
        "There is no file of this name. It may have been moved or deleted after the list of files was made."
    ),
    "not-regular": "This is not a regular file",
    "not-regular.hint": "Name a file, or a folder where folders are allowed.",
    "not-regular.explain": (
        "Only regular files are read. Folders, pipes and devices are refused, since they may give data without end "
        "or never answer."
    ),
    "too-big": "The file is larger than {limit}",
    "too-big.hint": "Split the file, or remove what does not belong to the case.",
    "too-big.explain": (
        "A case in text is a few kilobytes. The limit keeps a mistake or a malicious file from stopping the work on "
        "all the others."
    ),
    "unreadable": "The file cannot be read: {reason}",
    "unreadable.hint": "Try again, or copy the file to another place.",
    "unreadable.explain": "The operating system refused with the reason given. The other files were handled.",
    "link-loop": "The link leads back to itself",
    "link-loop.hint": "Delete the link, or let it point to the file itself.",
    "link-loop.explain": "The name is a symbolic link that leads back to itself. So there is no file to read.",
    "no-access": "You may not read the file",
    "no-access.hint": "Ask for permission to read the file or folder.",
    "no-access.explain": (
        "The file exists, but the user who runs the program may not read it. The program never changes permissions."
    ),
    "bad-name": "The file name cannot be used",
    "bad-name.hint": "Give the file a shorter name of ordinary characters.",
    "bad-name.explain": (
        "The name is too long or has characters that the operating system does not allow. No file can have it."
    ),
    "utf16": "The file is saved as UTF-16, not UTF-8",
    "utf16.hint": "Open the file and choose “Save as” with the encoding UTF-8.",
    "utf16.explain": (
        "Some programs on Windows call UTF-16 “Unicode”. The encoding is never guessed, since letters could end up "
        "wrong in the archive."
    ),
    "not-utf8": "The file is not UTF-8: byte {byte} looks like “{character}” in Windows-1252",
    "not-utf8.hint": "Open the file and choose “Save as” with the encoding UTF-8.",
    "not-utf8.explain": (
        "Older programs on Windows store accented letters differently. The place is the first byte that is not "
        "UTF-8. The program does not guess, since a wrong guess changes names."
    ),
    "not-text": "The file is not text",
    "not-text.hint": "Give the case as a YAML file. Word, PDF and pictures cannot be read.",
    "not-text.explain": (
        "The file has bytes that do not occur in text. It is probably a document, a picture or a packed file."
    ),
    "control-character": "The file has the control character {character}, which does not belong in text",
    "control-character.hint": "Delete the character, or write the line again.",
    "control-character.explain": (
        "Control characters can change what a screen shows, or make lines that nobody sees. They often come with "
        "text copied from another program. Only tabs and line breaks are allowed."
    ),
    "hidden-character": "The file has the invisible character {character}",
    "hidden-character.hint": "Delete the character, or write the word again.",
    "hidden-character.explain": (
        "The character cannot be seen, but it can turn the direction of writing or make two words differ that look "
        "the same. Then a person reads something else than the program. It often comes with text copied from a web "
        "page or Word."
    ),
    "more-characters": "The file has {n:n|more character|more characters} that do not belong in text",
    "more-characters.hint": "Save the file again as plain text in UTF-8.",
    "more-characters.explain": (
        "Only the first ones are shown one by one. So many suggest that the file is not text, or was saved wrongly."
    ),
    "more-problems": "The file has more problems than the {n} that are shown",
    "more-problems.hint": "Correct these, and check the file again.",
    "more-problems.explain": (
        "A file with so many problems often has one reason for them, such as a wrong kind of file or a repeated key. "
        "The rest of the file was not read."
    ),
}
