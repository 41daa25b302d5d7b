//! What cargo says while it runs, line by line of its JSON (The Cargo Book, "JSON messages").
//!
//! Imports nothing.

use serde_json::Value;
use std::collections::BTreeSet;

/// Who complains of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    Rustc,
    Clippy,
    Rustdoc,
    Cargo,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Error,
    Warning,
}

/// One complaint about a crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Message {
    pub(crate) level: Level,
    pub(crate) tool: Tool,
    /// The file within the crate; empty where there is none.
    pub(crate) file: String,
    pub(crate) line: u64,
    pub(crate) column: u64,
    /// The lint, or the code of the error.
    pub(crate) code: Option<String>,
    pub(crate) text: String,
}

/// All complaints about a crate: each once, in an order that does not depend on time.
pub(crate) type Messages = BTreeSet<Message>;

/// One line of cargo.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A complaint about the crate of this name.
    Message(String, Message),
    /// A complaint of cargo itself; where it is about a manifest, it tells the path.
    Warning(String),
    /// The tool is done with the crate of this name.
    Done(String),
    /// The tool has failed over the crate of this name.
    Failed(String),
    /// Nothing more comes.
    Finished,
}

/// Reads a line, be it of JSON or for people; none where it tells nothing of interest.
pub(crate) fn event(line: &str) -> Option<Event> {
    if let Some(error) = line.strip_prefix("error: could not ") {
        // Such as: could not compile `pets` (lib) due to 1 previous error
        return Some(Event::Failed(error.split('`').nth(1)?.to_owned()));
    }
    if let Some(warning) = line.strip_prefix("warning: ") {
        return Some(Event::Warning(warning.to_owned()));
    }
    let value: Value = serde_json::from_str(line).ok()?;
    let target = || Some(value.pointer("/target/name")?.as_str()?.to_owned());
    match value.get("reason")?.as_str()? {
        "build-finished" => Some(Event::Finished),
        "compiler-artifact" => Some(Event::Done(target()?)),
        "compiler-message" => message(target()?, value.get("message")?),
        _ => None,
    }
}

fn message(target: String, value: &Value) -> Option<Event> {
    let text = value.get("message")?.as_str()?;
    let level = match value.get("level")?.as_str()? {
        "warning" => Level::Warning,
        // Also `error: internal compiler error`.
        level if level.starts_with("error") => Level::Error,
        _ => return None,
    };
    let code = value.pointer("/code/code").and_then(Value::as_str);
    let spans = value.get("spans")?.as_array()?;
    // The compiler counts at the end what it has said before.
    let is_sum = text.starts_with("aborting due to") || text.ends_with(" emitted");
    if code.is_none() && spans.is_empty() && is_sum {
        return None;
    }
    let is_primary = |span: &&Value| span.get("is_primary") == Some(&Value::Bool(true));
    let span = spans.iter().find(is_primary).unwrap_or(&Value::Null);
    let number = |key: &str| span.get(key).and_then(Value::as_u64).unwrap_or(0);
    let file = span.get("file_name").and_then(Value::as_str);
    let tool = match code.and_then(|code| code.split_once("::")) {
        Some(("clippy", _)) => Tool::Clippy,
        Some(("rustdoc", _)) => Tool::Rustdoc,
        _ => Tool::Rustc,
    };
    let message = Message {
        level,
        tool,
        file: within_crate(file.unwrap_or_default(), &target),
        line: number("line_start"),
        column: number("column_start"),
        code: code.map(str::to_owned),
        text: text.to_owned(),
    };
    Some(Event::Message(target, message))
}

/// The path of a file within its crate, with `/` between the parts.
fn within_crate(path: &str, package: &str) -> String {
    let path = path.replace('\\', "/");
    match path.split_once(&format!("{package}/")) {
        Some((_, inner)) => inner.to_owned(),
        None => path,
    }
}

/// How many complaints there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) rustc_errors: usize,
    pub(crate) rustc_warnings: usize,
    pub(crate) clippy: usize,
    pub(crate) rustdoc: usize,
    pub(crate) cargo: usize,
}

