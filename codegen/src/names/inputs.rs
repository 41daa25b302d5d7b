//! The names of a request's inputs: its parameters and the content of its body.
//!
//! Imports `ident`, `reserved`, `scope`, `words`, and `ir`.

use std::borrow::Cow;
use std::collections::HashMap;

use super::ident::Ident;
use super::reserved::SETTERS;
use super::scope::{Scope, Wanted};
use super::words::Words;
use crate::ir::{
    Body, Content, ContentKind, Form, FormField, Header, Operation, Parameter, Part, Type,
};

/// An input with its identifier.
pub(crate) struct NamedInput<'a> {
    pub(crate) input: Input<'a>,
    pub(crate) ident: Ident,
}

/// Something that the caller passes to a request.
#[derive(Clone, Copy)]
pub(crate) enum Input<'a> {
    /// A parameter.
    Parameter(&'a Parameter),
    /// A field of a form.
    FormField(&'a FormField),
    /// The undeclared fields of a form.
    FormRest(&'a Type),
    /// A whole form as one value.
    Form(&'a Body, &'a Type),
    /// A part of a multipart body.
    Part(&'a Part),
    /// A header of a part.
    PartHeader(&'a Part, &'a Header),
    /// The whole body.
    Body(&'a Body, &'a Content),
    /// A body with several contents, of which the caller chooses one.
    Choice(&'a Body),
}

/// The locations of inputs. Of several inputs with one name, those in the first of these
/// locations keep it.
const LOCATIONS: &[&str] = &["path", "query", "header", "cookie", "form"];

impl<'a> Input<'a> {
    /// The text that it is named after.
    fn name(&self) -> Cow<'a, str> {
        match self {
            Self::Parameter(parameter) => parameter.name.as_str().into(),
            Self::FormField(field) => field.name.as_str().into(),
            Self::FormRest(_) => "additional".into(),
            Self::Part(part) => part.name.as_str().into(),
            Self::PartHeader(part, header) => format!("{} {}", part.name, header.name).into(),
            Self::Form(..) | Self::Body(..) | Self::Choice(_) => "body".into(),
        }
    }

    fn location(&self) -> &'static str {
        match self {
            Self::Parameter(parameter) => parameter.place.into(),
            _ => "form",
        }
    }
}

/// Names the inputs of an operation: its parameters, then the content of its body.
pub(super) fn inputs(operation: &Operation) -> Vec<NamedInput<'_>> {
    let parameters = operation.parameters.iter().map(Input::Parameter);
    let body = operation.body.iter().flat_map(body_inputs);
    named(parameters.chain(body).collect())
}

/// Names the inputs of a multipart body among several contents.
pub(super) fn part_inputs(parts: &[Part]) -> Vec<NamedInput<'_>> {
    named(parts.iter().flat_map(part).collect())
}

fn body_inputs(body: &Body) -> Vec<Input<'_>> {
    let content = match body.contents.as_slice() {
        [only] => only,
        _ => return vec![Input::Choice(body)],
    };
    match &content.kind {
        ContentKind::Form(Form::Fields { fields, rest }) => {
            let rest = rest.iter().map(Input::FormRest);
            fields.iter().map(Input::FormField).chain(rest).collect()
        }
        ContentKind::Form(Form::Value(ty)) => vec![Input::Form(body, ty)],
        ContentKind::Multipart(parts) => parts.iter().flat_map(part).collect(),
        _ => vec![Input::Body(body, content)],
    }
}

/// A part, and its headers, whose names begin with that of the part.
fn part(part: &Part) -> impl Iterator<Item = Input<'_>> {
    let headers = part.headers.iter();
    let headers = headers.map(move |header| Input::PartHeader(part, header));
    std::iter::once(Input::Part(part)).chain(headers)
}

fn named(inputs: Vec<Input<'_>>) -> Vec<NamedInput<'_>> {
    let texts = inputs.into_iter();
    let texts = texts.map(|input| (input, input.name(), input.location()));
    let named = claim(texts.collect()).into_iter();
    named
        .map(|(input, ident)| NamedInput { input, ident })
        .collect()
}

/// Claims an identifier for each item, by its name and its location.
fn claim<T>(items: Vec<(T, Cow<'_, str>, &'static str)>) -> Vec<(T, Ident)> {
    let rank = |location: &str| LOCATIONS.iter().position(|known| *known == location);
    let mut first: HashMap<String, Option<usize>> = HashMap::new();
    for (_, name, location) in &items {
        let so_far = first
            .entry(name.to_string())
            .or_insert_with(|| rank(location));
        *so_far = rank(location).min(*so_far);
    }
    let wanted = items.into_iter().map(|(item, name, location)| {
        let mut words = Words::of(&name);
        if first.get(name.as_ref()) != Some(&rank(location)) {
            words = words.with("in".to_owned()).with(location.to_owned());
        }
        (item, Wanted::snake(&name, words))
    });
    let named = Scope::fields(SETTERS).claim_wanted(wanted.collect());
    let named = named.into_iter().map(|(item, named)| (item, named.ident));
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_with_the_same_name_say_where_they_are_sent() {
        let inputs = [
            ("id", "header", "id_in_header"),
            ("id", "query", "id_in_query"),
            ("id", "path", "id"),
            ("ID", "query", "id_"),
            ("name", "cookie", "name"),
            ("name", "form", "name_in_form"),
            ("new", "query", "new_"),
        ];
        let items = inputs.map(|(name, location, expected)| (expected, name.into(), location));
        for (expected, ident) in claim(items.into()) {
            assert_eq!(ident.to_string(), expected);
        }
    }
}
