//! The texts of a description.
//!
//! Imports nothing.

use std::borrow::Cow;

/// The only document of a description.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The name of its file, which is written into the headers without folders.
    pub name: &'a str,
    /// Its text, YAML or JSON.
    pub text: &'a str,
}

/// One of the texts of a description.
#[derive(Clone, Debug)]
pub struct SourceText<'t> {
    /// Its path below the root of the description, or its URL.
    pub name: Cow<'t, str>,
    /// YAML or JSON.
    pub text: Cow<'t, str>,
}

impl<'t> From<&Source<'t>> for SourceText<'t> {
    fn from(source: &Source<'t>) -> Self {
        Self {
            name: Cow::Borrowed(source.name),
            text: Cow::Borrowed(source.text),
        }
    }
}
