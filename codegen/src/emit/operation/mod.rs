//! Operations: one file for each, and what the caller gives.

mod body;
mod call;
mod content;
mod inputs;
mod response;
mod send;
mod url;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::types::written;
use super::{Draft, Imports, Input, examine, security, server};
use crate::ir::{
    Api, Content, Docs, Encoding, Operation, Part, Piece, Place, Status, Stream, Type,
};
use crate::names::{ExtraNames, Ident, Names, OperationNames};

/// The file of an operation, in a folder.
pub(super) fn file(
    input: &Input<'_>,
    operation: &Operation,
    (names, extra): (&OperationNames, &ExtraNames),
    folder: &str,
) -> Draft {
    let mut emitter = Emitter {
        api: input.api,
        names: input.names,
        operation,
        extra,
        ident: &names.ident,
        imports: Imports::default(),
        uses_types: false,
    };
    for module in [
        "builder",
        "client_methods",
        "operation",
        "raw_response",
        "request_type",
    ] {
        emitter.imports.module(module);
    }
    let inputs = inputs(operation, names, extra);
    let docs = emitter.docs().outer();
    let mut items = vec![
        emitter.definition(&docs, &inputs),
        emitter.table(&inputs),
        emitter.operation(&inputs),
        call::methods(operation, names),
    ];
    items.extend(emitter.choice());
    items.extend(emitter.stream());
    items.extend(emitter.answers());
    let mut head: Vec<_> = emitter.imports.tokens().into_iter().collect();
    head.extend(emitter.uses_types.then(|| {
        quote!(
            use crate::types;
        )
    }));
    head.extend(items);
    Draft::items(format!("{folder}/{}.rs", names.module), head).using(emitter.imports)
}

/// What the caller has to give, in the order of the constructor.
pub(super) fn required<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
    extra: &'a ExtraNames,
) -> Vec<&'a Ident> {
    let inputs = inputs(operation, names, extra).into_iter();
    let required = inputs.filter(|input| input.presence == Presence::Required);
    required.map(|input| input.ident).collect()
}

/// All that the caller can give.
fn inputs<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
    extra: &'a ExtraNames,
) -> Vec<Value<'a>> {
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let parameters = parameters.map(|(parameter, ident)| Value {
        ident,
        name: &parameter.name,
        docs: &parameter.docs,
        ty: &parameter.ty,
        presence: Presence::of(parameter.required, &parameter.ty, parameter.encoding),
        sent: Sent::Parameter(parameter.place, parameter.encoding),
    });
    let form = body::inputs(operation, names);
    let body = operation.body.iter();
    let body = body.flat_map(|body| content::inputs(body, extra, &names.form));
    parameters.chain(form).chain(body).collect()
}

/// Something that the caller gives.
pub(super) struct Value<'a> {
    pub(super) ident: &'a Ident,
    /// The name on the wire.
    pub(super) name: &'a str,
    pub(super) docs: &'a Docs,
    pub(super) ty: &'a Type,
    pub(super) presence: Presence,
    pub(super) sent: Sent<'a>,
}

/// Whether the caller has to give it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Presence {
    Required,
    Optional,
    /// A list that is absent where it is empty.
    MaybeEmpty,
}

impl Presence {
    fn of(required: bool, ty: &Type, encoding: Encoding) -> Self {
        match ty {
            _ if required => Self::Required,
            // In JSON, an empty list can be told from none.
            Type::List(_) if encoding != Encoding::Json => Self::MaybeEmpty,
            _ => Self::Optional,
        }
    }
}

