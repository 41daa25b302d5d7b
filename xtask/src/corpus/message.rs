//! Diagnostics of cargo, rustc, Clippy and rustdoc about a crate, and how many there are.
//!
//! Imports `terminal`.

use crate::terminal::count;
use std::collections::BTreeSet;

/// The tool that reports a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    Rustc,
    Clippy,
    Rustdoc,
    Cargo,
}

/// The severity of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Error,
    Warning,
}

/// An error or a warning about a crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Message {
    pub(crate) level: Level,
    pub(crate) tool: Tool,
    /// The file within the crate; empty if unknown.
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The name of the lint, or the code of the error.
    pub(crate) code: Option<String>,
    pub(crate) text: String,
}

/// The messages about a crate, without duplicates and in an order that does not depend on time.
pub(crate) type Messages = BTreeSet<Message>;

/// The number of messages of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) rustc_errors: usize,
    pub(crate) rustc_warnings: usize,
    pub(crate) clippy: usize,
    pub(crate) rustdoc: usize,
    pub(crate) cargo: usize,
}

impl Counts {
    /// Counts messages.
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

    /// Returns each kind that occurs, with its number.
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
        .map(|(number, noun)| count(number, noun))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_counted_by_tool_and_level() {
        let message = |tool, level, line| Message {
            level,
            tool,
            file: String::new(),
            line,
            column: 1,
            code: None,
            text: String::new(),
        };
        let messages = [
            message(Tool::Rustc, Level::Error, 1),
            message(Tool::Rustc, Level::Error, 2),
            message(Tool::Rustc, Level::Error, 2),
            message(Tool::Rustdoc, Level::Warning, 1),
        ];
        let counts = Counts::of(&messages.into());
        assert_eq!(counts.parts(), ["2 rustc errors", "1 rustdoc warning"]);
        assert!(Counts::default().parts().is_empty());
    }
}
