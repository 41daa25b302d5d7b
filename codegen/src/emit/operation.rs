//! Operations: the struct of the request, its setters, and the two ends of the call.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::check::Checker;
use super::docs::{Doc, code};
use super::examine::{Check, behind_aliases};
use super::literal::literal;
use super::types::written;
use super::{Draft, Imports, Input};
use crate::ir::{
    Api, Authentication, Body, Docs, FormField, Operation, Piece, Shape, TextFormat, Type,
};
use crate::names::{Names, OperationNames};

/// The files below `operations`.
pub(super) fn files(input: &Input<'_>) -> Vec<Draft> {
    let mut drafts = vec![module(input)];
    for (operation, names) in input.api.operations.iter().zip(input.names.operations()) {
        drafts.push(file(input, operation, names));
    }
    drafts
}

fn module(input: &Input<'_>) -> Draft {
    let mut doc = Doc::default();
    doc.own("The operations of the API, each as the request that makes a call.");
    let names: BTreeSet<_> = input
        .names
        .operations()
        .map(|names| (&names.module, &names.ident))
        .collect();
    let modules = names.iter().map(|(module, _)| quote!(mod #module;));
    let exports = names
        .iter()
        .map(|(module, ident)| quote!(pub use #module::#ident;));
    let items = std::iter::once(doc.inner()).chain(modules).chain(exports);
    Draft::items("src/operations/mod.rs", items.collect())
}

fn file(input: &Input<'_>, operation: &Operation, names: &OperationNames) -> Draft {
    let mut emitter = Emitter {
        api: input.api,
        names: input.names,
        operation,
        ident: &names.ident,
        imports: Imports::default(),
        uses_types: false,
    };
    for module in ["context", "operation", "path", "reader", "validate"] {
        emitter.imports.module(module);
    }
    let inputs = emitter.inputs(names);
    let items = vec![
        emitter.definition(&inputs),
        emitter.methods(&inputs),
        emitter.validate(&inputs),
        emitter.operation(&inputs),
    ];
    let mut head: Vec<_> = emitter.imports.tokens().into_iter().collect();
    head.extend(emitter.uses_types.then(|| {
        quote!(
            use crate::types;
        )
    }));
    head.extend(items);
    Draft::items(format!("src/operations/{}.rs", names.module), head)
}

/// Something that the caller gives.
struct Value<'a> {
    ident: &'a Ident,
    /// The name on the wire.
    name: &'a str,
    docs: &'a Docs,
    ty: &'a Type,
    presence: Presence,
    place: Place,
}

#[derive(Clone, Copy, PartialEq)]
enum Presence {
    Required,
    Optional,
    /// A list that is absent where it is empty.
    MaybeEmpty,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Path,
    Form,
}

struct Emitter<'a> {
    api: &'a Api,
    names: &'a Names,
    operation: &'a Operation,
    ident: &'a Ident,
    imports: Imports,
    uses_types: bool,
}

impl<'a> Emitter<'a> {
    fn inputs(&self, names: &'a OperationNames) -> Vec<Value<'a>> {
        let parameters = self.operation.parameters.iter().zip(&names.parameters);
        let parameters = parameters.map(|(parameter, ident)| Value {
            ident,
            name: &parameter.name,
            docs: &parameter.docs,
            ty: &parameter.ty,
            presence: Presence::Required,
            place: Place::Path,
        });
        let form = self.form().unwrap_or_default().iter().zip(&names.form);
        let form = form.map(|(field, ident)| Value {
            ident,
            name: &field.name,
            docs: &field.docs,
            ty: &field.ty,
            presence: match (&field.ty, field.required) {
                (_, true) => Presence::Required,
                (Type::List(_), false) => Presence::MaybeEmpty,
                (_, false) => Presence::Optional,
            },
            place: Place::Form,
        });
        parameters.chain(form).collect()
    }

    fn form(&self) -> Option<&'a [FormField]> {
        match &self.operation.body {
            Some(Body::Form { fields }) => Some(fields),
            None => None,
        }
    }

    fn definition(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let docs = self.docs().outer();
        let exact = inputs.iter().all(|input| is_exact(self.api, input.ty));
        let exact = exact.then(|| quote!(, Eq, Hash));
        let default = inputs
            .iter()
            .all(|input| input.presence != Presence::Required);
        let default = default.then(|| quote!(, Default));
        let fields: Vec<_> = inputs
            .iter()
            .map(|input| {
                let docs = self.input_docs(input);
                let (ident, ty) = (input.ident, self.written(input.ty));
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

    fn docs(&self) -> Doc {
        let operation = self.operation;
        let mut doc = Doc::of(&operation.docs);
        doc.own_if_empty(|| format!("The operation {}.", code(&operation.id)));
        doc.own(format!("{}", code(&request_line(operation))));
        let answers = operation.answers.iter().map(|(status, description)| {
            let description = super::docs::sanitized(description);
            let mut lines = description.lines();
            let mut item = format!("- {}: {}", code(status), lines.next().unwrap_or_default());
            for line in lines {
                item.push_str("\n  ");
                item.push_str(line);
            }
            item
        });
        let answers: Vec<_> = answers.collect();
        if !answers.is_empty() {
            doc.own(format!("Answers, by status:\n\n{}", answers.join("\n")));
        }
        let headers = operation.headers.iter().map(|header| {
            let text = header
                .description
                .as_deref()
                .map(super::docs::sanitized)
                .unwrap_or_default();
            format!("- {}: {}", code(&header.name), text.replace('\n', "\n  "))
        });
        let headers: Vec<_> = headers.collect();
        if !headers.is_empty() {
            doc.own(format!("Headers of answers:\n\n{}", headers.join("\n")));
        }
        match operation.authentication {
            Authentication::None => {}
            Authentication::Basic => doc.own("Needs HTTP Basic credentials."),
            Authentication::OptionalBasic => doc.own("Takes HTTP Basic credentials."),
        }
        doc.facts(&operation.docs, Some(&operation.origin));
        doc
    }

    fn input_docs(&self, input: &Value<'_>) -> TokenStream {
        let mut doc = Doc::of(input.docs);
        let name = code(input.name);
        doc.own_if_empty(|| format!("The value of {name}."));
        doc.own(match (input.place, input.presence) {
            (Place::Path, _) => format!("Sent in the path, as {name}."),
            (Place::Form, Presence::MaybeEmpty) => {
                format!("Sent in the form as {name}, once for each item; not at all if empty.")
            }
            (Place::Form, _) => format!("Sent in the form, as {name}."),
        });
        doc.facts(input.docs, None);
        doc.outer()
    }

    fn methods(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let constructor = self.constructor(inputs);
        let setters: Vec<_> = inputs
            .iter()
            .filter(|input| input.presence != Presence::Required)
            .map(|input| self.setter(input))
            .collect();
        quote! {
            impl #ident {
                #constructor
                #(#setters)*
            }
        }
    }

    fn constructor(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let required: Vec<_> = inputs
            .iter()
            .filter(|input| input.presence == Presence::Required)
            .collect();
        let arguments: Vec<_> = required
            .iter()
            .map(|input| {
                let (ident, ty) = (input.ident, self.argument(input.ty).0);
                quote!(#ident: #ty)
            })
            .collect();
        let fields: Vec<_> = inputs
            .iter()
            .map(|input| {
                let ident = input.ident;
                match input.presence {
                    Presence::Optional => quote!(#ident: None),
                    Presence::MaybeEmpty => quote!(#ident: Vec::new()),
                    Presence::Required => match self.argument(input.ty).1 {
                        Conversion::None => quote!(#ident),
                        conversion => {
                            let value = conversion.apply(&quote!(#ident));
                            quote!(#ident: #value)
                        }
                    },
                }
            })
            .collect();
        let many = (required.len() > 7).then(
            || quote!(#[expect(clippy::too_many_arguments, reason = "the API requires as many")]),
        );
        quote! {
            /// A request with all that the API requires.
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#fields),* }
            }
        }
    }

    fn setter(&mut self, input: &Value<'_>) -> TokenStream {
        let (ident, docs) = (input.ident, self.input_docs(input));
        let (ty, conversion) = self.argument(input.ty);
        let value = conversion.apply(&quote!(value));
        let value = match input.presence {
            Presence::Optional => quote!(Some(#value)),
            _ => value,
        };
        quote! {
            #docs
            #[must_use]
            pub fn #ident(mut self, value: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    }

    /// What an argument takes for a value of this type, and how it becomes one.
    fn argument(&mut self, ty: &Type) -> (TokenStream, Conversion) {
        let behind = behind_aliases(self.api, ty);
        let converts = match behind {
            Type::String(_) => true,
            Type::Named(id) => {
                let shape = self.api.schema(*id).map(|schema| &schema.shape);
                matches!(shape, Some(Shape::Enumeration { .. }))
            }
            _ => false,
        };
        match behind {
            Type::List(list) => {
                let (item, conversion) = self.argument(&list.item);
                let conversion = match conversion {
                    Conversion::None => Conversion::Collect,
                    _ => Conversion::CollectInto,
                };
                (quote!(impl IntoIterator<Item = #item>), conversion)
            }
            _ if converts => {
                let ty = self.written(ty);
                (quote!(impl Into<#ty>), Conversion::Into)
            }
            _ => (self.written(ty), Conversion::None),
        }
    }

    fn written(&mut self, ty: &Type) -> TokenStream {
        let (names, uses_types) = (self.names, &mut self.uses_types);
        written(ty, &mut self.imports, &mut |id| {
            *uses_types = true;
            let ident = &names.ty(id).ident;
            quote!(types::#ident)
        })
    }

    fn validate(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let ident = self.ident;
        let mut checks = Vec::new();
        for input in inputs {
            checks.extend(self.check(input));
            if input.place == Place::Path {
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
        let mut checker = Checker {
            api: self.api,
            imports: &mut self.imports,
        };
        let place = quote!(self.#ident);
        let check = checker.field(&place, input.ty, input.presence == Presence::Optional, &at)?;
        match input.presence {
            // An empty list is absent, so its rules do not hold for it.
            Presence::MaybeEmpty if super::examine::check(self.api, input.ty) == Check::Inline => {
                Some(quote!(if !#place.is_empty() { #check }))
            }
            _ => Some(check),
        }
    }

    /// A value that could be empty, or nothing but dots, has to be kept out of the path.
    fn segment_check(&self, input: &Value<'_>) -> Option<TokenStream> {
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

    fn operation(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let (ident, id) = (self.ident, literal(&self.operation.id));
        let success = match &self.operation.success.body {
            Some(ty) => self.written(ty),
            None => quote!(()),
        };
        let failure = match &self.operation.failure {
            Some(ty) => self.written(ty),
            None => quote!(serde_json::Value),
        };
        let request = self.request(inputs);
        let status = proc_macro2::Literal::u16_unsuffixed(self.operation.success.status);
        let read = match &self.operation.success.body {
            Some(_) => quote!(operation::success(response, reading)),
            None => quote!(Ok(operation::empty(response))),
        };
        let reading = match &self.operation.success.body {
            Some(_) => quote!(reading),
            None => quote!(_reading),
        };
        quote! {
            impl operation::Operation for #ident {
                const ID: &'static str = #id;

                type Success = #success;
                type Failure = #failure;

                #request

                fn read(
                    response: http::Response<bytes::Bytes>,
                    #reading: reader::Reading,
                ) -> operation::Called<Self> {
                    match response.status().as_u16() {
                        #status => #read,
                        _ => Err(operation::failure(response)),
                    }
                }
            }
        }
    }

    fn request(&mut self, inputs: &[Value<'_>]) -> TokenStream {
        let method = quote::format_ident!("{}", self.operation.method.as_str());
        let path = self.path(inputs);
        let form = self.form().is_some().then(|| {
            self.imports.module("form");
            let fields = inputs.iter().filter(|input| input.place == Place::Form);
            let fields = fields.map(|input| {
                let (ident, key) = (input.ident, literal(input.name));
                let write = match (input.presence, behind_aliases(self.api, input.ty)) {
                    (Presence::Optional, _) => quote!(optional),
                    (_, Type::List(_)) => quote!(list),
                    (_, _) => quote!(field),
                };
                quote!(form.#write(#key, &self.#ident);)
            });
            quote! {
                let mut form = form::Form::new();
                #(#fields)*
            }
        });
        let body = match form {
            Some(_) => quote!(Some((form::Form::MEDIA_TYPE, form.finish()))),
            None => quote!(None),
        };
        let authorized = (self.operation.authentication == Authentication::Basic)
            .then(|| quote!(context.require_credentials(&mut found);));
        let check = match authorized {
            None => quote!(validate::Validate::validate(self)?;),
            Some(authorized) => quote! {
                let mut found = validate::Violations::default();
                validate::check(self, &validate::At::Root, &mut found);
                #authorized
                found.into_result()?;
            },
        };
        quote! {
            fn to_http(
                &self,
                context: &context::Context,
            ) -> Result<http::Request<bytes::Bytes>, validate::Violations> {
                #check
                #path
                #form
                context.request(http::Method::#method, &path.finish(), #body)
            }
        }
    }

    fn path(&self, inputs: &[Value<'_>]) -> TokenStream {
        let mut text = String::new();
        let mut steps = Vec::new();
        for segment in &self.operation.path {
            text.push('/');
            for piece in segment {
                match piece {
                    Piece::Literal(literal) => text.push_str(literal),
                    Piece::Parameter(index) => {
                        let before = literal(&std::mem::take(&mut text));
                        let ident = inputs.get(*index).map(|input| input.ident);
                        steps.push(quote!(path.literal(#before);));
                        steps.push(quote!(path.value(&self.#ident);));
                    }
                }
            }
        }
        if !text.is_empty() {
            let rest = literal(&text);
            steps.push(quote!(path.literal(#rest);));
        }
        quote! {
            let mut path = path::Path::default();
            #(#steps)*
        }
    }
}

/// How an argument becomes the value of a field.
#[derive(Clone, Copy)]
enum Conversion {
    None,
    Into,
    Collect,
    CollectInto,
}

impl Conversion {
    fn apply(self, value: &TokenStream) -> TokenStream {
        match self {
            Conversion::None => value.clone(),
            Conversion::Into => quote!(#value.into()),
            Conversion::Collect => quote!(#value.into_iter().collect()),
            Conversion::CollectInto => quote!(#value.into_iter().map(Into::into).collect()),
        }
    }
}

fn is_exact(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Number(_) => false,
        Type::List(list) => is_exact(api, &list.item),
        Type::Map(inner) | Type::Nullable(inner) => is_exact(api, inner),
        Type::Named(id) => super::examine::is_exact(api, *id),
        _ => true,
    }
}

fn literal_text(pieces: &[Piece]) -> String {
    let texts = pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.as_str(),
        // Another value in the same segment is never empty, and rarely dots.
        Piece::Parameter(_) => "x",
    });
    texts.collect()
}

/// Method and path, as in `GET /pets/{id}`.
pub(super) fn request_line(operation: &Operation) -> String {
    let mut line = operation.method.as_str().to_owned();
    line.push(' ');
    for segment in &operation.path {
        line.push('/');
        for piece in segment {
            match piece {
                Piece::Literal(text) => line.push_str(text),
                Piece::Parameter(index) => {
                    let name = operation.parameters.get(*index).map_or("", |p| &p.name);
                    line.push_str(&format!("{{{name}}}"));
                }
            }
        }
    }
    line
}
