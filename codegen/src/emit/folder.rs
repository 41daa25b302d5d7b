//! A folder of modules: its file `mod.rs`, with declarations, re-exports, and the methods of the client
//! for its operations.
//!
//! Imports `docs`, `draft`, `feature`, `file`, `imports`, `input`, `operation`, and `names`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use super::draft::Draft;
use super::file::File;
use super::imports::braced;
use super::input::Input;
use super::{feature, operation};
use crate::names::{Ident, NamedOperation};

/// The maximum number of operations of a folder that its docs list.
const MANY: usize = 500;

/// A folder of modules while it is filled.
pub(super) struct Folder<'a> {
    pub(super) path: String,
    doc: Doc,
    /// The feature without which it is not compiled.
    pub(super) feature: Option<&'a str>,
    /// The modules, each with its declaration and its re-export.
    modules: BTreeMap<Ident, (TokenStream, Option<TokenStream>)>,
    /// Other re-exports.
    pub(super) exports: Option<TokenStream>,
    /// Its operations.
    pub(super) operations: Vec<&'a NamedOperation<'a>>,
}

impl<'a> Folder<'a> {
    pub(super) fn new(path: &str, doc: Doc) -> Self {
        Self {
            path: path.to_owned(),
            doc,
            feature: None,
            modules: BTreeMap::new(),
            exports: None,
            operations: Vec::new(),
        }
    }

    /// Adds a file that defines these types, and others if it is public.
    pub(super) fn module<'i>(
        &mut self,
        module: &Ident,
        idents: impl Iterator<Item = &'i Ident>,
        is_public: bool,
        feature: Option<&str>,
    ) {
        let idents: BTreeSet<_> = idents.collect();
        let cfg = feature::cfg(feature);
        let exported = (!idents.is_empty()).then(|| {
            let idents = braced(&idents.into_iter().collect::<Vec<_>>());
            // The docs of a public module would only link to its own.
            let inline = is_public.then(|| quote!(#[doc(inline)]));
            quote!(#cfg #inline pub use #module::#idents;)
        });
        let visibility = is_public.then(|| quote!(pub));
        let items = (quote!(#cfg #visibility mod #module;), exported);
        self.modules.insert(module.clone(), items);
    }

    /// Adds the folder of a group. It is public, so that the docs show it.
    pub(super) fn group(&mut self, module: &Ident, feature: Option<&str>) {
        let cfg = feature::cfg(feature);
        let items = (
            quote!(#cfg pub mod #module;),
            Some(quote!(#cfg pub use #module::*;)),
        );
        self.modules.insert(module.clone(), items);
    }

    /// Its file `mod.rs`.
    pub(super) fn draft(mut self, input: &Input<'a>) -> Draft {
        if self.operations.len() <= MANY {
            let rows = self.operations.iter().map(|named| operation::row(named));
            let rows: Vec<_> = rows.collect();
            self.doc.table(["Request", "Sent as", "Summary"], &rows);
        }
        let (modules, exports): (Vec<_>, Vec<_>) = self.modules.into_values().unzip();
        let mut head = vec![self.doc.inner()];
        head.extend(modules);
        head.extend(self.exports);
        head.extend(exports.into_iter().flatten());
        // What is in scope there decides which links need a path.
        let first = self.operations.first();
        let mut module = first.map(|named| named.path()).unwrap_or_default();
        module.pop();
        let file = File::of(input.api, input.names, module);
        let (file, methods) = operation::client_methods(file, &self.operations);
        file.draft(format!("{}/mod.rs", self.path), head, methods)
    }
}
