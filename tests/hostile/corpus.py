"""The hostile corpus: files that must be refused by name or read as harmless text, and strings that must stay text.

`CORPUS` goes through reading here and through the whole program elsewhere; `HOSTILE_STRINGS` go as values and file
names through every output format. `code` is the problem that must be among those reported; `None` means that the file
is ordinary, however it looks, and must be read without any problem.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

_MIB = 1 << 20


class Hostile(NamedTuple):
    """One hostile file: its bytes or how to make them, the code it must get, and why it is here."""

    name: str
    make: bytes | Callable[[], bytes]
    code: str | None
    why: str

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return self.make if isinstance(self.make, bytes) else self.make()


def _yaml(text: str) -> bytes:
    return text.encode()


def _laughs() -> bytes:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return _yaml("\n".join(lines))


def _merges() -> bytes:
    lines = ["a0: &a0 {k: v}"]
    lines += [f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return _yaml("\n".join(lines))


_SIZES = [
    Hostile("empty", b"", "yaml-empty", "nothing at all"),
    Hostile("only-blanks", b" \n\n  \n", "yaml-empty", "blank lines"),
    Hostile("only-a-comment", b"# sak\n", "yaml-empty", "a comment is no value"),
    Hostile("only-a-byte-order-mark", b"\xef\xbb\xbf", "yaml-empty", "a mark is no value"),
    Hostile("only-a-document-start", b"---\n", "yaml-empty", "an empty document"),
    Hostile("flow-depth-33", b"[" * 33 + b"]" * 33, "yaml-too-deep", "one level more than allowed"),
    Hostile("flow-depth-32", b"[" * 32 + b"]" * 32, None, "exactly as deep as allowed"),
    Hostile("open-brackets", lambda: b"[" * 200_000, "yaml-too-deep", "a segmentation fault in CSafeLoader"),
    Hostile("open-braces", lambda: b"{" * 200_000, "yaml-complex-key", "braces as keys of braces"),
    Hostile("open-braces-with-keys", lambda: b"{a: " * 50_000, "yaml-too-deep", "the same with keys"),
    Hostile("dashes", lambda: b"- " * 100_000, "yaml-too-deep", "block lists inside each other on one line"),
    Hostile("question-marks", lambda: b"? " * 100_000, "yaml-complex-key", "keys of keys of keys"),
    Hostile(
        "staircase",
        lambda: _yaml("".join(f"{' ' * n}a:\n" for n in range(300))),
        "yaml-too-deep",
        "every line one level deeper",
    ),
    Hostile("many-values", lambda: b"[" + b"a," * 300_000 + b"]", "yaml-too-many-values", "300 000 items"),
    Hostile(
        "many-empty-pairs",
        lambda: b"[" + b"a: ," * 60_000 + b"]",
        "yaml-too-many-values",
        "three values in four characters",
    ),
    Hostile(
        "many-keys",
        lambda: _yaml("".join(f"k{n}: {n}\n" for n in range(60_000))),
        "yaml-too-many-values",
        "60 000 keys of one mapping",
    ),
    Hostile("long-value", lambda: b"a: " + b"x" * 100_001, "yaml-value-too-long", "one character more than allowed"),
    Hostile("longest-value", lambda: b"a: " + b"x" * 100_000, None, "exactly as long as allowed"),
    Hostile("long-key", lambda: b"? " + b"x" * 200_000 + b"\n: 1", "yaml-value-too-long", "a key is a value too"),
    Hostile("long-plain-key", lambda: b"x" * 5_000 + b": 1", "yaml-syntax", "no key has 5 000 letters"),
    Hostile("huge", lambda: b"a: " + b"x" * (2 * _MIB), "file-too-big", "more than 1 MiB"),
    Hostile("huge-folded", lambda: b"a: >\n" + b"  x\n" * 200_000, "yaml-value-too-long", "one value of many lines"),
    Hostile("many-lines", lambda: b"a: 1" + b"\n" * 500_000, None, "blank lines are no values"),
    Hostile("many-comments", lambda: b"a: 1\n" + b"# x\n" * 200_000, None, "comments are no values"),
    Hostile("digits", lambda: b"requested: " + b"9" * 5_000, None, "5 000 digits stay text until a type asks"),
]

_REFERENCES = [
    Hostile("billion-laughs", _laughs, "yaml-alias", "grows to 9 to the 9th values"),
    Hostile("merge-bomb", _merges, "yaml-merge-key", "hangs inside load"),
    Hostile("alias-to-itself", b"a: &a [*a]", "yaml-alias", "a list that holds itself"),
    Hostile("alias-of-nothing", b"a: *b", "yaml-alias", "refers to what is not there"),
    Hostile("alias-as-a-key", b"*a : 1", "yaml-alias", "a key that refers"),
    Hostile("anchor", b"a: &a 1", "yaml-anchor", "a name for a value"),
    Hostile("anchor-on-a-key", b"&a a: 1", "yaml-anchor", "a name for a key"),
    Hostile("anchor-on-a-list", b"a: &a [1]", "yaml-anchor", "a name for a list"),
    Hostile("anchors-by-the-thousand", lambda: b"- &a 1\n" * 20_000, "yaml-anchor", "as many problems as values"),
    Hostile("merge-key", b"<<: {a: 1}\nb: 2", "yaml-merge-key", "keys from elsewhere"),
    Hostile("python-object", b"a: !!python/object/apply:os.system [ls]", "yaml-tag", "runs a program in yaml.load"),
    Hostile("python-name", b"a: !!python/name:os.system", "yaml-tag", "gets hold of a function"),
    Hostile("binary-tag", b"a: !!binary aGVp", "yaml-tag", "bytes in disguise"),
    Hostile("own-tag", b"a: !ruby/hash {b: 1}", "yaml-tag", "an object of another language"),
    Hostile("verbatim-tag", b"a: !<tag:yaml.org,2002:str> b", "yaml-tag", "a tag in full"),
    Hostile("lone-exclamation", b"a: ! b", "yaml-tag", "the non-specific tag"),
    Hostile("tag-on-a-mapping", b"!!map {a: 1}", "yaml-tag", "a tag on the whole file"),
    Hostile("undefined-tag-handle", b"a: !x!y b", "yaml-tag", "a handle that nobody defined"),
    Hostile("tag-directive", b"%TAG ! tag:x,2019:\n---\na: 1", "yaml-directive", "changes what tags mean"),
    Hostile("version-directive", b"%YAML 1.1\n---\na: 1", "yaml-directive", "asks for octal numbers"),
]

_STRUCTURE = [
    Hostile("duplicate-key", b"requested: 1\nrequested: 750000", "yaml-duplicate-key", "the last one would win"),
    Hostile("duplicate-quoted", b'a: 1\n"a": 2', "yaml-duplicate-key", "the same key in quotation marks"),
    Hostile("duplicate-escaped", b'a: 1\n"\\x61": 2', "yaml-duplicate-key", "the same key as an escape"),
    Hostile("duplicate-in-flow", b"x: {a: 1, a: 2}", "yaml-duplicate-key", "inside braces"),
    Hostile("duplicate-deep", b"a: [{b: [{c: 1, c: 2}]}]", "yaml-duplicate-key", "far inside"),
    Hostile(
        "duplicate-before-an-error", b'a: 1\na: 2\nb: "', "yaml-duplicate-key", "reported though the file breaks off"
    ),
    Hostile("duplicate-empty-key", b"? \n: 1\n? \n: 2", "yaml-duplicate-key", "a key of no letters, twice"),
    Hostile("duplicates-by-the-thousand", lambda: b"a: 1\n" * 20_000, "yaml-duplicate-key", "as many problems as keys"),
    Hostile("list-as-a-key", b"? [a, b]\n: 1", "yaml-complex-key", "no field is a list"),
    Hostile("mapping-as-a-key", b"{{a: 1}: 2}", "yaml-complex-key", "a template's braces"),
    Hostile("template-left-in", b"name: {{ navn }}", "yaml-complex-key", "a template that was never filled in"),
    Hostile("two-documents", b"a: 1\n---\na: 2", "yaml-second-document", "the second would never be read"),
    Hostile("two-documents-after-end", b"a: 1\n...\n---\na: 2", "yaml-second-document", "the same after an end"),
    Hostile("text-after-the-end", b"a: 1\n...\nb: 2", "yaml-indentation", "text where only a document may start"),
    Hostile("tab-indent", b"a:\n\tb: 1", "yaml-tab", "a tab for an indent"),
    Hostile("tab-in-a-list", b"a:\n  - b\n\t- c", "yaml-tab", "a tab before a dash"),
    Hostile("tab-in-block-text", b"a: |\n  x\n\ty", "yaml-tab", "a tab in block text"),
    Hostile("open-quote", b'a: "x\nb: 1\n', "yaml-quote-open", "the rest of the file becomes one value"),
    Hostile("open-single-quote", b"a: 'x\nb: 1\n", "yaml-quote-open", "the same with an apostrophe"),
    Hostile("apostrophe", b"a: 'det's'", "yaml-after-quote", "an apostrophe inside apostrophes"),
    Hostile("two-quoted", b'a: "x" "y"', "yaml-after-quote", "two texts side by side"),
    Hostile("open-list", b"a: [1, 2\nb: 3\n", "yaml-bracket-open", "a bracket that is never closed"),
    Hostile("open-mapping", b"a: {x: 1\nb: 3\n", "yaml-bracket-open", "a brace that is never closed"),
    Hostile("stray-bracket", b"a: ]", "yaml-syntax", "a bracket that was never opened"),
    Hostile("colon-in-text", _yaml("goal: mål: x"), "yaml-colon-in-text", "a colon in a sentence"),
    Hostile("indented-too-far", b"a: 1\n b: 2\n", "yaml-indentation", "one blank too many"),
    Hostile("indented-too-little", b"  a: 1\nb: 2\n", "yaml-indentation", "the first line is indented"),
    Hostile("key-without-colon", b"a: 1\nb\nc: 2\n", "yaml-colon-missing", "a word on a line of its own"),
    Hostile("dash-in-value", b"a: - b", "yaml-dash", "a dash at the start of a text"),
    Hostile("at-sign", b"a: @x", "yaml-special-start", "a reserved character"),
    Hostile("backtick", b"a: `x`", "yaml-special-start", "another reserved character"),
    Hostile("windows-path", b'a: "C:\\qrs"', "yaml-escape", "a backslash in double quotes"),
    Hostile("surrogate-escape", b'a: "\\ud800"', "yaml-escape", "half a character, escaped"),
    Hostile("swallowed", b"address: Vei #5", "yaml-comment-swallowed", "the number of the house is lost"),
    Hostile("swallowed-all", b"goal: #1 i byen", "yaml-comment-swallowed", "the whole text is lost"),
]

_BYTES = [
    Hostile("utf-16-with-mark", "a: ø\n".encode("utf-16"), "file-utf16", "what some programs call Unicode"),
    Hostile("utf-16-without-mark", "a: sak\n".encode("utf-16-le"), "file-utf16", "the same without a mark"),
    Hostile("utf-16-big-endian", "a: sak\n".encode("utf-16-be"), "file-utf16", "the other way round"),
    Hostile("utf-32", "a: ø\n".encode("utf-32"), "file-utf16", "four bytes a letter"),
    Hostile("windows-1252", "a: søknad\n".encode("cp1252"), "file-not-utf8", "an old editor"),
    Hostile("latin-1-at-the-end", b"a: " + b"x" * 5_000 + b"\xe5", "file-not-utf8", "the last byte"),
    Hostile("cut-off-letter", "a: ø".encode()[:-1], "file-not-utf8", "half a letter at the end"),
    Hostile("overlong", b"a: \xc0\xaf", "file-not-utf8", "a slash in two bytes"),
    Hostile("surrogate-bytes", b"a: \xed\xa0\x80", "file-not-utf8", "half a character in UTF-8"),
    Hostile("beyond-unicode", b"a: \xf4\x90\x80\x80", "file-not-utf8", "a character past the last"),
    Hostile("zip", b"PK\x03\x04\x14\x00\x06\x00\xff\xfe\x00\x00", "file-not-text", "a Word file"),
    Hostile("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00", "file-not-text", "a PDF"),
    Hostile("nul", b"a: x\x00y", "file-control-character", "ends a string in other languages"),
    Hostile("nul-bytes", lambda: b"\x00" * 5_000, "file-utf16", "nothing but NUL"),
    Hostile("many-controls", lambda: b"a: " + b"\x07" * 5_000, "file-more-characters", "as many problems as bytes"),
    Hostile("escape-sequence", b"name: \x1b[31mOslo", "file-control-character", "colours the terminal"),
    Hostile("backspace", b"name: Oslo\x08\x08", "file-control-character", "rubs out on the terminal"),
    Hostile("delete", b"name: Oslo\x7f", "file-control-character", "DEL"),
    Hostile("c1-control", _yaml("name: \x9b31m"), "file-control-character", "CSI as one character"),
    Hostile("next-line", _yaml("name: Oslo\x85requested: 1"), "file-control-character", "injects a key"),
    Hostile("line-separator", _yaml("name: Oslo\u2028requested: 1"), "file-control-character", "injects a key"),
    Hostile("paragraph-separator", _yaml("name: Oslo\u2029b: 1"), "file-control-character", "injects a key"),
    Hostile("form-feed", b"a: 1\x0cb: 2", "file-control-character", "a new page"),
    Hostile("noncharacter", _yaml("a: \uffff"), "file-control-character", "no character at all"),
    Hostile("bidi-override", _yaml("name: \u202eolsO"), "file-hidden-character", "turns the text round"),
    Hostile("bidi-isolate", _yaml("name: \u2066Oslo"), "file-hidden-character", "hides part of a line"),
    Hostile("zero-width-space", _yaml("re\u200bquested: 1"), "file-hidden-character", "a key that looks like another"),
    Hostile("zero-width-joiner", _yaml("a: Os\u200dlo"), "file-hidden-character", "two names that look alike"),
    Hostile("soft-hyphen", _yaml("a: søk\u00adnad"), "file-hidden-character", "text copied from a page"),
    Hostile("mark-in-the-middle", _yaml("a: 1\n\ufeffb: 2"), "file-hidden-character", "files glued together"),
    Hostile("tag-characters", _yaml("a: \U000e0041\U000e0042"), "file-hidden-character", "a message nobody sees"),
    Hostile("filler", _yaml("a: \u3164"), "file-hidden-character", "a letter without ink"),
    Hostile("escaped-nul", b'a: "\\0"', "yaml-escaped-character", "NUL, written as an escape"),
    Hostile("escaped-escape", b'a: "\\e[31m"', "yaml-escaped-character", "ESC, written as an escape"),
    Hostile("escaped-next-line", b'a: "\\N"', "yaml-escaped-character", "U+0085, written as an escape"),
    Hostile("escaped-separator", b'a: "\\L\\P"', "yaml-escaped-character", "U+2028, written as an escape"),
    Hostile("escaped-bidi", b'a: "\\u202e"', "yaml-escaped-character", "BiDi, written as an escape"),
    Hostile("escaped-in-a-key", b'"a\\u200b": 1', "yaml-escaped-character", "a key that looks like another"),
]

_HARMLESS = [
    Hostile("byte-order-mark", b"\xef\xbb\xbfa: 1", None, "Windows editors put it there"),
    Hostile("dos-lines", b"a: 1\r\nb: 2\r\n", None, "Windows line ends"),
    Hostile("mac-lines", b"a: 1\rb: 2\r", None, "old line ends"),
    Hostile("octal-number", b"number: 0301", None, "stays text, and is Oslo"),
    Hostile("norway", b"country: NO", None, "is no answer"),
    Hostile("base-sixty", b"time: 23:59", None, "is a time, not 1439"),
    Hostile("infinity", b"requested: .inf", None, "is text until a type asks"),
    Hostile("underscores", b"requested: 1_000", None, "is text until a type asks"),
    Hostile("impossible-date", b"received: 2019-02-30", None, "is text until a type asks"),
    Hostile("sami-letters", _yaml("name: Kárášjohka – Karasjok, Unjárga, Gáivuotna, ŋđŧž"), None, "real names"),
    Hostile("combining-marks", _yaml("name: A\u030alesund"), None, "å in two characters"),
    Hostile("emoji", _yaml("name: \U0001f600\u2764\ufe0f"), None, "people write them"),
    Hostile("markup", b"name: '[red]x[/] =1+1 <b> | * _ `'", None, "every format's own signs"),
    Hostile("ampersand", b"name: Hansen & Co", None, "no anchor"),
    Hostile("stars", b"name: mat * drikke", None, "no alias"),
    Hostile("exclamation", b"name: Viktig!", None, "no tag"),
    Hostile("hash-in-text", b"name: C#", None, "no comment"),
    Hostile("quoted-hash", b"name: 'Vei #5'", None, "no comment in quotation marks"),
    Hostile("hash-in-block-text", b"a: |\n  Vei #5\n", None, "no comment in block text"),
    Hostile("real-comment", b"a: 1 # merknad #2\n", None, "a comment that is meant"),
    Hostile("nul-as-text", b"name: '\\0\\e[31m'", None, "single quotation marks know no escapes"),
    Hostile("prototype", b"__proto__: {a: 1}\nconstructor: 1", None, "words of another language"),
    Hostile("format-fields", b"name: '{0.__class__} %s ${x} {{y}}'", None, "templates of other languages"),
]

CORPUS: list[Hostile] = [*_SIZES, *_REFERENCES, *_STRUCTURE, *_BYTES, *_HARMLESS]

HOSTILE_STRINGS: list[str] = [
    "\x1b[31mrød\x1b[0m",
    "\x1b[2J\x1b[H",
    "\x1b]0;tittel\x07",
    "\x1b]8;;https://example.org\x1b\\lenke\x1b]8;;\x1b\\",
    "\x1b]52;c;aGVp\x07",
    "\x1bP1$r\x1b\\",
    "\x9b31m",
    "Oslo\rBergen",
    "Oslo\nOK: alt i orden",
    "Oslo\r\nOK",
    "Oslo\x85OK",
    "Oslo\u2028OK\u2029OK",
    "Oslo\x0b\x0cOK",
    "\x08\x08\x08\x7f",
    "\x00",
    "Oslo\x00.yaml",
    "\u202eolsO\u202c",
    "\u2066skjult\u2069",
    "\u200bOs\u200dlo\ufeff",
    "\U000e0041\U000e0042",
    "\ud800",
    "\udcff.yaml",
    "\uffff",
    "[/]",
    "[red]rød[/red]",
    "[bokstav a]",
    "[link=https://example.org]x[/link]",
    ":smiley:",
    '=HYPERLINK("https://example.org";"x")',
    "=1+1",
    "@SUM(A1:A9)",
    "+1",
    "-1",
    "\t=1+1",
    "\r=1+1",
    " =1+1",
    "'=1+1",
    "'",
    '"',
    '""',
    "a;b",
    "a,b",
    'a";"b\n"c',
    "<script>alert(1)</script>",
    "<b>&amp;</b>",
    "</td></tr></table>",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "a | b",
    "[x](https://example.org)",
    "![x](https://example.org/x.png)",
    "# overskrift",
    "* punkt",
    "```",
    "`x`",
    "_x_ **y**",
    "::error file=x::forfalsket",
    "%0A::error::x",
    "%25%0D%0A",
    "##vso[task.complete]",
    "--option",
    "-rf",
    "-",
    "",
    " ",
    "..",
    "../../etc/passwd",
    "..\\..\\x",
    "/etc/passwd",
    "C:\\Windows\\x",
    "CON",
    "nul.yaml",
    "a/b",
    "a:b",
    "a\\b",
    "~",
    "$HOME",
    "$(id)",
    "`id`",
    "; rm x",
    "%s%n%d",
    "{0.__class__}",
    "{x:kr}",
    "{{x}}",
    "${x}",
    '#read("x")',
    "\\input{x}",
    "@import url(x)",
    "BEGIN:VEVENT",
    "SUMMARY:x\nEND:VEVENT",
    "null",
    "true",
    "0301",
    "1e9",
    "850000.00",
    "NaN",
    "x" * 10_000,
    "ø" * 300,
    "A\u030alesund",
    "e" + "\u0301" * 200,
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "Kárášjohka – Karasjok",
    "Unjárga ŋđŧž",
    "日本語",
    "مرحبا",
]
