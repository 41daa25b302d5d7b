//! Types as they are written in Rust.
//!
//! Imports `imports`, and `ir`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports::Imports;
use crate::ir::{NumberWidth, SchemaId, TextFormat, Type};

/// A type where it is used; `named` writes the name of a type of the API.
pub(super) fn rust_type(
    ty: &Type,
    imports: &mut Imports,
    named: &mut impl FnMut(SchemaId) -> TokenStream,
) -> TokenStream {
    match ty {
        Type::Any => quote!(serde_json::Value),
        Type::Boolean => quote!(bool),
        Type::Never => {
            imports.module("never");
            quote!(never::Never)
        }
        Type::Null => quote!(()),
        Type::Integer(integer) => {
            let integer = format_ident!("{}", integer.width.as_ref());
            quote!(#integer)
        }
        Type::Number(number) => match number.width {
            NumberWidth::Bits32 => quote!(f32),
            NumberWidth::Bits64 => quote!(f64),
        },
        Type::String(Some(TextFormat::DateTime)) => {
            imports.module("date_time");
            quote!(date_time::DateTime)
        }
        Type::String(Some(TextFormat::Date)) => {
            imports.module("date");
            quote!(date::Date)
        }
        Type::String(Some(TextFormat::Base64)) => {
            imports.module("base64_bytes");
            quote!(base64_bytes::Base64)
        }
        Type::String(None) | Type::Text(_) => quote!(String),
        Type::List(list) => {
            let item = rust_type(&list.item, imports, named);
            quote!(Vec<#item>)
        }
        Type::Tuple(items) => {
            imports.without_import("tuple");
            let items = items.iter().map(|item| rust_type(item, imports, named));
            let items: Vec<_> = items.collect();
            match items.as_slice() {
                [only] => quote!((#only,)),
                items => quote!((#(#items),*)),
            }
        }
        Type::Map(value) => {
            let value = rust_type(value, imports, named);
            quote!(std::collections::BTreeMap<String, #value>)
        }
        Type::Named(id) => named(*id),
        Type::Bytes => quote!(bytes::Bytes),
        Type::File => {
            imports.module("file");
            quote!(file::File)
        }
        Type::Nullable(inner) => {
            let inner = rust_type(inner, imports, named);
            quote!(Option<#inner>)
        }
    }
}
