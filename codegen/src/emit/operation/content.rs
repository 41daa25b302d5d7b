//! Bodies that are no forms: JSON, text, bytes, parts, or a choice of these.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::check::Checker;
use super::super::docs::{Doc, code};
use super::super::examine::{self, behind_aliases};
use super::super::literal::literal;
use super::{Emitter, Presence, Sent, Value};
use crate::ir::{Body, Content, ContentKind, Encoding, Part, Place, Type};
use crate::names::{EnumNames, ExtraNames, Ident};

/// What stands for the type of a choice, which is none of the description.
const CHOICE: &Type = &Type::Never;

/// What the caller gives for a body that is no form; `names` are those of its parts, or the
/// one for all of it.
pub(super) fn inputs<'a>(
    body: &'a Body,
    extra: &'a ExtraNames,
    names: &'a [Ident],
) -> Vec<Value<'a>> {
    let (ty, sent) = match (body.contents.as_slice(), &extra.body) {
        ([only], _) => match &only.kind {
            ContentKind::Form(_) => return Vec::new(),
            ContentKind::Multipart(parts) => return part_inputs(parts, names),
            ContentKind::Json(ty) | ContentKind::Text(ty) => (ty, Sent::Body(only)),
            ContentKind::Bytes => (&Type::Bytes, Sent::Body(only)),
            ContentKind::File(_) => (&Type::File, Sent::Body(only)),
        },
        (_, Some(choice)) => (CHOICE, Sent::Choice(&choice.ident)),
        (_, None) => return Vec::new(),
    };
    let value = |ident| Value {
        ident,
        name: "body",
        docs: &body.docs,
        ty,
        presence: match body.required {
            true => Presence::Required,
            false => Presence::Optional,
        },
        sent,
    };
    names.first().map(value).into_iter().collect()
}

/// The parts, and behind each one its headers, as `names` has them.
fn part_inputs<'a>(parts: &'a [Part], names: &'a [Ident]) -> Vec<Value<'a>> {
    let all = parts.iter().flat_map(|part| {
        let encoding = part.style.unwrap_or(Encoding::Mixed);
        let presence = Presence::of(part.required, &part.ty, encoding);
        let sent = Sent::Part(part);
        let whole = (&part.name, &part.docs, &part.ty, presence, sent);
        let headers = part.headers.iter().map(move |header| {
            let presence = Presence::of(header.required, &header.ty, Encoding::Mixed);
            let sent = Sent::PartHeader(part);
            (&header.name, &header.docs, &header.ty, presence, sent)
        });
        std::iter::once(whole).chain(headers)
    });
    let all = all.zip(names);
    let all = all.map(|((name, docs, ty, presence, sent), ident)| Value {
        ident,
        name,
        docs,
        ty,
        presence,
        sent,
    });
    all.collect()
}