impl Counts {
    /// Counts them.
    pub(crate) fn of(messages: &Messages) -> Self {
        let mut counts = Self::default();
        for message in messages {
            let count = match (message.tool, message.level) {
                (Tool::Rustc, Level::Error) => &mut counts.rustc_errors,
                (Tool::Rustc, Level::Warning) => &mut counts.rustc_warnings,
                (Tool::Clippy, _) => &mut counts.clippy,
                (Tool::Rustdoc, _) => &mut counts.rustdoc,
                (Tool::Cargo, _) => &mut counts.cargo,
            };
            *count += 1;
        }
        counts
    }

    /// Each kind that there is, with its number.
    pub(crate) fn parts(&self) -> Vec<String> {
        [
            (self.rustc_errors, "rustc error"),
            (self.rustc_warnings, "rustc warning"),
            (self.clippy, "Clippy warning"),
            (self.rustdoc, "rustdoc warning"),
            (self.cargo, "cargo warning"),
        ]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| crate::report::count(number, noun))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(level: &str, code: &str, text: &str, spans: &str) -> String {
        format!(
            r#"{{"reason":"compiler-message","target":{{"name":"corpus_a"}},"message":
            {{"level":"{level}","code":{code},"message":"{text}","spans":[{spans}]}}}}"#
        )
    }

    fn message(line: &str) -> Message {
        match event(line) {
            Some(Event::Message(target, message)) => {
                assert_eq!(target, "corpus_a");
                message
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_complaint_has_its_lint_and_place() {
        let spans = r#"{"is_primary":false,"file_name":"x.rs","line_start":1,"column_start":1},
            {"is_primary":true,"file_name":"crates/corpus_a/src/b.rs","line_start":7,"column_start":5}"#;
        let lint = r#"{"code":"clippy::len_zero"}"#;
        let expected = Message {
            level: Level::Warning,
            tool: Tool::Clippy,
            file: "src/b.rs".to_owned(),
            line: 7,
            column: 5,
            code: Some("clippy::len_zero".to_owned()),
            text: "no".to_owned(),
        };
        assert_eq!(message(&line("warning", lint, "no", spans)), expected);
    }

    #[test]
    fn complaints_are_told_apart_by_tool_and_level() {
        let error = message(&line("error", r#"{"code":"E0308"}"#, "no", ""));
        assert_eq!((error.tool, error.level), (Tool::Rustc, Level::Error));
        let doc = message(&line(
            "warning",
            r#"{"code":"rustdoc::bare_urls"}"#,
            "no",
            "",
        ));
        assert_eq!((doc.tool, doc.level), (Tool::Rustdoc, Level::Warning));
        let crash = message(&line(
            "error: internal compiler error",
            "null",
            "panicked",
            "",
        ));
        assert_eq!((crash.tool, crash.level), (Tool::Rustc, Level::Error));
        let counts = Counts::of(&[error, doc, crash].into());
        assert_eq!(counts.parts(), ["2 rustc errors", "1 rustdoc warning"]);
    }

    #[test]
    fn sums_of_the_compiler_are_no_complaints() {
        for (level, sum) in [
            ("error", "aborting due to 2 previous errors"),
            ("warning", "2 warnings emitted"),
            ("failure-note", "see the manual"),
        ] {
            assert_eq!(event(&line(level, "null", sum, "")), None);
        }
    }

    #[test]
    fn the_end_of_each_crate_is_heard() {
        let name = || "corpus_a".to_owned();
        let failed = "error: could not compile `corpus_a` (lib) due to 1 previous error";
        for (line, expected) in [
            (
                r#"{"reason":"compiler-artifact","target":{"name":"corpus_a"}}"#,
                Some(Event::Done(name())),
            ),
            (failed, Some(Event::Failed(name()))),
            (
                "error: could not document `corpus_a`",
                Some(Event::Failed(name())),
            ),
            (
                r#"{"reason":"build-finished","success":false}"#,
                Some(Event::Finished),
            ),
            ("warning: a key", Some(Event::Warning("a key".to_owned()))),
            ("    Checking corpus_a v0.1.0", None),
        ] {
            assert_eq!(event(line), expected);
        }
    }
}
