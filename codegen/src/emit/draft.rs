//! Drafts: files before they are formatted.
//!
//! Imports `imports`.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use super::imports::Imports;

/// A file to be formatted and written.
pub(crate) struct Draft {
    /// Its path inside the crate.
    pub(crate) path: String,
    pub(crate) content: Content,
    /// The modules of the runtime that it uses.
    pub(crate) modules: BTreeSet<&'static str>,
}

/// The content of a file.
pub(crate) enum Content {
    /// Items of Rust, to be formatted one by one.
    Items(Vec<TokenStream>),
    /// Text as it is, such as a module of the runtime.
    Text(Cow<'static, str>),
}

impl Draft {
    pub(super) fn items(path: impl Into<String>, items: Vec<TokenStream>) -> Self {
        Self {
            path: path.into(),
            content: Content::Items(items),
            modules: BTreeSet::new(),
        }
    }

    pub(super) fn text(path: impl Into<String>, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            path: path.into(),
            content: Content::Text(text.into()),
            modules: BTreeSet::new(),
        }
    }

    /// Notes the modules that the file uses.
    pub(super) fn using(mut self, imports: Imports) -> Self {
        self.modules = imports.into_modules();
        self
    }
}
