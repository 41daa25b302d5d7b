//! The lines that a run prints, and the file of JSON with the same facts.
//!
//! Imports the other modules of the corpus, but not the run.

use super::Entry;
use super::cargo::Checked;
use super::generate::{Made, Outcome, Reason};
use super::message::{Counts, Level, Message, Tool};
use crate::constraints::Sums;
use crate::report::count;
use codegen::diag::printable;
use serde_json::{Value, json};

/// How much of a message is printed, in characters.
const MAX_TEXT: usize = 200;

/// What became of a document: `generated; 8 operations, …`.
pub(crate) fn outcome(outcome: &Outcome, path: &str) -> String {
    match outcome {
        Outcome::Generated(made) => generated(made),
        Outcome::Refused(reason) => {
            let Reason {
                code,
                message,
                line,
                column,
                ..
            } = reason;
            format!(
                "refused; {code}: {} at {}:{line}:{column}",
                short(message),
                printable(path)
            )
        }
        Outcome::Unreadable(why) => format!("unreadable; {}", short(why)),
        Outcome::Defect(why) => format!("defect; {}", short(why)),
    }
}

fn generated(made: &Made) -> String {
    let (longest, lines) = &made.longest;
    format!(
        "generated; {}, {}, {} ({lines} of them in {longest}), {} in {} ms",
        count(made.operations, "operation"),
        count(made.types, "type"),
        count(made.lines, "line"),
        count(made.warnings, "warning"),
        made.time.as_millis(),
    )
}

/// What a tool says of a crate: `clean`, or how much and the first of it.
pub(crate) fn checked(checked: &Checked) -> String {
    let mut parts = Counts::of(&checked.messages).parts();
    if !checked.is_finished {
        parts.push("not finished".to_owned());
    }
    match checked.messages.first() {
        Some(first) => format!("{}; {}", parts.join(", "), message(first)),
        None if parts.is_empty() => "clean".to_owned(),
        None => parts.join(", "),
    }
}

fn message(message: &Message) -> String {
    let Message {
        file, line, column, ..
    } = message;
    let code = message.code.as_deref().unwrap_or("no code");
    format!("{code}: {} at {file}:{line}:{column}", short(&message.text))
}

fn short(text: &str) -> String {
    let text = printable(text);
    match text.char_indices().nth(MAX_TEXT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The sums over all documents.
pub(crate) fn totals(entries: &[Entry<'_>], is_compiled: bool) -> String {
    let made: Vec<_> = entries.iter().filter_map(Entry::made).collect();
    let refused = |entry: &&Entry<'_>| matches!(entry.outcome, Outcome::Refused(_));
    let sum = |of: fn(&Made) -> usize| made.iter().map(|made| of(made)).sum::<usize>();
    let mut text = format!(
        "{} generated, {} refused; {}, {}, {}\n",
        made.len(),
        entries.iter().filter(refused).count(),
        count(sum(|made| made.operations), "operation"),
        count(sum(|made| made.types), "type"),
        count(sum(|made| made.lines), "line"),
    );
    let mut constraints = Sums::default();
    made.iter().for_each(|made| constraints += made.constraints);
    text += &format!("{}\n", constraints.sentence());
    if is_compiled {
        text += &compiled(entries);
    }
    for entry in entries.iter().filter(|entry| !entry.faults.is_empty()) {
        text += &format!(
            "failed: {}: {}\n",
            entry.document.name,
            entry.faults.join(", ")
        );
    }
    let failed = entries
        .iter()
        .filter(|entry| !entry.faults.is_empty())
        .count();
    text + &format!("{} passed, {failed} failed\n", entries.len() - failed)
}

fn compiled(entries: &[Entry<'_>]) -> String {
    let checked = entries.iter().filter_map(|entry| entry.checked.as_ref());
    let (mut clean, mut warned, mut broken) = (0, 0, 0);
    for checked in checked {
        let errors = Counts::of(&checked.messages).rustc_errors;
        let kind = match () {
            () if !checked.is_finished || errors > 0 => &mut broken,
            () if checked.messages.is_empty() => &mut clean,
            () => &mut warned,
        };
        *kind += 1;
    }
    format!("{clean} clean, {warned} with warnings, {broken} that do not compile\n")
}

/// All facts of a run: a list with an object for each document.
pub(crate) fn json(entries: &[Entry<'_>]) -> String {
    let list: Vec<_> = entries.iter().map(fact).collect();
    format!("{:#}\n", Value::from(list))
}

fn fact(entry: &Entry<'_>) -> Value {
    let (word, facts) = match &entry.outcome {
        Outcome::Generated(made) => ("generated", facts(made)),
        Outcome::Refused(reason) => (
            "refused",
            json!({
                "code": reason.code,
                "message": reason.message,
                "pointer": reason.pointer,
                "line": reason.line,
                "column": reason.column,
            }),
        ),
        Outcome::Unreadable(why) => ("unreadable", json!({ "message": why })),
        Outcome::Defect(why) => ("defect", json!({ "message": why })),
    };
    json!({
        "document": entry.document.name,
        "outcome": word,
        word: facts,
        "compiled": entry.checked.as_ref().map(compiled_facts),
        "faults": entry.faults,
    })
}

fn facts(made: &Made) -> Value {
    let (longest, lines) = &made.longest;
    json!({
        "operations": made.operations,
        "types": made.types,
        "warnings": made.warnings,
        "lines": made.lines,
        "longest_file": { "file": longest, "lines": lines },
        "milliseconds": made.time.as_millis() as u64,
    })
}

fn compiled_facts(checked: &Checked) -> Value {
    let counts = Counts::of(&checked.messages);
    json!({
        "finished": checked.is_finished,
        "rustc_errors": counts.rustc_errors,
        "rustc_warnings": counts.rustc_warnings,
        "clippy_warnings": counts.clippy,
        "rustdoc_warnings": counts.rustdoc,
        "cargo_warnings": counts.cargo,
        "messages": checked.messages.iter().map(message_facts).collect::<Vec<_>>(),
    })
}

fn message_facts(message: &Message) -> Value {
    json!({
        "level": match message.level {
            Level::Error => "error",
            Level::Warning => "warning",
        },
        "tool": match message.tool {
            Tool::Cargo => "cargo",
            Tool::Rustc => "rustc",
            Tool::Clippy => "clippy",
            Tool::Rustdoc => "rustdoc",
        },
        "code": message.code,
        "message": message.text,
        "file": message.file,
        "line": message.line,
        "column": message.column,
    })
}
