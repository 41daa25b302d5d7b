//! The parameters of a request: those in its path, its query, its headers and its cookies.
//!
//! Imports `emitter`, `literal`, `type_facts`, `values`, and `ir`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::super::type_facts::{is_scalar, is_scalar_or_list};
use super::emitter::Emitter;
use super::values::{Sent, Value, path_value};
use crate::ir::{Encoding, Piece, Place, Style, Type};

impl Emitter<'_> {
    /// The statements that write the path.
    pub(super) fn path_segments(&mut self, values: &[Value<'_>]) -> Vec<TokenStream> {
        let mut text = String::new();
        let mut steps = Vec::new();
        for segment in &self.operation.path {
            text.push('/');
            for piece in segment {
                match piece {
                    Piece::Literal(literal) => text.push_str(literal),
                    Piece::Parameter(index) => {
                        steps.extend(literal_step(&std::mem::take(&mut text)));
                        let value = path_value(self.operation, values, *index);
                        steps.extend(value.map(|value| self.segment(value)));
                    }
                }
            }
        }
        steps.extend(literal_step(&text));
        steps.extend(self.operation.query.as_deref().map(|query| {
            let query = literal(query);
            quote!(request.encoded_query(#query);)
        }));
        steps
    }

    fn segment(&mut self, value: &Value<'_>) -> TokenStream {
        let (ident, name) = (value.ident, literal(value.name));
        match value.sent {
            Sent::Parameter(_, encoding) if !self.is_plain_segment(encoding, value.ty) => {
                let style = self.style(encoding);
                quote!(request.styled_segment(#name, &self.#ident, #style);)
            }
            _ => quote!(request.segment(&self.#ident);),
        }
    }

    /// Whether a value is in the path as its text alone.
    pub(super) fn is_plain_segment(&self, encoding: Encoding, ty: &Type) -> bool {
        let is_simple = matches!(
            encoding,
            Encoding::Styled {
                style: Style::Simple,
                ..
            }
        );
        is_simple && is_scalar(self.file.api, ty)
    }

    /// The statements that write the parameters that are not in the path.
    pub(super) fn parameters(&mut self, values: &[Value<'_>]) -> Vec<TokenStream> {
        let mut statements = Vec::new();
        for value in values {
            let Sent::Parameter(place, encoding) = value.sent else {
                continue;
            };
            let (plain, styled) = match place {
                Place::Path => continue,
                Place::Query => (quote!(query), quote!(styled_query)),
                Place::Header => (quote!(header), quote!(styled_header)),
                Place::Cookie => (quote!(cookie), quote!(styled_cookie)),
            };
            let (ident, name) = (value.ident, wire_name(place, value.name));
            let name = literal(&name);
            statements.push(if self.is_plain(place, encoding, value.ty) {
                quote!(request.#plain(#name, &self.#ident);)
            } else {
                let style = self.style(encoding);
                quote!(request.#styled(#name, &self.#ident, #style);)
            });
        }
        statements
    }

    /// Whether a value is sent as plain texts, each under its name.
    pub(super) fn is_plain(&self, place: Place, encoding: Encoding, ty: &Type) -> bool {
        let (style, explode) = match encoding {
            Encoding::Json => return false,
            Encoding::Mixed => return is_scalar_or_list(self.file.api, ty),
            Encoding::Styled {
                allow_reserved: true,
                ..
            } => return false,
            Encoding::Styled { style, explode, .. } => (style, explode),
        };
        match place {
            // One header line has all the values.
            Place::Header => is_scalar_or_list(self.file.api, ty),
            _ if is_scalar(self.file.api, ty) => true,
            _ => explode && style != Style::DeepObject && is_scalar_or_list(self.file.api, ty),
        }
    }

    /// A style, for the runtime.
    pub(super) fn style(&mut self, encoding: Encoding) -> TokenStream {
        self.file.imports.module("style");
        self.file.imports.without_import("styled_parameters");
        let (style, explode, allow_reserved) = match encoding {
            Encoding::Json => return quote!(style::JSON),
            Encoding::Mixed => return quote!(style::MIXED),
            Encoding::Styled {
                style,
                explode,
                allow_reserved,
            } => (style, explode, allow_reserved),
        };
        let style = match (style, explode) {
            (Style::Simple, false) => quote!(style::SIMPLE),
            (Style::Simple, true) => quote!(style::SIMPLE_EXPLODED),
            (Style::Label, false) => quote!(style::LABEL),
            (Style::Label, true) => quote!(style::LABEL_EXPLODED),
            (Style::Matrix, false) => quote!(style::MATRIX),
            (Style::Matrix, true) => quote!(style::MATRIX_EXPLODED),
            (Style::Form, false) => quote!(style::FORM),
            (Style::SpaceDelimited, false) => quote!(style::SPACE_DELIMITED),
            (Style::PipeDelimited, false) => quote!(style::PIPE_DELIMITED),
            // Items that are sent one by one have no delimiter.
            (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, true) => {
                quote!(style::FORM_EXPLODED)
            }
            (Style::DeepObject, _) => quote!(style::DEEP_OBJECT),
        };
        match allow_reserved {
            true => quote!(#style.with_reserved()),
            false => style,
        }
    }
}

/// The statement that writes literal text of the path, if there is any.
fn literal_step(text: &str) -> Option<TokenStream> {
    let part = literal(text);
    (!text.is_empty()).then(|| quote!(request.path(#part);))
}

/// The name on the wire; HTTP/2 and the `http` crate have lowercase header names (RFC 9113,
/// section 8.2.1).
fn wire_name(place: Place, name: &str) -> String {
    match place {
        Place::Header => name.to_ascii_lowercase(),
        _ => name.to_owned(),
    }
}
