//! What the caller gives: the struct of a request, and the table behind it that makes its
//! constructor, its setters and its checks.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::argument::argument;
use super::super::check::Checker;
use super::super::examine::{self, behind_aliases};
use super::super::literal::literal;
use super::{Emitter, Presence, Sent, Value};
use crate::ir::{Piece, Place, Shape, TextFormat, Type};

impl Emitter<'_> {
    pub(super) fn definition(&mut self, docs: &TokenStream, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let exact = inputs.iter().all(|input| match input.sent {
            Sent::Choice(_) => {
                let mut types = self.operation.sent();
                types.all(|ty| examine::is_exact_type(self.api, ty))
            }
            _ => examine::is_exact_type(self.api, input.ty),
        });
        let exact = exact.then(|| quote!(, Eq, Hash));
        let default = inputs
            .iter()
            .all(|input| input.presence != Presence::Required);
        let default = default.then(|| quote!(, Default));
        let fields: Vec<_> = inputs
            .iter()
            .map(|input| {
                let docs = self.input_docs(input);
                let (ident, ty) = (input.ident, self.value_type(input));
                match input.presence {
                    Presence::Optional => quote!(#docs pub #ident: Option<#ty>),
                    _ => quote!(#docs pub #ident: #ty),
                }
            })
            .collect();
        quote! {
            #docs
            #[derive(Clone, Debug #default, PartialEq #exact)]
            #[non_exhaustive]
            pub struct #ident {
                #(#fields),*
            }
        }
    }

    /// The table behind the struct.
    pub(super) fn table(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let mut required = Vec::new();
        let mut others = Vec::new();
        for input in inputs {
            let (field, wire) = (input.ident, literal(input.name));
            let (how, ty) = match input.sent {
                Sent::Choice(ident) => (quote!(plain), quote!(#ident)),
                _ => {
                    let (how, ty) = argument(self.api, input.ty);
                    (how.word(), self.written(ty))
                }
            };
            let check = self.check(input).map(|check| quote!(=> #check));
            match input.presence {
                Presence::Required => required.push(quote!(#field: #how #wire #ty #check)),
                Presence::Optional => {
                    others.push(quote!(#field: optional #how #wire #ty #check));
                }
                Presence::MaybeEmpty => others.push(quote!(#field: list #how #wire #ty #check)),
            }
        }
        quote!(request_type::request_type!(#ident { #(#required),* } and { #(#others),* });)
    }

    fn value_type(&mut self, input: &Value<'_>) -> TokenStream {
        match input.sent {
            Sent::Choice(ident) => quote!(#ident),
            _ => self.written(input.ty),
        }
    }

    /// A function that checks the value of an input.
    fn check(&mut self, input: &Value<'_>) -> Option<TokenStream> {
        if let Sent::Choice(_) = input.sent {
            self.imports.module("validate");
            return Some(quote!(validate::value));
        }
        let around = match input.sent {
            Sent::Parameter(Place::Path, encoding) if self.is_plain_segment(encoding, input.ty) => {
                self.around(input)
            }
            _ => None,
        };
        let segment = around.map(|(before, after)| {
            self.imports.module("path");
            match (before.as_str(), after.as_str()) {
                ("", "") => quote!(path::segment),
                (before, after) => quote!(path::within(#before, #after)),
            }
        });
        let mut checker = Checker {
            api: self.api,
            names: self.names,
            imports: &mut self.imports,
        };
        let Some(segment) = segment else {
            return checker.function(input.ty);
        };
        match checker.value(&quote!(value), input.ty) {
            None => Some(segment),
            Some(rules) => Some(quote!(|value, at, found| {
                #rules
                #segment(value, at, found);
            })),
        }
    }

    /// What stands around a value in its segment of the path, where the value could be
    /// empty, or nothing but dots, and has to be kept out.
    fn around(&self, input: &Value<'_>) -> Option<(String, String)> {
        let is_text = match behind_aliases(self.api, input.ty) {
            Type::String(format) => {
                !matches!(format, Some(TextFormat::DateTime | TextFormat::Date))
            }
            Type::Text(text) => !text.begins_with_letter(),
            Type::Named(id) => match self.api.schema(*id).map(|schema| &schema.shape) {
                Some(Shape::Text(text)) => !text.begins_with_letter(),
                Some(Shape::Enumeration { .. } | Shape::Constants(_)) => true,
                _ => false,
            },
            _ => false,
        };
        let mut segments = self.operation.path.iter();
        let (segment, index) = segments.find_map(|segment| {
            let is_this = |piece: &Piece| self.is_parameter(piece, input.name);
            Some((segment, segment.iter().position(is_this)?))
        })?;
        let before = literal_text(segment.get(..index)?);
        let after = literal_text(segment.get(index + 1..)?);
        is_text.then_some((before, after))
    }

    fn is_parameter(&self, piece: &Piece, name: &str) -> bool {
        match piece {
            Piece::Parameter(index) => {
                let parameter = self.operation.parameters.get(*index);
                parameter.is_some_and(|parameter| parameter.name == name)
            }
            Piece::Literal(_) => false,
        }
    }
}

fn literal_text(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.as_str(),
        // Another value in the same segment could be a dot as well, so nothing is counted on.
        Piece::Parameter(_) => "",
    });
    texts.collect()
}
