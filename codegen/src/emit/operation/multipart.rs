//! Multipart bodies.
//!
//! Imports `emitter`, `literal`, `parameters`, `type_facts`, `values`, and `ir`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::literal::literal;
use super::super::type_facts::{
    Validation, behind_aliases, is_scalar, is_scalar_or_list, validation,
};
use super::emitter::Emitter;
use super::values::{Presence, Sent, Value};
use crate::ir::{Content, ContentKind, Nested, Part, Place, Type};

impl Emitter<'_> {
    /// The statements that validate and send the parts, if there are any.
    pub(super) fn multipart(
        &mut self,
        content: Option<&Content>,
        values: &[Value<'_>],
    ) -> Option<TokenStream> {
        let parts = self.written_parts(content, values)?;
        let validations = values.iter().filter_map(|value| {
            let (name, checked) = self.checked_part(value)?;
            Some(quote!(request.validate(#name, #checked);))
        });
        let validations: Vec<_> = validations.collect();
        self.file.imports.without_import("request_body");
        Some(quote! {
            #(#validations)*
            #parts
            parts.finish(request);
        })
    }

    /// The statements that write the parts to a variable, if there are any.
    pub(super) fn written_parts(
        &mut self,
        content: Option<&Content>,
        values: &[Value<'_>],
    ) -> Option<TokenStream> {
        let parts = values.iter().filter_map(|value| match value.sent {
            Sent::Part(part) => Some(self.part(value, part)),
            Sent::PartHeader(_) => {
                let (ident, name) = (value.ident, literal(value.name));
                Some(quote!(parts.header(#name, &self.#ident, request);))
            }
            _ => None,
        });
        let writes: Vec<_> = parts.collect();
        if writes.is_empty() {
            return None;
        }
        self.file.imports.module("multipart");
        let new = match content {
            Some(Content {
                kind: ContentKind::Mixed(_),
                media_type,
            }) => {
                let media_type = literal(media_type);
                quote!(of(#media_type))
            }
            _ => quote!(new()),
        };
        Some(quote! {
            let mut parts = multipart::Multipart::#new;
            #(#writes)*
        })
    }

    /// The name of a part, or of a header of a part, and a reference to its value, unless every value
    /// is valid.
    pub(super) fn checked_part(&mut self, value: &Value<'_>) -> Option<(Literal, TokenStream)> {
        let is_body = match value.sent {
            Sent::Part(part) => part.body().is_some(),
            Sent::PartHeader(_) => false,
            _ => return None,
        };
        let is_constrained =
            value.needs_item || validation(self.file.api, value.ty) != Validation::None;
        (is_body || is_constrained).then(|| (literal(value.name), self.checked_value(value)))
    }

    fn part(&mut self, value: &Value<'_>, part: &Part) -> TokenStream {
        let name = literal(&part.name);
        match &part.nested {
            None => self.part_in(&quote!(parts), value, part),
            Some(Nested::Items(media_type)) => {
                let media_type = literal(media_type);
                let write = self.part_in(&quote!(inner), value, part);
                self.file.imports.without_import("nested_parts");
                quote! {
                    let mut inner = multipart::Multipart::of(#media_type);
                    #write
                    parts.nested(#name, inner);
                }
            }
            Some(Nested::Parts(_)) => {
                self.file.imports.without_import("nested_parts");
                let bodies = self.part_items(value, part).0;
                quote!(parts.bodies(#name, #bodies, request);)
            }
            Some(Nested::Form(fields)) => {
                self.file.imports.without_import("nested_parts");
                let items = self.part_items(value, part).0;
                let styles = fields.iter().map(|(field, encoding)| {
                    let (field, style) = (literal(field), self.style(*encoding));
                    quote!((#field, #style))
                });
                let styles: Vec<_> = styles.collect();
                quote!(parts.form(#name, #items, &[#(#styles),*], request);)
            }
        }
    }

    /// The statement that writes a part, or one for each item, in this body.
    fn part_in(&mut self, body: &TokenStream, value: &Value<'_>, part: &Part) -> TokenStream {
        let (ident, name) = (value.ident, literal(&part.name));
        if let Some(style) = part.style
            && !self.is_plain(Place::Query, style, &part.ty)
        {
            let style = self.style(style);
            self.file.imports.without_import("styled_parts");
            return quote!(#body.styled(#name, &self.#ident, #style, request););
        }
        let media_type = match part.media_type() {
            Some(media_type) => {
                let media_type = literal(media_type);
                quote!(Some(#media_type))
            }
            None => quote!(None),
        };
        let is_json = part.media_type().is_some_and(|name| name.contains("json"));
        let is_text = match part.is_single() {
            true => is_scalar(self.file.api, &part.ty),
            false => is_scalar_or_list(self.file.api, &part.ty),
        };
        if !is_json && is_text {
            return quote!(#body.text(#name, #media_type, &self.#ident););
        }
        let (items, is_file) = self.part_items(value, part);
        match is_file {
            true => quote!(#body.file(#name, #media_type, #items);),
            false => quote!(#body.json(#name, #media_type, #items, request);),
        }
    }

    /// An iterator over the values of a part, and whether they are files.
    fn part_items(&self, value: &Value<'_>, part: &Part) -> (TokenStream, bool) {
        let ident = value.ident;
        let (item, is_list) = match behind_aliases(self.file.api, &part.ty) {
            Type::List(list) if !part.is_single() => (&list.item, true),
            ty => (ty, false),
        };
        let items = match (is_list, value.presence) {
            (false, Presence::Required) => quote!([&self.#ident]),
            (true, Presence::Optional) => quote!(self.#ident.iter().flatten()),
            _ => quote!(&self.#ident),
        };
        (items, *item == Type::File)
    }
}
