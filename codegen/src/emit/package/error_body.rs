//! `error_body.rs`: the enum for the bodies of error responses.
//!
//! Imports `docs`, `draft`, `feature`, `file`, `input`, `ir` and `names`.

use quote::quote;

use super::super::docs::Doc;
use super::super::draft::Draft;
use super::super::feature;
use super::super::file::File;
use super::super::input::Input;
use crate::ir::Type;
use crate::names::{Named, NamedType};

/// The file `src/error_body.rs`.
pub(crate) fn file(input: &Input<'_>) -> Draft {
    let mut file = File::new(input.api, input.names);
    let variants = input.names.errors.iter().map(|Named { item, ident }| {
        let named = input.names.ty(*item);
        let docs = named.map(|named| &named.schema.docs);
        let summary = docs.and_then(|docs| Doc::of(docs, ident).summary());
        let link = || {
            Doc::new(format!(
                "JSON: {}.",
                named.map_or(String::new(), NamedType::link)
            ))
        };
        let docs = summary.unwrap_or_else(link).outer();
        let ty = file.rust_type(&Type::Named(*item));
        let group = named.and_then(|named| named.schema.group.as_deref());
        let cfg = feature::cfg(input.names.groups.feature(group));
        quote!(#docs #cfg #ident(#ty))
    });
    let variants: Vec<_> = variants.collect();
    let body = quote! {
        /// The body of an error response, by its type.
        ///
        /// The docs of each operation state the type for each status. A type that is documented
        /// for another status is the same variant, and a new type is a new variant.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "there is one value per call")]
        pub enum ErrorBody {
            #(#variants,)*
            /// Bytes.
            Bytes(bytes::Bytes),
            /// JSON of another type, or with a status that is not documented.
            Json(serde_json::Value),
            /// Text.
            Text(String),
        }
    };
    let doc = Doc::new("The bodies of error responses.").inner();
    file.draft("src/error_body.rs", vec![doc], [body])
}
