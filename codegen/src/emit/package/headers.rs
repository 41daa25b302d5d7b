//! `headers.rs`: a constant for each documented response header.
//!
//! Imports `docs`, `draft`, `imports`, `input`, `literal`, `rust_type`, `type_facts`, `ir` and
//! `names`.

use quote::quote;

use super::super::docs::{Doc, code};
use super::super::draft::Draft;
use super::super::imports::Imports;
use super::super::input::Input;
use super::super::literal::literal;
use super::super::rust_type::rust_type;
use super::super::type_facts::behind_aliases;
use crate::ir::Type;
use crate::names::Named;

/// The file `src/headers.rs`, if there are headers.
pub(crate) fn file(input: &Input<'_>) -> Option<Draft> {
    let mut imports = Imports::default();
    let mut uses_types = false;
    let mut constants = Vec::new();
    for Named {
        item: header,
        ident,
    } in &input.names.headers
    {
        imports.module("headers");
        let ty = rust_type(&header.ty, &mut imports, &mut |id| {
            uses_types = true;
            let ident = input.names.type_ident(id);
            quote!(types::#ident)
        });
        let make = match behind_aliases(input.api, &header.ty) {
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
        "The documented response headers. Each constant reads its value from the headers of a \
         response: `LOCATION.read(response.headers())`.",
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
