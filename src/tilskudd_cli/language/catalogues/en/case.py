"""Cases: what is wrong with what a case says it is, or refers to, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-mapping": "The file is not a case: it does not consist of keys and values",
    "not-mapping.hint": "Begin with lines such as `kind: application`, `scheme: …` and `edition: …`.",
    "not-mapping.explain": (
        "A case is written as lines with a key, a colon and a value. A list, a single text or an empty file does not "
        "say what the case is about. The command “tilskudd new application” makes a file to start from."
    ),
    "missing-kind": "The case does not say what kind of case it is: `kind` is missing",
    "missing-kind.hint": "Write for instance `kind: application`.",
    "missing-kind.explain": (
        "The kind decides which facts a case can state, and which requirements it is held against. It must be given "
        "before anything else in the file can be read."
    ),
    "missing-scheme": "The case does not say which scheme it concerns: `scheme` is missing",
    "missing-scheme.hint": "Write `scheme:` and the name of the scheme. “tilskudd schemes list” shows the names.",
    "missing-scheme.explain": (
        "The rules stand in the scheme's rule file. Without the name of the scheme there are no rules to hold the "
        "case against, and the program does not guess."
    ),
    "missing-edition": "The case does not say which edition of the scheme it concerns: `edition` is missing",
    "missing-edition.hint": 'Write the edition in quotation marks, for instance `edition: "2019"`.',
    "missing-edition.explain": (
        "Lists, amounts and deadlines change from call to call. Each call has its own edition of the rules, and a "
        "case is assessed by one of them."
    ),
    "unknown-kind": "There is no kind of case called “{word}”. These exist: {known:list}.",
    "unknown-kind.hint": "Use one of the kinds that exist.",
    "unknown-kind.explain": (
        "Each kind of case has facts and requirements of its own. The program does not read a case of a kind it does "
        "not know."
    ),
    "unknown-kind-near": "There is no kind of case called “{word}”. It resembles “{nearest}”.",
    "unknown-kind-near.hint": "Write “{nearest}” if that is what was meant.",
    "unknown-kind-near.explain": (
        "The word resembles a kind of case but is spelt differently. The program suggests, and corrects nothing by "
        "itself."
    ),
    "unknown-scheme": "There is no scheme called “{word}”. These exist: {known:list}.",
    "unknown-scheme.hint": (
        "Use the name of a scheme that exists, or point at the folder of your rule files with --rules."
    ),
    "unknown-scheme.explain": (
        "Schemes are rule files: those that come with the program, and those in folders you name. “tilskudd schemes "
        "list” shows all that are at hand."
    ),
    "unknown-scheme-near": "There is no scheme called “{word}”. It resembles “{nearest}”.",
    "unknown-scheme-near.hint": "Write “{nearest}” if that is the scheme that was meant.",
    "unknown-scheme-near.explain": (
        "The name resembles a scheme that exists but is spelt differently. The program suggests, and corrects nothing "
        "by itself."
    ),
    "unknown-edition": "The scheme “{scheme}” has no edition called “{edition}”. These exist: {editions:list}.",
    "unknown-edition.hint": "Use the edition of the call that the case belongs to.",
    "unknown-edition.explain": (
        "A case is never assessed by the rules of another edition than the one it names. If the edition is missing, "
        "it must be written as a new rule file."
    ),
    "rules-unreadable": "The rule file of this edition cannot be used: {path}",
    "rules-unreadable.hint": "Run “tilskudd schemes lint” to see what is wrong in the rule file.",
    "rules-unreadable.explain": (
        "The edition exists, but its rule file has errors. As long as it has, no case is assessed by it: half the "
        "rules could give wrong answers."
    ),
    "year-not-covered": "The {edition} edition has rules for {years}, not for {year}",
    "year-not-covered.hint": "See whether the year is right, or use an edition that covers {year}.",
    "year-not-covered.explain": (
        "Each edition says which years it has rules for. For other years it has neither lists, rates nor deadlines, "
        "and the program never uses last year's."
    ),
    "judgement-unknown-rule": (
        "The judgement concerns the rule “{rule}”, which the {edition} edition does not have for such cases"
    ),
    "judgement-unknown-rule.hint": "Use the name of a rule of the edition. “tilskudd schemes show” shows them.",
    "judgement-unknown-rule.explain": (
        "A judgement belongs to one rule, by the name the rule has in the rule file. A judgement without a rule would "
        "not count, and it must not look as if it did."
    ),
    "judgement-unknown-rule-near": (
        "The judgement concerns the rule “{rule}”, which the {edition} edition does not have for such cases. It "
        "resembles “{nearest}”."
    ),
    "judgement-unknown-rule-near.hint": "Write “{nearest}” if that is the rule that was meant.",
    "judgement-unknown-rule-near.explain": (
        "The name resembles a rule of the edition but is spelt differently. A judgement counts only when the name is "
        "the same."
    ),
    "judgement-twice": "There are two judgements of the rule “{rule}”",
    "judgement-twice.hint": "Keep the one that holds. The other belongs in the archive.",
    "judgement-twice.explain": (
        "A judgement decides where the rules leave room for one. Where there are two, nobody knows "
        "which holds, and the program never chooses."
    ),
    "application-not-plain": "`application` must be the name of a file in the same folder, not “{file}”",
    "application-not-plain.hint": "Put the application in the same folder as the report, and write only its file name.",
    "application-not-plain.explain": (
        "A report can refer to the application it belongs to. Case files come from outside, so the program opens "
        "only files in the report's own folder, never a path to somewhere else."
    ),
    "application-unreadable": (
        "The application “{file}” could not be used: it is not there, cannot be read, or concerns another scheme or "
        "edition"
    ),
    "application-unreadable.hint": "Run “tilskudd check” on the application to see what is wrong with it.",
    "application-unreadable.explain": (
        "A report is held against the application it refers to: budget, amounts, year and municipality. When that "
        "cannot be read as an application under the same edition of the scheme, the report is not assessed."
    ),
    "kind-not-covered": "The {edition} edition has no rules for cases of the kind “{kind}”, only for {known:list}",
    "kind-not-covered.hint": (
        "See whether `kind` and `edition` are right. “tilskudd schemes show” shows what the edition says."
    ),
    "kind-not-covered.explain": (
        "A case that no rule is about would be ready whatever it holds. That is why it is not assessed."
    ),
}
