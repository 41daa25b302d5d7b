//! What the items of all types share: their documentation and constraints.
//!
//! Imports `docs`, `file`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::{Doc, code};
use super::super::file::File;
use crate::ir::Schema;
use crate::names::NamedType;

/// The documentation of a type: that of its schema, and some paragraphs of the generator.
pub(super) fn docs(schema: &Schema, own: impl IntoIterator<Item = String>) -> TokenStream {
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| {
        let parts = std::iter::once(&schema.label.family).chain(&schema.label.path);
        let parts: Vec<_> = parts.map(String::as_str).collect();
        format!("The schema {}.", code(&parts.join(".")))
    });
    own.into_iter().for_each(|text| doc.own(text));
    doc.facts(&schema.docs, Some(&schema.origin));
    doc.outer()
}

/// The clause of a table for the constraints that the type does not express.
pub(super) fn schema(file: &mut File<'_>, named: &NamedType<'_>) -> Option<TokenStream> {
    if named.schema.rules.is_empty() {
        return None;
    }
    file.imports.without_import("evaluate");
    let ident = &named.ident;
    Some(quote!(schema crate::rules::#ident))
}
