//! The parameters of a request: those in its path, its query, its headers and its cookies.
//!
//! Imports `emitter`, `literal`, `type_facts`, `values`, and `ir`.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::literal::literal;
use super::super::type_facts::{is_scalar, is_scalar_or_list};
use super::emitter::Emitter;
use super::values::{Presence, Sent, Value, path_value};
use crate::ir::{Delimiter, Encoding, Piece, Place, QueryForm, Style, Type};

impl Emitter<'_> {
    /// The path as a literal, and the statements that write it and the part of the query that is in
    /// it.
    pub(super) fn path_statements(&mut self, values: &[Value<'_>]) -> (TokenStream, TokenStream) {
        let mut template = String::new();
        let mut parameters = Vec::new();
        for segment in &self.operation.path {
            template.push('/');
            for piece in segment {
                match piece {
                    Piece::Literal(text) => template.push_str(text),
                    Piece::Parameter(index) => {
                        if let Some(value) = path_value(self.operation, values, *index) {
                            template.push_str(&format!("{{{}}}", value.name));
                            parameters.push(self.sent_value(value));
                        }
                    }
                }
            }
        }
        let template = literal(&template);
        let path = match parameters.as_slice() {
            [] => quote!(request.path(Self::PATH);),
            parameters => {
                self.file.imports.without_import("input");
                quote!(request.path_parameters(Self::PATH, &[#(#parameters),*]);)
            }
        };
        let query = self.operation.query.as_deref().map(|query| {
            let query = literal(query);
            quote!(request.encoded_query(#query);)
        });
        (quote!(#template), quote!(#path #query))
    }

    /// A reference to the value of a parameter or a field, with its style and its constraints.
    pub(super) fn sent_value(&mut self, value: &Value<'_>) -> TokenStream {
        let is_plain = match value.sent {
            Sent::Parameter(Place::Path, encoding) => self.is_plain_segment(encoding, value.ty),
            Sent::Parameter(place, encoding) => self.is_plain(place, encoding, value.ty),
            Sent::FormField(encoding) => self.is_plain(Place::Query, encoding, value.ty),
            _ => true,
        };
        let checked = self.checked_value(value);
        match value.sent {
            Sent::Parameter(_, encoding) | Sent::FormField(encoding) if !is_plain => {
                let style = self.style(encoding);
                let shipped = match value.sent {
                    Sent::FormField(_) => "styled_form",
                    _ => "styled_parameters",
                };
                self.file.imports.without_import(shipped);
                quote!(&#style.of(#checked))
            }
            _ => checked,
        }
    }

    /// A reference to a value, with the constraints that its type does not validate.
    pub(super) fn checked_value(&mut self, value: &Value<'_>) -> TokenStream {
        let ident = value.ident;
        let rules = match value.sent {
            Sent::Choice(_) => None,
            _ => self.file.inline_rules(value.ty),
        };
        let rules = match (rules, value.needs_item) {
            (Some(rules), true) => Some(quote!(MinItems(1), #rules)),
            (None, true) => Some(quote!(MinItems(1))),
            (rules, false) => rules,
        };
        let Some(rules) = rules else {
            return quote!(&self.#ident);
        };
        self.file.imports.module("checked");
        match value.presence {
            Presence::MaybeEmpty => quote!(checked::non_empty!(self.#ident, #rules)),
            Presence::Required | Presence::Optional => {
                quote!(checked::value!(self.#ident, #rules))
            }
        }
    }

    /// Whether a value is in the path as its text alone.
    fn is_plain_segment(&self, encoding: Encoding, ty: &Type) -> bool {
        let is_simple = matches!(
            encoding,
            Encoding::Styled {
                style: Style::Simple,
                allow_reserved: false,
                ..
            }
        );
        is_simple && is_scalar(self.file.api, ty)
    }

    /// The statements that write the parameters that are not in the path.
    pub(super) fn parameters(&mut self, values: &[Value<'_>]) -> Vec<TokenStream> {
        let mut statements = Vec::new();
        for value in values {
            if let Sent::QueryString(form) = value.sent {
                statements.push(self.query_string(value, form));
                continue;
            }
            let (place, function) = match value.sent {
                Sent::Parameter(Place::Query, _) => (Place::Query, quote!(query)),
                Sent::Parameter(Place::Header, _) => (Place::Header, quote!(header)),
                Sent::Parameter(Place::Cookie, _) => (Place::Cookie, quote!(cookie)),
                _ => continue,
            };
            self.file.imports.without_import("input");
            let (name, input) = (
                literal(&wire_name(place, value.name)),
                self.sent_value(value),
            );
            statements.push(quote!(request.#function(#name, #input);));
        }
        statements
    }

    /// The statement that writes the whole query.
    fn query_string(&mut self, value: &Value<'_>, form: &QueryForm) -> TokenStream {
        self.file.imports.without_import("input");
        self.file.imports.module("query_string");
        let (name, checked) = (literal(value.name), self.checked_value(value));
        let written = match form {
            QueryForm::Text => quote!(text(#checked)),
            QueryForm::Json => quote!(json(#checked)),
            QueryForm::Form(encodings) => {
                let styles = encodings.iter().map(|(name, encoding)| {
                    let (name, style) = (literal(name), self.style(*encoding));
                    quote!((#name, #style))
                });
                let styles: Vec<_> = styles.collect();
                quote!(form(#checked, &[#(#styles),*]))
            }
        };
        quote!(request.query(#name, &query_string::QueryString::#written);)
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
            // One header line has all the values, separated by commas.
            Place::Header if style == Style::Simple => is_scalar_or_list(self.file.api, ty),
            _ if style == Style::Cookie => false,
            _ if is_scalar(self.file.api, ty) => true,
            _ => explode && style != Style::DeepObject && is_scalar_or_list(self.file.api, ty),
        }
    }

    /// A style, for the runtime.
    pub(super) fn style(&mut self, encoding: Encoding) -> TokenStream {
        self.file.imports.module("style");
        let (style, explode, allow_reserved, inner) = match encoding {
            Encoding::Json => return quote!(style::JSON),
            Encoding::Mixed => return quote!(style::MIXED),
            Encoding::Styled {
                style,
                explode,
                allow_reserved,
                inner,
            } => (style, explode, allow_reserved, inner),
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
            (Style::TabDelimited, _) => quote!(style::TAB_DELIMITED),
            // Items that are sent one by one have no delimiter.
            (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, true) => {
                quote!(style::FORM_EXPLODED)
            }
            (Style::Cookie, false) => quote!(style::COOKIE),
            (Style::Cookie, true) => quote!(style::COOKIE_EXPLODED),
            (Style::DeepObject, _) => quote!(style::DEEP_OBJECT),
        };
        let style = match inner.map(Delimiter::char) {
            Some(delimiter) => quote!(#style.with_inner(#delimiter)),
            None => style,
        };
        match allow_reserved {
            true => quote!(#style.with_reserved()),
            false => style,
        }
    }
}

/// The name on the wire; HTTP/2 and the `http` crate have lowercase header names (RFC 9113,
/// section 8.2.1).
pub(super) fn wire_name(place: Place, name: &str) -> String {
    match place {
        Place::Header => name.to_ascii_lowercase(),
        _ => name.to_owned(),
    }
}
