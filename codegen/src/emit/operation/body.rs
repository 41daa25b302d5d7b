//! Bodies: JSON, text, bytes, parts, or a choice of these.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::check::Checker;
use super::super::docs::{Doc, code};
use super::super::examine::{self, behind_aliases};
use super::super::literal::literal;
use super::{Emitter, Presence, Sent, Value};
use crate::ir::{Content, ContentKind, Part, Shape, Type};
use crate::names::ExtraNames;

/// What stands for the type of a choice, which is none of the description.
const CHOICE: &Type = &Type::Never;

impl<'a> Emitter<'a> {
    /// What the caller gives for the body, but for the fields of a form.
    pub(super) fn body_inputs(&self, names: &'a [Ident], whole: &'a Ident) -> Vec<Value<'a>> {
        let Some(body) = &self.operation.body else {
            return Vec::new();
        };
        let value = |name, ty, sent| Value {
            ident: whole,
            name,
            docs: &body.docs,
            ty,
            presence: match body.required {
                true => Presence::Required,
                false => Presence::Optional,
            },
            sent,
        };
        match body.contents.as_slice() {
            [only] => match &only.kind {
                ContentKind::Form(_) => Vec::new(),
                ContentKind::Multipart(parts) => part_inputs(parts, names),
                ContentKind::Json(ty) | ContentKind::Text(ty) => {
                    vec![value("body", ty, Sent::Body(only))]
                }
                ContentKind::Bytes => vec![value("body", &Type::Bytes, Sent::Body(only))],
                ContentKind::File(_) => vec![value("body", &Type::File, Sent::Body(only))],
            },
            _ => match &self.extra.body {
                Some(choice) => vec![value("body", CHOICE, Sent::Choice(&choice.ident))],
                None => Vec::new(),
            },
        }
    }

    /// The statements that make the body, and the expression for it.
    pub(super) fn body(&mut self, inputs: &[Value<'_>]) -> (Option<TokenStream>, TokenStream) {
        if let Some(form) = self.form_body(inputs) {
            self.imports.module("body");
            return (
                Some(form),
                quote!(Some(body::Body::new(form::Form::MEDIA_TYPE, form.finish()))),
            );
        }
        if let Some(parts) = self.part_statements(inputs) {
            return (Some(parts), quote!(Some(parts.finish())));
        }
        let whole = |input: &&Value<'_>| matches!(input.sent, Sent::Body(_) | Sent::Choice(_));
        let Some(input) = inputs.iter().find(whole) else {
            return (None, quote!(None));
        };
        let ident = input.ident;
        let make = |value: &TokenStream, emitter: &mut Self| match input.sent {
            Sent::Body(content) => emitter.made(content, value),
            _ => (quote!(#value.to_body()), true),
        };
        match input.presence {
            Presence::Required => {
                // Methods borrow by themselves.
                let is_raw = matches!(input.ty, Type::Bytes | Type::File);
                let borrow = !is_raw && !matches!(input.sent, Sent::Choice(_));
                let borrow = borrow.then(|| quote!(&));
                let (body, fails) = make(&quote!(#borrow self.#ident), self);
                let fails = fails.then(|| quote!(?));
                (None, quote!(Some(#body #fails)))
            }
            _ => {
                let (body, fails) = make(&quote!(body), self);
                let body = quote!(self.#ident.as_ref().map(|body| #body));
                let fails = fails.then(|| quote!(.transpose()?));
                (None, quote!(#body #fails))
            }
        }
    }

    /// The body that is made of a value, and whether that can fail.
    fn made(&mut self, content: &Content, value: &TokenStream) -> (TokenStream, bool) {
        let media_type = literal(&content.media_type);
        if !matches!(content.kind, ContentKind::File(_)) {
            self.imports.module("body");
        }
        match &content.kind {
            ContentKind::Json(_) => (quote!(body::Body::json(#media_type, #value)), true),
            ContentKind::Text(_) => (quote!(body::Body::text(#media_type, #value)), false),
            ContentKind::File(_) => (quote!(#value.body(#media_type)), false),
            _ => (quote!(body::Body::new(#media_type, #value.clone())), false),
        }
    }

    /// The statements that write the parts, where there are any.
    fn part_statements(&mut self, inputs: &[Value<'_>]) -> Option<TokenStream> {
        let parts = inputs.iter().filter_map(|input| match input.sent {
            Sent::Part(part) => Some((input, part)),
            _ => None,
        });
        let writes: Vec<_> = parts.map(|(input, part)| self.part(input, part)).collect();
        if writes.is_empty() {
            return None;
        }
        self.imports.module("multipart");
        Some(quote! {
            let mut parts = multipart::Multipart::new();
            #(#writes)*
        })
    }

    fn part(&self, input: &Value<'_>, part: &Part) -> TokenStream {
        let (ident, name) = (input.ident, literal(&part.name));
        let media_type = match &part.media_type {
            Some(media_type) => {
                let media_type = literal(media_type);
                quote!(Some(#media_type))
            }
            None => quote!(None),
        };
        let (item, is_list) = match behind_aliases(self.api, &part.ty) {
            Type::List(list) => (&list.item, true),
            ty => (ty, false),
        };
        let values = match (is_list, input.presence) {
            (false, Presence::Required) => quote!([&self.#ident]),
            (true, Presence::Optional) => quote!(self.#ident.iter().flatten()),
            _ => quote!(&self.#ident),
        };
        let is_json = part
            .media_type
            .as_deref()
            .is_some_and(|name| name.contains("json"));
        match behind_aliases(self.api, item) {
            Type::File => quote!(parts.file(#name, #media_type, #values);),
            item if !is_json && self.has_text(item) => {
                quote!(parts.text(#name, #media_type, #values);)
            }
            _ => quote!(parts.json(#name, #media_type, #values)?;),
        }
    }

    /// Whether a value stands for itself as text.
    fn has_text(&self, ty: &Type) -> bool {
        match ty {
            Type::Boolean | Type::Integer(_) | Type::Number(_) | Type::String(_) => true,
            Type::Named(id) => {
                let shape = self.api.schema(*id).map(|schema| &schema.shape);
                matches!(shape, Some(Shape::Text(_) | Shape::Enumeration { .. }))
            }
            _ => false,
        }
    }

    /// The items for a body that can have several forms.
    pub(super) fn choice(&mut self) -> Vec<TokenStream> {
        let extra: &'a ExtraNames = self.extra;
        let (Some(body), Some(choice)) = (&self.operation.body, &extra.body) else {
            return Vec::new();
        };
        self.imports.module("body");
        let operation = self.ident;
        let (ident, mut variants, mut checks, mut bodies) =
            (&choice.ident, Vec::new(), Vec::new(), Vec::new());
        let mut items = Vec::new();
        let (mut exact, mut has_rules) = (true, false);
        for (content, variant) in body.contents.iter().zip(&choice.variants) {
            let docs = content_docs(content);
            let ty = match (&content.kind, &extra.parts) {
                (ContentKind::Multipart(parts), Some(names)) => {
                    let inputs = part_inputs(parts, &names.variants);
                    exact &= self.is_exact(&inputs);
                    has_rules = true;
                    items.extend(self.parts_struct(&names.ident, &inputs));
                    checks.push(quote!(Self::#variant(body) => validate::check(body, at, found)));
                    bodies.push(quote!(Self::#variant(body) => body.to_body()));
                    let ident = &names.ident;
                    variants.push(quote!(#docs #variant(#ident)));
                    continue;
                }
                _ => content.types().next().unwrap_or(&Type::Any),
            };
            exact &= examine::is_exact_type(self.api, ty);
            let written = self.written(ty);
            variants.push(quote!(#docs #variant(#written)));
            let mut checker = Checker {
                api: self.api,
                imports: &mut self.imports,
            };
            let check = checker.value(&quote!(body), ty);
            has_rules |= check.is_some();
            checks.push(match check {
                Some(check) => quote!(Self::#variant(body) => {
                    let at = *at;
                    #check
                }),
                None => quote!(Self::#variant(_) => {}),
            });
            let (made, fails) = self.made(content, &quote!(body));
            bodies.push(match fails {
                true => quote!(Self::#variant(body) => #made),
                false => quote!(Self::#variant(body) => Ok(#made)),
            });
        }
        let mut doc = Doc::default();
        doc.own(format!(
            "The body of [`{operation}`], in one of the forms that the API takes."
        ));
        let docs = doc.outer();
        let exact = exact.then(|| quote!(, Eq, Hash));
        let (at, found) = match has_rules {
            true => (quote!(at), quote!(found)),
            false => (quote!(_at), quote!(_found)),
        };
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
                fn check(&self, #at: &validate::At<'_>, #found: &mut validate::Violations) {
                    match self { #(#checks),* }
                }
            }
        });
        items.push(quote! {
            impl #ident {
                fn to_body(&self) -> Result<body::Body, validate::Violations> {
                    match self { #(#bodies),* }
                }
            }
        });
        items
    }

    /// The parts of a body among other forms: a type of their own.
    fn parts_struct(&mut self, ident: &'a Ident, inputs: &[Value<'_>]) -> Vec<TokenStream> {
        let operation = std::mem::replace(&mut self.ident, ident);
        let mut doc = Doc::default();
        doc.own(format!("The body of [`{operation}`] as several parts."));
        let statements = self.part_statements(inputs);
        let items = vec![
            self.definition(&doc.outer(), inputs),
            self.methods(inputs),
            self.validate(inputs),
            quote! {
                impl #ident {
                    fn to_body(&self) -> Result<body::Body, validate::Violations> {
                        #statements
                        Ok(parts.finish())
                    }
                }
            },
        ];
        self.ident = operation;
        items
    }

    /// What to say about something that is given for the body.
    pub(super) fn body_docs(&self, doc: &mut Doc, input: &Value<'_>) {
        match input.sent {
            Sent::Body(content) => doc.own(body_words(content)),
            Sent::Choice(_) => doc.own("Sent as the body."),
            Sent::Part(part) => {
                let name = code(&part.name);
                let each = match behind_aliases(self.api, &part.ty) {
                    Type::List(_) => ", once for each item",
                    _ => "",
                };
                let media_type = part.media_type.as_ref();
                let media_type = media_type.map(|it| format!(", as {}", code(it)));
                let media_type = media_type.unwrap_or_default();
                doc.own(format!("Sent as the part {name}{each}{media_type}."));
            }
            Sent::Parameter(_) | Sent::Form => {}
        }
    }
}

fn body_words(content: &Content) -> String {
    let media_type = code(&content.media_type);
    match &content.kind {
        ContentKind::File(choices) => {
            let choices: Vec<_> = choices.iter().map(|choice| code(choice)).collect();
            let choices = choices.join(", ");
            format!(
                "Sent as the body, as {media_type} unless it says otherwise; the API takes {choices}."
            )
        }
        _ => format!("Sent as the body, as {media_type}."),
    }
}

fn content_docs(content: &Content) -> TokenStream {
    let mut doc = Doc::default();
    doc.own(body_words(content));
    doc.outer()
}

fn part_inputs<'a>(parts: &'a [Part], names: &'a [Ident]) -> Vec<Value<'a>> {
    let parts = parts.iter().zip(names);
    let parts = parts.map(|(part, ident)| Value {
        ident,
        name: &part.name,
        docs: &part.docs,
        ty: &part.ty,
        presence: match (&part.ty, part.required) {
            (_, true) => Presence::Required,
            (Type::List(_), false) => Presence::MaybeEmpty,
            (_, false) => Presence::Optional,
        },
        sent: Sent::Part(part),
    });
    parts.collect()
}
