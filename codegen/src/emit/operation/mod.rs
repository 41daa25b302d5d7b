//! Operations: one file for each, and what the caller gives.

mod body;
mod form;
mod request;
mod response;
mod send;
mod url;
mod validate;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::types::written;
use super::{Draft, Imports, Input};
use crate::ir::{
    Api, Content, ContentKind, Docs, Form, FormField, Operation, Part, Piece, Place, SecurityKind,
    Status, Type,
};
use crate::names::{ExtraNames, Names, OperationNames};

/// The files below `operations`.
pub(super) fn files(input: &Input<'_>) -> Vec<Draft> {
    let mut drafts = vec![module(input)];
    let names = input.names.operations().zip(input.names.extras());
    for (operation, (names, extra)) in input.api.operations.iter().zip(names) {
        drafts.push(file(input, operation, names, extra));
    }
    drafts
}

fn module(input: &Input<'_>) -> Draft {
    let mut doc = Doc::default();
    doc.own("The operations of the API, each as the request that makes a call.");
    let names = input.names.operations().zip(input.names.extras());
    let names: BTreeMap<_, _> = names
        .map(|(names, extra)| {
            let idents = std::iter::once(&names.ident).chain(extra.idents());
            (&names.module, idents.collect::<BTreeSet<_>>())
        })
        .collect();
    let modules = names.keys().map(|module| quote!(mod #module;));
    let exports = names.iter().map(|(module, idents)| {
        let idents: Vec<_> = idents.iter().collect();
        match idents.as_slice() {
            [ident] => quote!(pub use #module::#ident;),
            idents => quote!(pub use #module::{#(#idents),*};),
        }
    });
    let items = std::iter::once(doc.inner()).chain(modules).chain(exports);
    Draft::items("src/operations/mod.rs", items.collect())
}

fn file(
    input: &Input<'_>,
    operation: &Operation,
    names: &OperationNames,
    extra: &ExtraNames,
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
    for module in ["context", "operation", "reader", "validate"] {
        emitter.imports.module(module);
    }
    let inputs = emitter.inputs(names);
    let docs = emitter.docs().outer();
    let mut items = vec![
        emitter.definition(&docs, &inputs),
        emitter.methods(&inputs),
        emitter.validate(&inputs),
        emitter.operation(&inputs),
    ];
    items.extend(emitter.choice());
    items.extend(emitter.answers());
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

/// Where it is sent.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sent<'a> {
    Parameter(Place),
    Form,
    /// As a part of the body.
    Part(&'a Part),
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
    pub(super) fn inputs(&self, names: &'a OperationNames) -> Vec<Value<'a>> {
        let parameters = self.operation.parameters.iter().zip(&names.parameters);
        let parameters = parameters.map(|(parameter, ident)| Value {
            ident,
            name: &parameter.name,
            docs: &parameter.docs,
            ty: &parameter.ty,
            presence: Presence::Required,
            sent: Sent::Parameter(parameter.place),
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
            sent: Sent::Form,
        });
        let body = self.body_inputs(&names.form, &names.body);
        parameters.chain(form).chain(body).collect()
    }

    pub(super) fn form(&self) -> Option<&'a [FormField]> {
        match self.operation.body.as_ref()?.contents.as_slice() {
            [content] => match &content.kind {
                ContentKind::Form(Form::Fields { fields, .. }) => Some(fields),
                _ => None,
            },
            _ => None,
        }
    }

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
        self.security_docs(&mut doc);
        doc.facts(&operation.docs, Some(&operation.origin));
        doc
    }

    fn security_docs(&self, doc: &mut Doc) {
        let alternatives = &self.operation.security;
        let schemes = alternatives.iter().flatten();
        let basic = schemes
            .filter_map(|index| self.api.security_schemes.get(*index))
            .any(|scheme| scheme.kind == SecurityKind::Basic);
        if basic && alternatives.iter().any(Vec::is_empty) {
            doc.own("Takes HTTP Basic credentials.");
        } else if basic {
            doc.own("Needs HTTP Basic credentials.");
        }
    }

    pub(super) fn input_docs(&self, input: &Value<'_>) -> TokenStream {
        let mut doc = Doc::of(input.docs);
        let name = code(input.name);
        doc.own_if_empty(|| match input.sent {
            Sent::Body(_) | Sent::Choice(_) => "The body.".to_owned(),
            _ => format!("The value of {name}."),
        });
        match (input.sent, input.presence) {
            (Sent::Parameter(place), _) => {
                doc.own(format!("Sent in the {}, as {name}.", place.as_str()));
            }
            (Sent::Form, Presence::MaybeEmpty) => doc.own(format!(
                "Sent in the form as {name}, once for each item; not at all if empty."
            )),
            (Sent::Form, _) => doc.own(format!("Sent in the form, as {name}.")),
            _ => self.body_docs(&mut doc, input),
        }
        doc.facts(input.docs, None);
        doc.outer()
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

/// A status as a description has it.
fn status(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}
