//! What is checked before a request is sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::check::Checker;
use super::super::examine::{self, Check, behind_aliases};
use super::super::literal::literal;
use super::{Emitter, Presence, Sent, Value};
use crate::ir::{Piece, Place, Shape, TextFormat, Type};

impl Emitter<'_> {
    pub(super) fn validate(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let mut checks = Vec::new();
        for input in inputs {
            checks.extend(self.check(input));
            if input.sent == Sent::Parameter(Place::Path) {
                checks.extend(self.segment_check(input));
            }
        }
        let found = match checks.is_empty() {
            true => quote!(_found),
            false => quote!(found),
        };
        quote! {
            impl validate::Validate for #ident {
                fn check(&self, _at: &validate::At<'_>, #found: &mut validate::Violations) {
                    #(#checks)*
                }
            }
        }
    }

    fn check(&mut self, input: &Value<'_>) -> Option<TokenStream> {
        let ident = input.ident;
        let name = literal(input.name);
        let at = quote!(validate::At::Name(#name));
        if let Sent::Choice(_) = input.sent {
            return Some(quote!(validate::check(&self.#ident, &#at, found);));
        }
        let mut checker = Checker {
            api: self.api,
            imports: &mut self.imports,
        };
        let place = quote!(self.#ident);
        let check = checker.field(&place, input.ty, input.presence == Presence::Optional, &at)?;
        match input.presence {
            // An empty list is absent, so its rules do not hold for it.
            Presence::MaybeEmpty if examine::check(self.api, input.ty) == Check::Inline => {
                Some(quote!(if !#place.is_empty() { #check }))
            }
            _ => Some(check),
        }
    }

    /// A value that could be empty, or nothing but dots, has to be kept out of the path.
    fn segment_check(&mut self, input: &Value<'_>) -> Option<TokenStream> {
        let (ident, name) = (input.ident, literal(input.name));
        let is_text = match behind_aliases(self.api, input.ty) {
            Type::String(format) => *format != Some(TextFormat::DateTime),
            Type::Named(id) => match self.api.schema(*id).map(|schema| &schema.shape) {
                Some(Shape::Text(text)) => !text.begins_with_letter(),
                _ => true,
            },
            _ => false,
        };
        let segment = self.operation.path.iter().find(|segment| {
            segment
                .iter()
                .any(|piece| self.is_parameter(piece, input.name))
        })?;
        let index = segment
            .iter()
            .position(|piece| self.is_parameter(piece, input.name))?;
        let before = literal_text(segment.get(..index)?);
        let after = literal_text(segment.get(index + 1..)?);
        is_text.then(|| {
            self.imports.module("path");
            quote! {
                path::check(&self.#ident, #before, #after, &validate::At::Name(#name), found);
            }
        })
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
