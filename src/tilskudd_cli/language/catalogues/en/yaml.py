"""About files that are not YAML as it is read here (English)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "no-parser": "YAML files cannot be read: PyYAML is installed without libyaml",
    "no-parser.hint": "Install PyYAML again from a ready-made package.",
    "no-parser.explain": (
        "YAML is read with the library libyaml, which comes with the usual packages of PyYAML. This installation "
        "lacks it."
    ),
    "empty": "The file is empty",
    "empty.hint": "Make a file to start from: `tilskudd new application`.",
    "empty.explain": "The file has no values, or only comments. There is no case to check.",
    "alias": "“*{name}” refers to another value, which is not allowed",
    "alias.hint": "Write the value again here. If the star is part of the text, put quotation marks around it.",
    "alias.explain": (
        "YAML can repeat a value by referring to it. That is not allowed here, since such files can grow without "
        "limit and the reader cannot see what holds on the line."
    ),
    "anchor": "“&{name}” is an anchor, which is not allowed",
    "anchor.hint": "Delete it. If the sign & is part of the text, put quotation marks around it.",
    "anchor.explain": "YAML can name a value in order to repeat it elsewhere. Here every value stands where it holds.",
    "tag": "The tag “{tag}” is not allowed",
    "tag.hint": "Delete it. If the exclamation mark is part of the text, put quotation marks around it.",
    "tag.explain": (
        "In YAML a tag with ! decides what kind of value follows, and in some programs it runs code. Here the field "
        "itself decides what the value is."
    ),
    "merge-key": "The key “<<” is not allowed",
    "merge-key.hint": "Write the keys and values here.",
    "merge-key.explain": (
        "“<<” takes keys from another place of the file. That is not allowed, since the reader could not see what "
        "holds."
    ),
    "complex-key": "A key must be a word, not a list or several keys",
    "complex-key.hint": "Put quotation marks around it, or remove the brackets before the colon.",
    "complex-key.explain": (
        "YAML allows lists as keys, but no field is called that. The mistake often comes from one bracket too many."
    ),
    "duplicate-key": "The key “{key}” also stands on line {first_line}",
    "duplicate-key.hint": "Keep one of them.",
    "duplicate-key.explain": (
        "When a key stands twice nobody knows which value holds. Many programs silently take the last one; here one "
        "of them must be deleted."
    ),
    "directive": "A line that starts with % before “---” is not allowed",
    "directive.hint": "Delete the line.",
    "directive.explain": (
        "Such lines are instructions to the program that reads YAML. Files here need none, and they can change what "
        "the rest means."
    ),
    "second-document": "A new document starts here in the same file",
    "second-document.hint": "Save each case in a file of its own.",
    "second-document.explain": (
        "A line of only “---” splits a YAML file into several documents. Here there is one case in each file, so "
        "that none is overlooked."
    ),
    "too-deep": "More than {most} levels inside each other",
    "too-deep.hint": "Correct the indentation or the brackets.",
    "too-deep.explain": (
        "No case and no rule file needs so many levels. The limit keeps a malicious file from stopping the program."
    ),
    "too-many-values": "More than {most} values in the file",
    "too-many-values.hint": "Split the file.",
    "too-many-values.explain": (
        "A case has some dozens of values. The limit keeps a mistake or a malicious file from stopping the work on "
        "the others."
    ),
    "value-too-long": "The value is longer than {most} characters",
    "value-too-long.hint": "Shorten the text, or attach it as a document.",
    "value-too-long.explain": (
        "Texts of that length do not belong in a field. Often a quotation mark is missing, so that the rest of the "
        "file became part of it."
    ),
    "escaped-character": "The text hides the character {character}, written with “\\”",
    "escaped-character.hint": "Delete the character, or use single quotation marks.",
    "escaped-character.explain": (
        "In double quotation marks “\\” can make characters that cannot be seen and that can steer a screen. The "
        "same characters are refused when they stand in the file as they are."
    ),
    "syntax": "The file is not valid YAML: {message}",
    "syntax.hint": "Look at this line and the one above: indentation, colons, quotation marks, brackets.",
    "syntax.explain": (
        "The reader of YAML could not go on and says why itself. The mistake may be on the line before the one named."
    ),
    "tab": "The line has a tab where there should be spaces",
    "tab.hint": "Replace the tab by spaces.",
    "tab.explain": (
        "In YAML the indentation shows what belongs together, and it must be written with spaces. A tab has "
        "different widths in different programs."
    ),
    "quote-open": "The quotation mark here is never closed",
    "quote-open.hint": "Insert the quotation mark that is missing.",
    "quote-open.explain": (
        "A quotation mark starts a text that lasts until the next mark of the same kind. Here the file ended first."
    ),
    "escape": "“\\” stands before a character it cannot stand before",
    "escape.hint": "Use single quotation marks, or write “\\\\”.",
    "escape.explain": (
        "In double quotation marks “\\” has a meaning of its own. It often happens with file names from Windows."
    ),
    "bracket-open": "The bracket here is never closed, or a comma is missing",
    "bracket-open.hint": "Insert the bracket or comma that is missing.",
    "bracket-open.explain": (
        "A list in brackets starts with [ and ends with ], and keys can stand in braces. There are commas between "
        "the values."
    ),
    "colon-missing": "A colon is missing here after the key",
    "colon-missing.hint": "Write key, colon, space, value.",
    "colon-missing.explain": (
        "A line of a case is a key and a value with a colon between. If the line continues the text above, it must "
        "be indented further."
    ),
    "dash": "A list with dashes cannot start here",
    "dash.hint": "Put the dash on a new line, or quotation marks around the text.",
    "dash.explain": (
        "The points of a list stand on lines of their own below the key. A text that starts with a dash needs "
        "quotation marks."
    ),
    "indentation": "The indentation of the line does not fit the lines above",
    "indentation.hint": "Indent lines that belong together equally.",
    "indentation.explain": (
        "In YAML the indentation shows what belongs together. Keys of the same level must start in the same column."
    ),
    "special-start": "A text cannot start with “{character}”",
    "special-start.hint": "Put quotation marks around the text.",
    "special-start.explain": (
        "The characters @, ` and % have a meaning of their own at the start of a value in YAML. In quotation marks "
        "they are ordinary text."
    ),
    "colon-in-text": "A colon followed by a space cannot stand in a text without quotation marks",
    "colon-in-text.hint": "Put quotation marks around the whole text.",
    "colon-in-text.explain": (
        "A colon and a space part a key from its value. If there is another on the line, the reader does not know "
        "which one counts."
    ),
    "after-quote": "There is text after the quotation mark that closes the value",
    "after-quote.hint": (
        "Put quotation marks around the whole value. Inside the text a single quotation mark is written twice."
    ),
    "after-quote.explain": (
        "A value that starts with a quotation mark ends at the next one. What stands after it belongs to nothing."
    ),
    "comment-swallowed": "The rest of the line became a comment; the value is only “{kept}”",
    "comment-swallowed.hint": "Put quotation marks around the value. If it is meant as a comment, put a space after #.",
    "comment-swallowed.explain": "In YAML a comment starts with a space and #. “Road #5” is therefore read as “Road”.",
}
