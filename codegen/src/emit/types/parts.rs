//! What the items of all types share: their documentation, derived traits, and constraints.
//!
//! Imports `docs`, `file`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::Doc;
use super::super::file::File;
use super::super::type_facts::is_eq_schema;
use crate::ir::Schema;
use crate::names::NamedType;

/// The documentation of a type: that of its schema, and some paragraphs of the generator.
pub(super) fn docs(named: &NamedType<'_>, own: impl IntoIterator<Item = String>) -> TokenStream {
    let docs = &named.schema.docs;
    let mut doc = Doc::of(docs, &named.ident);
    own.into_iter().for_each(|text| doc.own(text));
    doc.facts(docs, Some(&named.schema.origin));
    doc.outer()
}

/// The traits `Eq` and `Hash`, if the type of a schema implements them.
pub(super) fn eq(schema: &Schema) -> Option<TokenStream> {
    is_eq_schema(schema).then(|| quote!(, Eq, Hash))
}

/// The clause of a table that validates the constraints that the type does not express.
pub(super) fn constraints(file: &mut File<'_>, named: &NamedType<'_>) -> Option<TokenStream> {
    if named.schema.rules.is_empty() {
        return None;
    }
    file.imports.module("evaluate");
    let ident = &named.ident;
    Some(
        quote!(, constraints => |value, at, found| evaluate::value(value, crate::rules::#ident, at, found)),
    )
}
