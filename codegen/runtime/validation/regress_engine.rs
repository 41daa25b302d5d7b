//! Patterns that the crate `regress` matches, by trying one way after the other.

use std::sync::OnceLock;

/// A pattern that is made ready when it is used for the first time.
#[derive(Debug)]
pub struct Engine {
    source: &'static str,
    regex: OnceLock<Option<regress::Regex>>,
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
        regex
            .as_ref()
            .is_some_and(|regex| regex.find(text).is_some())
    }
}

fn regex_of(source: &str) -> Option<regress::Regex> {
    regress::Regex::with_flags(source, "u")
        .or_else(|_| regress::Regex::new(source))
        .ok()
}

/// What matches a pattern, as a function that a table can hold.
macro_rules! matcher {
    ($source:literal) => {
        |text| {
            static ENGINE: $crate::runtime::validation::regress_engine::Engine =
                $crate::runtime::validation::regress_engine::Engine::new($source);
            ENGINE.matches(text)
        }
    };
}
pub(crate) use matcher;
