//! Operations: one file for each, and what the caller gives.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{Doc, code};
use super::types::written;
use super::{Draft, Imports, Input};
use crate::ir::{Api, Authentication, Body, Docs, FormField, Operation, Piece, Type};
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
    for module in ["context", "operation", "reader", "validate"] {
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
pub(super) struct Value<'a> {
    pub(super) ident: &'a Ident,
    /// The name on the wire.
    pub(super) name: &'a str,
    pub(super) docs: &'a Docs,
    pub(super) ty: &'a Type,
    pub(super) presence: Presence,
    pub(super) place: Place,
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
pub(super) enum Place {
    Path,
    Form,
}

/// The file of an operation while it is being put together.
pub(super) struct Emitter<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names,
    pub(super) operation: &'a Operation,
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

    pub(super) fn form(&self) -> Option<&'a [FormField]> {
        match &self.operation.body {
            Some(Body::Form { fields }) => Some(fields),
            None => None,
        }
    }

    pub(super) fn docs(&self) -> Doc {
        let operation = self.operation;
        let mut doc = Doc::of(&operation.docs);
        doc.own_if_empty(|| format!("The operation {}.", code(&operation.id)));
        doc.own(code(&request_line(operation)));
        let answers = operation.answers.iter();
        doc.list(
            "Answers, by status:",
            answers.map(|(status, text)| (status, Some(text))),
        );
        let headers = operation.headers.iter();
        let headers = headers.map(|header| (&header.name, header.description.as_ref()));
        doc.list("Headers of answers:", headers);
        match operation.authentication {
            Authentication::None => {}
            Authentication::Basic => doc.own("Needs HTTP Basic credentials."),
            Authentication::OptionalBasic => doc.own("Takes HTTP Basic credentials."),
        }
        doc.facts(&operation.docs, Some(&operation.origin));
        doc
    }

    pub(super) fn input_docs(&self, input: &Value<'_>) -> TokenStream {
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
