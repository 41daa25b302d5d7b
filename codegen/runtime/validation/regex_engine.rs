//! Patterns that the crate `regex` matches, in linear time.

use std::sync::OnceLock;

/// A pattern that is made ready when it is used for the first time.
#[derive(Debug)]
pub struct Engine {
    source: &'static str,
    regex: OnceLock<Option<regex::Regex>>,
}

impl Engine {
    /// A pattern in the syntax of that crate.
    pub const fn new(source: &'static str) -> Self {
        let regex = OnceLock::new();
        Self { source, regex }
    }

    /// Whether it is found in `text`. The generator has tried it, so that it can be made
    /// ready; otherwise nothing would match.
    pub fn matches(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| regex_of(self.source));
        regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

fn regex_of(source: &str) -> Option<regex::Regex> {
    regex::Regex::new(source).ok()
}

/// What matches a pattern, as a function that a table can hold.
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
