//! Aliases of types.
//!
//! Imports `file`, `text`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::text;
use super::super::type_facts::{Validation, validation};
use super::file::{File, doc};
use crate::ir::Type;
use crate::names::NamedType;

/// The alias of a type.
pub(super) fn alias(file: &mut File<'_>, named: &NamedType<'_>, ty: &Type) -> TokenStream {
    let (schema, ident) = (named.schema, &named.ident);
    let mut doc = doc(schema);
    if let Type::Text(text) = ty.without_null().0 {
        doc.own(format!("{}.", text::sentence(text)));
    }
    if validation(file.input.api, &Type::Named(named.id)) == Validation::Inline {
        doc.own(
            "Its constraints are validated as part of a request or a response, not by \
             [`validate`](crate::Validate::validate) on the value itself.",
        );
    }
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let ty = file.rust_type(ty);
    quote!(#docs pub type #ident = #ty;)
}
