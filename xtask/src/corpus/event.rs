//! The events of a cargo run that matter to a corpus run.
//!
//! Imports `message`.

use super::message::{Level, Message, Tool};
use cargo_metadata::diagnostic::DiagnosticLevel;
use cargo_metadata::{CompilerMessage, Message as CargoMessage};

/// What a line of cargo's output means.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A message about the crate of this name.
    Message(String, Message),
    /// A warning of cargo itself; one about a manifest contains its path.
    Warning(String),
    /// The crate of this name is compiled.
    Compiled(String),
    /// The crate of this name failed to compile.
    Failed(String),
    /// The run ended.
    Finished,
}

/// Returns the event of a line, if it has one.
pub(crate) fn event(line: CargoMessage) -> Option<Event> {
    match line {
        CargoMessage::CompilerArtifact(artifact) => Some(Event::Compiled(artifact.target.name)),
        CargoMessage::CompilerMessage(message) => compiler_message(message),
        CargoMessage::BuildFinished(_) => Some(Event::Finished),
        CargoMessage::TextLine(text) => text_event(&text),
        _ => None,
    }
}

/// Reads a line for people. That a crate failed is stated in no other way.
fn text_event(line: &str) -> Option<Event> {
    if let Some(error) = line.strip_prefix("error: could not ") {
        // Such as: could not compile `pets` (lib) due to 1 previous error
        return Some(Event::Failed(error.split('`').nth(1)?.to_owned()));
    }
    let warning = line.strip_prefix("warning: ")?;
    Some(Event::Warning(warning.to_owned()))
}

fn compiler_message(line: CompilerMessage) -> Option<Event> {
    let (package, diagnostic) = (line.target.name, line.message);
    let level = match diagnostic.level {
        DiagnosticLevel::Warning => Level::Warning,
        DiagnosticLevel::Error | DiagnosticLevel::Ice => Level::Error,
        _ => return None,
    };
    let text = diagnostic.message;
    let code = diagnostic.code.map(|code| code.code);
    // The compiler ends with the number of its messages.
    let is_summary = text.starts_with("aborting due to") || text.ends_with(" emitted");
    if code.is_none() && diagnostic.spans.is_empty() && is_summary {
        return None;
    }
    let span = diagnostic.spans.iter().find(|span| span.is_primary);
    let tool = match code.as_deref().and_then(|code| code.split_once("::")) {
        Some(("clippy", _)) => Tool::Clippy,
        Some(("rustdoc", _)) => Tool::Rustdoc,
        _ => Tool::Rustc,
    };
    let message = Message {
        level,
        tool,
        file: span.map_or_else(String::new, |span| within_crate(&span.file_name, &package)),
        line: span.map_or(0, |span| span.line_start),
        column: span.map_or(0, |span| span.column_start),
        code,
        text,
    };
    Some(Event::Message(package, message))
}

/// Returns the path of a file within its crate, separated by `/`.
fn within_crate(path: &str, package: &str) -> String {
    let path = path.replace('\\', "/");
    match path.split_once(&format!("{package}/")) {
        Some((_, inner)) => inner.to_owned(),
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// The event of a line of cargo, be it JSON or text.
    fn of(line: &str) -> Option<Event> {
        let mut messages = CargoMessage::parse_stream(line.as_bytes());
        let message = messages.next().expect("is a line").expect("is readable");
        assert!(!matches!(&message, CargoMessage::TextLine(text) if text.starts_with('{')));
        event(message)
    }

    fn target() -> Value {
        json!({"name": "corpus_a", "kind": ["lib"], "src_path": "/src/lib.rs"})
    }

    fn line(level: &str, code: Option<&str>, text: &str, spans: &[Value]) -> String {
        let code = code.map(|code| json!({"code": code, "explanation": null}));
        json!({
            "reason": "compiler-message",
            "package_id": "corpus_a",
            "target": target(),
            "message": {
                "level": level, "code": code, "message": text, "spans": spans, "children": [],
                "rendered": null,
            },
        })
        .to_string()
    }

    fn span(file: &str, line: usize, column: usize, is_primary: bool) -> Value {
        json!({
            "file_name": file, "line_start": line, "column_start": column,
            "is_primary": is_primary, "byte_start": 0, "byte_end": 0, "line_end": 0,
            "column_end": 0, "text": [], "label": null, "suggested_replacement": null,
            "suggestion_applicability": null, "expansion": null,
        })
    }

    fn message(line: &str) -> Message {
        match of(line) {
            Some(Event::Message(target, message)) => {
                assert_eq!(target, "corpus_a");
                message
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_message_has_its_lint_and_primary_location() {
        let spans = [
            span("x.rs", 1, 1, false),
            span("crates/corpus_a/src/b.rs", 7, 5, true),
        ];
        let expected = Message {
            level: Level::Warning,
            tool: Tool::Clippy,
            file: "src/b.rs".to_owned(),
            line: 7,
            column: 5,
            code: Some("clippy::len_zero".to_owned()),
            text: "no".to_owned(),
        };
        let line = line("warning", Some("clippy::len_zero"), "no", &spans);
        assert_eq!(message(&line), expected);
    }

    #[test]
    fn the_tool_depends_on_the_code() {
        for (level, code, expected) in [
            ("error", Some("E0308"), (Tool::Rustc, Level::Error)),
            (
                "error: internal compiler error",
                None,
                (Tool::Rustc, Level::Error),
            ),
            ("warning", Some("dead_code"), (Tool::Rustc, Level::Warning)),
            (
                "warning",
                Some("clippy::len_zero"),
                (Tool::Clippy, Level::Warning),
            ),
            (
                "warning",
                Some("rustdoc::bare_urls"),
                (Tool::Rustdoc, Level::Warning),
            ),
        ] {
            let found = message(&line(level, code, "no", &[]));
            assert_eq!((found.tool, found.level), expected, "{code:?}");
        }
    }

    #[test]
    fn summaries_of_the_compiler_are_ignored() {
        for (level, text) in [
            ("error", "aborting due to 2 previous errors"),
            ("warning", "2 warnings emitted"),
            ("failure-note", "see the manual"),
        ] {
            assert_eq!(of(&line(level, None, text, &[])), None);
        }
    }

    #[test]
    fn the_end_of_each_crate_is_an_event() {
        let name = || "corpus_a".to_owned();
        let artifact = json!({
            "reason": "compiler-artifact", "package_id": "corpus_a", "target": target(),
            "profile": {
                "opt_level": "0", "debug_assertions": true, "overflow_checks": true, "test": false,
            },
            "features": [], "filenames": [], "executable": null, "fresh": false,
        });
        let failed = "error: could not compile `corpus_a` (lib) due to 1 previous error";
        for (line, expected) in [
            (&*artifact.to_string(), Some(Event::Compiled(name()))),
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
            assert_eq!(of(line), expected);
        }
    }
}
