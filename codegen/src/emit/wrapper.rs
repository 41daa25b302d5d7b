//! Types around another type.

use proc_macro2::TokenStream;
use quote::quote;

use super::check::Checker;
use super::docs::Doc;
use super::examine;
use super::types::{File, fallback};
use crate::ir::{Schema, SchemaId, Type};

/// The items of a type around another one.
pub(super) fn wrapper(
    file: &mut File<'_>,
    id: SchemaId,
    schema: &Schema,
    ty: &Type,
) -> Vec<TokenStream> {
    file.imports.module("wrapper");
    let ident = &file.input.names.ty(id).ident;
    let mut doc = Doc::of(&schema.docs);
    doc.own_if_empty(|| fallback(schema));
    doc.facts(&schema.docs, Some(&schema.origin));
    let docs = doc.outer();
    let exact = examine::is_exact(file.input.api, id).then(|| quote!(, Eq, Hash));
    let inner = file.written(ty);
    let mut checker = Checker {
        api: file.input.api,
        names: file.input.names,
        imports: &mut file.imports,
    };
    let check = checker.function(ty).map(|check| quote!(=> #check));
    let rules = file.rules(id, schema);
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #exact)]
            pub struct #ident(pub #inner);
        },
        quote!(wrapper::wrapper!(#ident { (#inner) #check } #rules);),
    ]
}
