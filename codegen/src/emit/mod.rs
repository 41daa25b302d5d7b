//! IR and names to the files of a crate.
//!
//! One function makes the tokens of one kind of item. Text of the description becomes a
//! literal through [`literal`] or prose through [`docs`], and never anything else. Emitted
//! files import modules, not types, so that a type of the description can be called what
//! it likes; nothing in here can fail.
//!
//! Imports `ir` and `names`.

mod check;
mod client;
mod docs;
mod enumeration;
mod examine;
mod header;
mod krate;
mod literal;
mod manifest;
mod newtype;
mod object;
mod operation;
mod readme;
mod runtime;
mod types;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;

use crate::ir::Api;
use crate::names::Names;
use crate::output::Package;

/// What the emitters read.
pub(crate) struct Input<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    pub(crate) package: &'a Package,
    /// The name of the package.
    pub(crate) name: &'a str,
}

/// A file that is to be written.
pub(crate) struct Draft {
    /// Its path inside the crate.
    pub(crate) path: String,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    /// Items of Rust, to be formatted one by one.
    Items(Vec<TokenStream>),
    /// Text as it is.
    Text(String),
}

impl Draft {
    fn items(path: impl Into<String>, items: Vec<TokenStream>) -> Self {
        Self {
            path: path.into(),
            content: Content::Items(items),
        }
    }

    fn text(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            content: Content::Text(text.into()),
        }
    }
}

/// All files of the crate.
pub(crate) fn emit(input: &Input<'_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    drafts.push(krate::lib(input));
    drafts.extend(types::files(input));
    drafts.extend(operation::files(input));
    drafts.extend(header::file(input));
    drafts.push(client::asynchronous(input));
    drafts.push(client::blocking(input));
    drafts.extend(runtime::files(input));
    drafts.push(manifest::manifest(input));
    drafts.push(readme::readme(input));
    drafts
}

/// Modules of the runtime that a file uses; it imports each once.
#[derive(Default)]
struct Imports(BTreeSet<&'static str>);

impl Imports {
    /// Notes that the file uses this module.
    fn module(&mut self, name: &'static str) {
        self.0.insert(name);
    }

    fn tokens(&self) -> Option<TokenStream> {
        let modules = self.0.iter().map(|name| quote::format_ident!("{name}"));
        let modules: Vec<_> = modules.collect();
        match modules.as_slice() {
            [] => None,
            [module] => Some(quote::quote!(use crate::runtime::#module;)),
            modules => Some(quote::quote!(use crate::runtime::{#(#modules),*};)),
        }
    }
}