impl<'a> Emitter<'a> {
    /// The statements that write a body that is no form, where there is one.
    pub(super) fn content(&mut self, inputs: &[Value<'_>]) -> Option<TokenStream> {
        if let Some(parts) = self.parts(inputs) {
            return Some(parts);
        }
        let whole = |input: &&Value<'_>| matches!(input.sent, Sent::Body(_) | Sent::Choice(_));
        let input = inputs.iter().find(whole)?;
        let ident = input.ident;
        let (place, is_reference) = match input.presence {
            Presence::Required => (quote!(self.#ident), false),
            _ => (quote!(body), true),
        };
        let write = match input.sent {
            Sent::Body(content) => self.whole(content, &place, is_reference),
            _ => quote!(#place.write_into(request);),
        };
        Some(match is_reference {
            false => write,
            true => quote! {
                if let Some(body) = &self.#ident {
                    #write
                }
            },
        })
    }

    /// Writes a value as the whole body.
    fn whole(&mut self, content: &Content, place: &TokenStream, is_reference: bool) -> TokenStream {
        let media_type = literal(&content.media_type);
        let borrowed = match is_reference {
            true => place.clone(),
            false => quote!(&#place),
        };
        match &content.kind {
            ContentKind::Json(_) => {
                self.imports.without_import("request_body");
                quote!(request.json(#media_type, #borrowed);)
            }
            ContentKind::Text(_) => {
                self.imports.without_import("request_body");
                quote!(request.text(#media_type, #borrowed);)
            }
            ContentKind::File(_) => quote!(request.file(#media_type, #borrowed);),
            _ => quote!(request.body(#media_type, #place.clone());),
        }
    }

    /// The statements that write the parts, where there are any.
    fn parts(&mut self, inputs: &[Value<'_>]) -> Option<TokenStream> {
        let parts = inputs.iter().filter_map(|input| match input.sent {
            Sent::Part(part) => Some(self.part(input, part)),
            Sent::PartHeader(_) => {
                let (ident, name) = (input.ident, literal(input.name));
                Some(quote!(parts.header(#name, &self.#ident, request);))
            }
            _ => None,
        });
        let writes: Vec<_> = parts.collect();
        if writes.is_empty() {
            return None;
        }
        self.imports.module("multipart");
        self.imports.without_import("request_body");
        Some(quote! {
            let mut parts = multipart::Multipart::new();
            #(#writes)*
            parts.finish(request);
        })
    }

    fn part(&mut self, input: &Value<'_>, part: &Part) -> TokenStream {
        let (ident, name) = (input.ident, literal(&part.name));
        if let Some(style) = part.style
            && !self.is_plain(Place::Query, style, &part.ty)
        {
            let style = self.style(style);
            self.imports.without_import("styled_parts");
            return quote!(parts.styled(#name, &self.#ident, #style, request););
        }
        let media_type = match part.media_type() {
            Some(media_type) => {
                let media_type = literal(media_type);
                quote!(Some(#media_type))
            }
            None => quote!(None),
        };
        let is_json = part.media_type().is_some_and(|name| name.contains("json"));
        if !is_json && self.is_scalar_or_list(&part.ty) {
            return quote!(parts.text(#name, #media_type, &self.#ident););
        }
        let (item, is_list) = match behind_aliases(self.api, &part.ty) {
            Type::List(list) => (&list.item, true),
            ty => (ty, false),
        };
        let values = match (is_list, input.presence) {
            (false, Presence::Required) => quote!([&self.#ident]),
            (true, Presence::Optional) => quote!(self.#ident.iter().flatten()),
            _ => quote!(&self.#ident),
        };
        match item {
            Type::File => quote!(parts.file(#name, #media_type, #values);),
            _ => quote!(parts.json(#name, #media_type, #values, request);),
        }
    }

    /// The items for a body that can have several forms.
    pub(super) fn choice(&mut self) -> Vec<TokenStream> {
        let (Some(body), Some(choice)) = (&self.operation.body, &self.extra.body) else {
            return Vec::new();
        };
        for module in ["location", "validate", "violation"] {
            self.imports.module(module);
        }
        let (ident, operation) = (&choice.ident, self.ident);
        let mut items = Vec::new();
        let [mut variants, mut checks, mut writes] = [Vec::new(), Vec::new(), Vec::new()];
        for (content, variant) in body.contents.iter().zip(&choice.variants) {
            let docs = content_docs(content);
            if let (ContentKind::Multipart(parts), Some(names)) = (&content.kind, &self.extra.parts)
            {
                let ident = &names.ident;
                items.extend(self.parts_struct(parts, names));
                variants.push(quote!(#docs #variant(#ident)));
                checks.push(quote!(Self::#variant(body) => validate::value(body, at, found)));
                writes.push(quote!(Self::#variant(body) => body.write_into(request)));
                continue;
            }
            let ty = content.types().next().unwrap_or(&Type::Any);
            let written = self.written(ty);
            variants.push(quote!(#docs #variant(#written)));
            let mut checker = Checker {
                api: self.api,
                names: self.names,
                imports: &mut self.imports,
            };
            checks.push(match checker.value(&quote!(body), ty) {
                Some(check) => quote!(Self::#variant(body) => { #check }),
                None => quote!(Self::#variant(_) => {}),
            });
            let write = self.whole(content, &quote!(body), true);
            writes.push(quote!(Self::#variant(body) => { #write }));
        }
        let mut doc = Doc::default();
        doc.own(format!(
            "The body of [`{operation}`], in one of the forms that the API takes."
        ));
        let (docs, exact) = (doc.outer(), self.exact(body.types()));
        items.push(quote! {
            #docs
            #[derive(Clone, Debug, PartialEq #exact)]
            #[allow(clippy::large_enum_variant, reason = "there is one for each call")]
            pub enum #ident {
                #(#variants),*
            }
        });
        items.push(quote! {
            impl validate::Validate for #ident {
                #[allow(unused_variables, reason = "not every form has rules")]
                fn validate_at(
                    &self,
                    at: &location::Location<'_>,
                    found: &mut violation::Violations,
                ) {
                    match self { #(#checks),* }
                }
            }
        });
        items.push(quote! {
            impl #ident {
                fn write_into(&self, request: &mut builder::RequestBuilder) {
                    match self { #(#writes),* }
                }
            }
        });
        items
    }

    /// The traits of total equality, if they hold for all of these.
    fn exact<'t>(&self, mut types: impl Iterator<Item = &'t Type>) -> Option<TokenStream> {
        let exact = types.all(|ty| examine::is_exact_type(self.api, ty));
        exact.then(|| quote!(, Eq, Hash))
    }

    /// The parts of a body among other forms: a type of their own.
    fn parts_struct(&mut self, parts: &'a [Part], names: &'a EnumNames) -> Vec<TokenStream> {
        let ident = &names.ident;
        let inputs = part_inputs(parts, &names.variants);
        let operation = std::mem::replace(&mut self.ident, ident);
        let mut doc = Doc::default();
        doc.own(format!("The body of [`{operation}`] as several parts."));
        let statements = self.parts(&inputs);
        let items = vec![
            self.definition(&doc.outer(), &inputs),
            self.table(&inputs),
            quote! {
                impl #ident {
                    fn write_into(&self, request: &mut builder::RequestBuilder) {
                        #statements
                    }
                }
            },
        ];
        self.ident = operation;
        items
    }
}

/// How a body is sent, in words.
pub(super) fn content_words(content: &Content) -> String {
    let media_type = code(&content.media_type);
    match &content.kind {
        ContentKind::File(choices) => file_words("as the body", Some(&content.media_type), choices),
        _ => format!("Sent as the body, as {media_type}."),
    }
}

/// How a file is sent, whose media type the caller may name.
pub(super) fn file_words(place: &str, media_type: Option<&str>, choices: &[String]) -> String {
    let media_type = media_type.unwrap_or("application/octet-stream");
    let sent = format!(
        "Sent {place}, as {} unless it says otherwise",
        code(media_type)
    );
    if choices == [media_type] {
        return format!("{sent}.");
    }
    let choices: Vec<_> = choices.iter().map(|choice| code(choice)).collect();
    let choices = choices.join(", ");
    format!("{sent}; the API takes {choices}.")
}

fn content_docs(content: &Content) -> TokenStream {
    let mut doc = Doc::default();
    doc.own(content_words(content));
    doc.outer()
}
