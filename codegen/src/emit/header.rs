//! Headers of answers: a constant for each, which reads it.

use quote::quote;

use super::docs::{Doc, code};
use super::literal::literal;
use super::types::written;
use super::{Draft, Imports, Input};
use crate::ir::Type;

/// The file with the constants, where there is anything in it.
pub(super) fn file(input: &Input<'_>) -> Option<Draft> {
    let headers = input.api.response_headers();
    let mut imports = Imports::default();
    let mut uses_types = false;
    let mut constants = Vec::new();
    for (header, ident) in headers.iter().zip(&input.names.headers) {
        imports.module("headers");
        let ty = written(&header.ty, &mut imports, &mut |id| {
            uses_types = true;
            let ident = &input.names.ty(id).ident;
            quote!(types::#ident)
        });
        let make = match super::examine::behind_aliases(input.api, &header.ty) {
            Type::List(_) => quote!(list),
            _ => quote!(new),
        };
        let mut doc = Doc::of(&header.docs);
        doc.own(format!("The header {}.", code(&header.name)));
        let (docs, name) = (doc.outer(), literal(&header.name.to_ascii_lowercase()));
        constants.push(quote! {
            #docs
            pub const #ident: headers::Header<#ty> = headers::Header::#make(#name);
        });
    }
    if constants.is_empty() {
        return None;
    }
    let mut doc = Doc::default();
    doc.own(
        "The headers of answers that the description names. Each reads its value out of the \
         headers of an answer: `LOCATION.read(response.headers())`.",
    );
    let mut items = vec![doc.inner()];
    items.extend(imports.tokens());
    items.extend(uses_types.then(|| {
        quote!(
            use crate::types;
        )
    }));
    items.extend(constants);
    Some(Draft::items("src/headers.rs", items).using(imports))
}
