//! Types around another type.
//!
//! Imports `file`, `type_facts`, `ir` and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::type_facts::is_eq_schema;
use super::file::{File, doc};
use crate::ir::Type;
use crate::names::NamedType;

/// The items of a type around another one.
pub(super) fn wrapper(file: &mut File<'_>, named: &NamedType<'_>, ty: &Type) -> Vec<TokenStream> {
    file.imports.module("wrapper");
    let (schema, ident) = (named.schema, &named.ident);
    let mut doc = doc(schema);
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let eq = is_eq_schema(schema).then(|| quote!(, Eq, Hash));
    let inner = file.rust_type(ty);
    let validate = file.validator().function(ty);
    let validate = validate.map(|validate| quote!(=> #validate));
    let rules = file.rules(named);
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #eq)]
            pub struct #ident(pub #inner);
        },
        quote!(wrapper::wrapper!(#ident { (#inner) #validate } #rules);),
    ]
}
