//! Patterns that the crate `regex` matches, in linear time.

use std::sync::OnceLock;

/// A pattern that is compiled when it is first used.
#[derive(Debug)]
pub struct Engine {
    source: &'static str,
    regex: OnceLock<Option<regex::Regex>>,
}

impl Engine {
    /// Creates a pattern in the syntax of the crate.
    pub const fn new(source: &'static str) -> Self {
        let regex = OnceLock::new();
        Self { source, regex }
    }

    /// Returns whether `text` contains a match. The generator has made sure that the pattern
    /// compiles; otherwise nothing would match.
    pub fn matches(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| regex_of(self.source));
        regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

fn regex_of(source: &str) -> Option<regex::Regex> {
    regex::Regex::new(source).ok()
}

/// Creates a function that matches a pattern, for tables.
macro_rules! matcher {
    ($source:literal) => {
        |text| {
            static ENGINE: $crate::runtime::validation::regex_engine::Engine =
                $crate::runtime::validation::regex_engine::Engine::new($source);
            ENGINE.matches(text)
        }
    };
}
pub(crate) use matcher;