/// Where it is sent, and how.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sent<'a> {
    Parameter(Place, Encoding),
    Form(Encoding),
    /// The fields of a form that the description does not name, or all of them.
    WholeForm,
    /// As a part of the body.
    Part(&'a Part),
    /// As a header of a part of the body.
    PartHeader(&'a Part),
    /// As the whole body.
    Body(&'a Content),
    /// As the whole body, in one of several forms: of this type.
    Choice(&'a Ident),
}

/// The file of an operation while it is being put together.
pub(super) struct Emitter<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) operation: &'a Operation,
    pub(super) extra: &'a ExtraNames,
    pub(super) ident: &'a Ident,
    pub(super) imports: Imports,
    pub(super) uses_types: bool,
}

impl<'a> Emitter<'a> {
    pub(super) fn docs(&self) -> Doc {
        let operation = self.operation;
        let mut doc = Doc::of(&operation.docs);
        doc.own_if_empty(|| format!("The operation {}.", code(&operation.id)));
        doc.own(code(&request_line(operation)));
        let answers = operation.responses.iter();
        let answers: Vec<_> = answers
            .filter_map(|response| Some((status(response.status), response.description.as_ref()?)))
            .collect();
        doc.list(
            "Answers, by status:",
            answers.iter().map(|(status, text)| (status, Some(*text))),
        );
        let mut headers: Vec<(&String, Option<&String>)> = Vec::new();
        for header in operation
            .responses
            .iter()
            .flat_map(|response| &response.headers)
        {
            let known = |(name, _): &(&String, _)| name.eq_ignore_ascii_case(&header.name);
            if !headers.iter().any(known) {
                headers.push((&header.name, header.docs.description.as_ref()));
            }
        }
        doc.list("Headers of answers:", headers.into_iter());
        doc.own(stream_sentence(operation));
        doc.own(server::sentence(&operation.server));
        doc.own(security::sentence(self.api, operation));
        doc.facts(&operation.docs, Some(&operation.origin));
        doc
    }

    pub(super) fn input_docs(&self, input: &Value<'_>) -> TokenStream {
        let mut doc = Doc::of(input.docs);
        let name = code(input.name);
        doc.own_if_empty(|| match input.sent {
            Sent::WholeForm => "Fields of the form.".to_owned(),
            Sent::Body(_) | Sent::Choice(_) => "The body.".to_owned(),
            _ => format!("The value of {name}."),
        });
        let place = match input.sent {
            Sent::Parameter(Place::Cookie, _) => "as the cookie",
            Sent::Parameter(Place::Header, _) => "as the header",
            Sent::Parameter(Place::Path, _) => "in the path, as",
            Sent::Parameter(Place::Query, _) => "in the query, as",
            Sent::Form(_) => "in the form, as",
            Sent::WholeForm => "in the form, each as",
            Sent::Part(_) => "as the part",
            Sent::PartHeader(_) => "as the header",
            Sent::Body(_) | Sent::Choice(_) => "",
        };
        let name = match input.sent {
            Sent::Parameter(_, Encoding::Json) | Sent::Form(Encoding::Json) => {
                format!("{name}, in JSON")
            }
            Sent::WholeForm => "its key says".to_owned(),
            _ => name,
        };
        doc.own(match (input.sent, input.presence) {
            (Sent::Body(content), _) => content::content_words(content),
            (Sent::Part(part), _) if part.is_file() && !part.media_types.is_empty() => {
                content::file_words(
                    &format!("{place} {name}"),
                    part.media_type(),
                    &part.media_types,
                )
            }
            (Sent::PartHeader(part), _) => {
                format!("Sent {place} {name} of the part {}.", code(&part.name))
            }
            (Sent::Choice(_), _) => "Sent as the body.".to_owned(),
            (_, Presence::MaybeEmpty) => format!("Sent {place} {name}; not at all if it is empty."),
            _ => format!("Sent {place} {name}."),
        });
        doc.facts(input.docs, None);
        doc.outer()
    }

    fn is_scalar(&self, ty: &Type) -> bool {
        examine::is_scalar(self.api, ty)
    }

    fn is_scalar_or_list(&self, ty: &Type) -> bool {
        examine::is_scalar_or_list(self.api, ty)
    }

    /// A type where a file below `operations` uses it.
    pub(super) fn written(&mut self, ty: &Type) -> TokenStream {
        let (names, uses_types) = (self.names, &mut self.uses_types);
        written(ty, &mut self.imports, &mut |id| {
            *uses_types = true;
            let ident = &names.ty(id).ident;
            quote!(types::#ident)
        })
    }
}

/// Method, path and what always stands in the query, as in `GET /pets/{id}?all=true`.
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
    if let Some(query) = &operation.query {
        line.push('?');
        line.push_str(query);
    }
    line
}

/// How an answer can be read while it comes, in words.
fn stream_sentence(operation: &Operation) -> String {
    const BY: &str = "by [`Client::stream`](crate::Client::stream)";
    match operation.stream() {
        Some(Stream::Events(_)) => format!("Each event can be read as soon as it comes, {BY}."),
        Some(Stream::Bytes) => format!("The body can be read while it comes, {BY}."),
        Some(Stream::Others(names)) => {
            let names: Vec<_> = names.iter().map(|name| code(name)).collect();
            format!(
                "The answer can also be had as {}, {BY}.",
                names.join(" or ")
            )
        }
        None => String::new(),
    }
}

/// A status as a description has it.
fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}
