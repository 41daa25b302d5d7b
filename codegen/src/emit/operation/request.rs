//! The struct of a request, and the table that defines its constructor, its setters and its
//! validation.
//!
//! Imports `argument`, `emitter`, `literal`, `parameters`, `type_facts`, `values`, `ir`
//! and `names`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::argument::argument;
use super::super::literal::literal;
use super::super::type_facts::{behind_aliases, shape};
use super::emitter::Emitter;
use super::values::{Presence, Sent, Value, around};
use crate::ir::{Place, Shape, TextFormat, Type};
use crate::names::Ident;

impl Emitter<'_> {
    /// The struct.
    pub(super) fn definition(
        &mut self,
        ident: &Ident,
        docs: &TokenStream,
        values: &[Value<'_>],
    ) -> TokenStream {
        let has_default = values
            .iter()
            .all(|value| value.presence != Presence::Required);
        let default = has_default.then(|| quote!(, Default));
        let fields: Vec<_> = values
            .iter()
            .map(|value| {
                let docs = value.doc().outer();
                let (ident, ty) = (value.ident, self.type_of(value, value.ty));
                match value.presence {
                    Presence::Optional => quote!(#docs pub #ident: Option<#ty>),
                    _ => quote!(#docs pub #ident: #ty),
                }
            })
            .collect();
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq)]
            #[non_exhaustive]
            pub struct #ident {
                #(#fields),*
            }
        }
    }

    /// The table behind the struct.
    pub(super) fn table(&mut self, ident: &Ident, values: &[Value<'_>]) -> TokenStream {
        let mut required = Vec::new();
        let mut others = Vec::new();
        for value in values {
            let (field, wire) = (value.ident, literal(value.name));
            let (conversion, ty) = argument(self.file.api, value.ty);
            let (conversion, ty) = (conversion.keyword(), self.type_of(value, ty));
            let validate = self.validate(value).map(|validate| quote!(=> #validate));
            let argument = quote!(#conversion #wire #ty #validate);
            let presence = match value.presence {
                Presence::Required => {
                    required.push(quote!(#field: #argument));
                    continue;
                }
                Presence::Optional => quote!(optional),
                Presence::MaybeEmpty => quote!(list),
            };
            let docs = value.setter_doc().outer();
            others.push(quote!(#docs #field: #presence #argument));
        }
        quote!(request_type::request_type!(#ident { #(#required),* } and { #(#others),* });)
    }

    /// The type of a value or of its items, as it is written.
    fn type_of(&mut self, value: &Value<'_>, ty: &Type) -> TokenStream {
        match value.sent {
            Sent::Choice(ident) => quote!(#ident),
            _ => self.file.rust_type(ty),
        }
    }

    /// A function that validates a value.
    fn validate(&mut self, value: &Value<'_>) -> Option<TokenStream> {
        if let Sent::Choice(_) = value.sent {
            self.file.imports.module("validate");
            return Some(quote!(validate::value));
        }
        let Some(segment) = self.validate_segment(value) else {
            return self.file.validator(value.ty);
        };
        match self.file.validation(&quote!(value), value.ty) {
            None => Some(segment),
            Some(rules) => Some(quote!(|value, at, found| {
                #rules
                #segment(value, at, found);
            })),
        }
    }

    /// A function that validates a segment of the path: it must not be empty, `.` or `..`.
    fn validate_segment(&mut self, value: &Value<'_>) -> Option<TokenStream> {
        let (before, after) = match value.sent {
            Sent::Parameter(Place::Path, encoding)
                if self.is_plain_segment(encoding, value.ty) && self.can_be_dots(value.ty) =>
            {
                around(self.operation, value)?
            }
            _ => return None,
        };
        self.file.imports.module("path");
        Some(match (before.as_str(), after.as_str()) {
            ("", "") => quote!(path::segment),
            (before, after) => quote!(path::within(#before, #after)),
        })
    }

    /// Whether a value could be empty, or dots only.
    fn can_be_dots(&self, ty: &Type) -> bool {
        match behind_aliases(self.file.api, ty) {
            Type::String(format) => {
                !matches!(format, Some(TextFormat::DateTime | TextFormat::Date))
            }
            Type::Text(text) => !text.begins_with_letter(),
            ty => match shape(self.file.api, ty) {
                Some(Shape::Text(text)) => !text.begins_with_letter(),
                Some(Shape::Enumeration { .. } | Shape::Constants(_)) => true,
                _ => false,
            },
        }
    }
}
