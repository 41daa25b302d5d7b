//! `headers.rs`: a constant for each documented response header.
//!
//! Imports `docs`, `draft`, `file`, `input`, `literal`, `type_facts`, `ir` and `names`.

use quote::quote;

use super::super::docs::{Doc, code, repeats};
use super::super::draft::Draft;
use super::super::file::File;
use super::super::input::Input;
use super::super::literal::literal;
use super::super::type_facts::behind_aliases;
use crate::ir::{Delimiter, SET_COOKIE, Type};
use crate::names::Named;

/// The file `src/headers.rs`, if there are headers.
pub(crate) fn file(input: &Input<'_>) -> Option<Draft> {
    let mut file = File::new(input.api, input.names);
    let headers = input.names.headers.values();
    let constants = headers.map(|Named { item, ident }| {
        file.imports.module("headers");
        let ty = file.rust_type(&item.ty);
        let name = literal(&item.name.to_ascii_lowercase());
        let delimiter = item.delimiter.map(Delimiter::char);
        let made = match (behind_aliases(input.api, &item.ty), delimiter) {
            (Type::List(_), _) if item.name.eq_ignore_ascii_case(SET_COOKIE) => {
                quote!(lines(#name))
            }
            (Type::List(_), Some(delimiter)) => quote!(delimited(#name, #delimiter)),
            (Type::List(_), None) => quote!(list(#name)),
            _ => quote!(new(#name)),
        };
        let mut doc = Doc::of(&item.docs, ident);
        if !repeats(&item.name, ident) {
            doc.own_if_empty(|| format!("The header {}.", code(&item.name)));
        }
        let docs = doc.outer();
        quote! {
            #docs
            pub const #ident: headers::Header<#ty> = headers::Header::#made;
        }
    });
    let constants: Vec<_> = constants.collect();
    let Named { ident, .. } = input.names.headers.values().next()?;
    let doc = Doc::new(format!(
        "The documented response headers. Each constant reads its value from the headers of a \
         response: `headers::{ident}.read(response.headers())`.",
    ));
    Some(file.draft("src/headers.rs", vec![doc.inner()], constants))
}
