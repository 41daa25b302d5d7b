//! What the items of all types share: their documentation and constraints.
//!
//! Imports `docs`, `file` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::docs::Doc;
use super::super::file::File;
use crate::names::NamedType;

/// The documentation of a type: that of its schema, and some paragraphs of the generator.
pub(super) fn docs(named: &NamedType<'_>, own: impl IntoIterator<Item = String>) -> TokenStream {
    let NamedType { schema, ident, .. } = named;
    let mut doc = Doc::of(&schema.docs, ident);
    own.into_iter().for_each(|text| doc.own(text));
    // The module of an inline type says where it is, unless it comes from elsewhere.
    let origin = schema.label.is_component().then_some(&schema.origin);
    let origin = schema.defined_in.as_ref().or(origin);
    doc.facts(&schema.docs, origin.map(String::as_str));
    doc.outer()
}

/// What the docs of a newtype of secrets say.
pub(super) const SECRET: &str =
    "A secret, which is redacted in `Debug` output and in messages, and has no `Display` output.";

/// The clause of a table for a type with secrets.
pub(super) fn secrets(file: &File<'_>, named: &NamedType<'_>) -> Option<TokenStream> {
    let has_secrets = file.api.secrets.contains(&named.id);
    has_secrets.then(|| quote!(with secrets))
}

/// The clause of a table for a type that no request contains.
pub(super) fn of_response(named: &NamedType<'_>) -> Option<TokenStream> {
    named.schema.never_sent.then(|| quote!(of response))
}

/// The clause of a table for the constraints that the type does not express.
pub(super) fn schema(file: &mut File<'_>, named: &NamedType<'_>) -> Option<TokenStream> {
    if named.schema.rules.is_empty() {
        return None;
    }
    file.imports.without_import("evaluate");
    let ident = &named.rules;
    Some(quote!(schema crate::rules::#ident))
}
