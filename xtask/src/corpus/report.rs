//! The lines that a run prints, and the JSON file with the same results.
//!
//! Imports `cargo`, `entry`, `losses`, `message`, `outcome`, and from outside of this folder
//! `coverage` and `terminal`.

use super::cargo::ToolOutput;
use super::entry::Entry;
use super::losses::{Kind, Loss};
use super::message::{Counts, Level, Message, Tool};
use super::outcome::{CrateStats, Outcome, Rejection};
use crate::coverage::Totals;
use crate::terminal::count;
use codegen::diag::printable;
use serde_json::{Value, json};

/// The maximum length of a printed message, in characters.
const MAX_TEXT: usize = 200;

/// Returns the outcome of a document, such as `generated; 8 operations, …`.
pub(crate) fn outcome(outcome: &Outcome, path: &str) -> String {
    match outcome {
        Outcome::Generated(stats) => generated(stats),
        Outcome::Rejected(rejection) => {
            let Rejection {
                code,
                message,
                line,
                column,
                ..
            } = rejection;
            format!(
                "rejected; {code}: {} at {}:{line}:{column}",
                short(message),
                printable(path)
            )
        }
        Outcome::Unreadable(why) => format!("unreadable; {}", short(why)),
        Outcome::InternalError(why) => format!("internal error; {}", short(why)),
    }
}

fn generated(stats: &CrateStats) -> String {
    let (longest, lines) = &stats.longest;
    format!(
        "generated; {}, {}, {} ({lines} of them in {longest}), {} in {} ms",
        count(stats.operations, "operation"),
        count(stats.types, "type"),
        count(stats.lines, "line"),
        count(stats.warnings, "warning"),
        stats.time.as_millis(),
    )
}

/// Returns the result of the tools for a crate: `clean`, or the number of messages and the first.
pub(crate) fn output(output: &ToolOutput) -> String {
    let mut parts = Counts::of(&output.messages).parts();
    if !output.is_finished {
        parts.push("not finished".to_owned());
    }
    match output.messages.first() {
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

/// Returns the totals of all documents.
pub(crate) fn totals(entries: &[Entry<'_>], is_compiled: bool) -> String {
    let all: Vec<_> = entries.iter().filter_map(Entry::stats).collect();
    let is_rejected = |entry: &&Entry<'_>| matches!(entry.outcome, Outcome::Rejected(_));
    let sum = |of: fn(&CrateStats) -> usize| all.iter().map(|stats| of(stats)).sum::<usize>();
    let mut text = format!(
        "{} generated, {} rejected; {}, {}, {}\n",
        all.len(),
        entries.iter().filter(is_rejected).count(),
        count(sum(|stats| stats.operations), "operation"),
        count(sum(|stats| stats.types), "type"),
        count(sum(|stats| stats.lines), "line"),
    );
    let mut coverage = Totals::default();
    all.iter().for_each(|stats| coverage += stats.coverage);
    text += &format!("{}\n{}\n", coverage.sentence(), losses(&all));
    if is_compiled {
        text += &compiled(entries);
    }
    let mut failed = 0;
    for entry in entries.iter().filter(|entry| !entry.failures.is_empty()) {
        failed += 1;
        let reasons = entry.failures.join(", ");
        text += &format!("failed: {}: {reasons}\n", entry.document.name);
    }
    text + &format!("{} passed, {failed} failed\n", entries.len() - failed)
}

/// Returns, for example, `12 losses: 2 untyped, …; 1 of them silent`.
fn losses(all: &[&CrateStats]) -> String {
    let known = all.iter().flat_map(|stats| &stats.known_losses);
    let silent = all.iter().flat_map(|stats| &stats.silent_losses);
    let found: Vec<_> = known.chain(silent.clone()).collect();
    let parts = Kind::ALL.map(|kind| {
        let number = found.iter().filter(|loss| loss.kind == kind).count();
        format!("{number} {}", kind.word())
    });
    let number = match found.len() {
        1 => "1 loss".to_owned(),
        number => format!("{number} losses"),
    };
    format!(
        "{number}: {}; {} of them silent",
        parts.join(", "),
        silent.count()
    )
}

fn losses_json(losses: &[Loss]) -> Value {
    let losses = losses.iter().map(|loss| {
        json!({
            "kind": loss.kind.word(),
            "name": loss.name,
            "pointer": format!("#{}", loss.pointer),
        })
    });
    losses.collect()
}

fn compiled(entries: &[Entry<'_>]) -> String {
    let (mut clean, mut warned, mut failed) = (0, 0, 0);
    for output in entries.iter().filter_map(|entry| entry.output.as_ref()) {
        let errors = Counts::of(&output.messages).rustc_errors;
        let kind = match () {
            () if !output.is_finished || errors > 0 => &mut failed,
            () if output.messages.is_empty() => &mut clean,
            () => &mut warned,
        };
        *kind += 1;
    }
    format!("{clean} clean, {warned} with warnings, {failed} that do not compile\n")
}

/// Returns the results of a run as JSON: an array with an object for each document.
pub(crate) fn json(entries: &[Entry<'_>]) -> String {
    let list: Vec<_> = entries.iter().map(entry_json).collect();
    format!("{:#}\n", Value::from(list))
}

fn entry_json(entry: &Entry<'_>) -> Value {
    let (word, details) = match &entry.outcome {
        Outcome::Generated(stats) => ("generated", stats_json(stats)),
        Outcome::Rejected(rejection) => (
            "rejected",
            json!({
                "code": rejection.code,
                "message": rejection.message,
                "pointer": rejection.pointer,
                "line": rejection.line,
                "column": rejection.column,
            }),
        ),
        Outcome::Unreadable(why) => ("unreadable", json!({ "message": why })),
        Outcome::InternalError(why) => ("internal_error", json!({ "message": why })),
    };
    json!({
        "document": entry.document.name,
        "outcome": word,
        word: details,
        "compiled": entry.output.as_ref().map(output_json),
        "failures": entry.failures,
    })
}

fn stats_json(stats: &CrateStats) -> Value {
    let (longest, lines) = &stats.longest;
    json!({
        "operations": stats.operations,
        "types": stats.types,
        "warnings": stats.warnings,
        "lines": stats.lines,
        "longest_file": { "file": longest, "lines": lines },
        "known_losses": losses_json(&stats.known_losses),
        "silent_losses": losses_json(&stats.silent_losses),
        "milliseconds": stats.time.as_millis() as u64,
    })
}

fn output_json(output: &ToolOutput) -> Value {
    let counts = Counts::of(&output.messages);
    json!({
        "finished": output.is_finished,
        "rustc_errors": counts.rustc_errors,
        "rustc_warnings": counts.rustc_warnings,
        "clippy_warnings": counts.clippy,
        "rustdoc_warnings": counts.rustdoc,
        "cargo_warnings": counts.cargo,
        "messages": output.messages.iter().map(message_json).collect::<Vec<_>>(),
    })
}

fn message_json(message: &Message) -> Value {
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
