//! The names of a request's inputs: its parameters and the content of its body.
//!
//! Imports `collision`, `ident`, `reserved`, `scope`, `wanted`, `words`, and `ir`.

use std::borrow::Cow;
use std::collections::HashMap;

use super::collision::Collision;
use super::ident::Named;
use super::reserved::SETTERS;
use super::scope::{Claimed, Scope};
use super::wanted::Wanted;
use super::words::Words;
use crate::ir::{
    Body, Content, ContentKind, Form, FormField, Header, Operation, Parameter, Part, QueryString,
    Type,
};

/// Something that the caller passes to a request.
#[derive(Clone, Copy)]
pub(crate) enum Input<'a> {
    /// A parameter.
    Parameter(&'a Parameter),
    /// The value that is the whole query.
    QueryString(&'a QueryString),
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

/// The locations of inputs. Of several inputs whose names have the same words, those in the first
/// of these locations keep them, and the others say where they are sent.
const LOCATIONS: &[&str] = &["path", "query", "header", "cookie", "form"];

impl<'a> Input<'a> {
    /// The text that it is named after.
    fn name(&self) -> Cow<'a, str> {
        match self {
            Self::Parameter(parameter) => parameter.name.as_str().into(),
            Self::QueryString(query) => query.name.as_str().into(),
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
            Self::QueryString(_) => "query",
            _ => "form",
        }
    }
}

/// Names the inputs of an operation: its parameters, then the content of its body. Returns the
/// names that collide as well.
pub(super) fn inputs(operation: &Operation) -> (Vec<Named<Input<'_>>>, Vec<Collision>) {
    let parameters = operation.parameters.iter().map(Input::Parameter);
    let parameters = parameters.chain(operation.query_string.iter().map(Input::QueryString));
    let body = operation.body.iter().flat_map(body_inputs);
    named(parameters.chain(body).collect())
}

/// Names the inputs of a multipart body among several contents.
pub(super) fn part_inputs(parts: &[Part]) -> Vec<Named<Input<'_>>> {
    named(parts.iter().flat_map(part).collect()).0
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
        ContentKind::Multipart(parts) | ContentKind::Mixed(parts) => {
            parts.iter().flat_map(part).collect()
        }
        _ => vec![Input::Body(body, content)],
    }
}

/// A part, and its headers, whose names begin with that of the part.
fn part(part: &Part) -> impl Iterator<Item = Input<'_>> {
    let headers = part.headers.iter();
    let headers = headers.map(move |header| Input::PartHeader(part, header));
    std::iter::once(Input::Part(part)).chain(headers)
}

/// Claims an identifier for each input, by its name and its location.
fn named(inputs: Vec<Input<'_>>) -> (Vec<Named<Input<'_>>>, Vec<Collision>) {
    let rank = |input: &Input<'_>| {
        let location = input.location();
        LOCATIONS.iter().position(|known| *known == location)
    };
    let mut first: HashMap<Words, Option<usize>> = HashMap::new();
    for input in &inputs {
        let words = Words::of(&input.name());
        let so_far = first.entry(words).or_insert_with(|| rank(input));
        *so_far = rank(input).min(*so_far);
    }
    let wanted = inputs.into_iter().map(|input| {
        let name = input.name();
        let mut words = Words::of(&name);
        if first.get(&words) != Some(&rank(&input)) {
            words = words.with("in".to_owned());
            words = words.with(input.location().to_owned());
        }
        (input, Wanted::snake(&name, words))
    });
    let mut scope = Scope::fields(SETTERS);
    let named = scope.claim_wanted(wanted.collect()).into_iter();
    let named = named.map(|(item, Claimed { ident, .. })| Named { item, ident });
    (named.collect(), scope.into_collisions())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::parameter;
    use crate::ir::{Docs, Encoding, Place};

    #[test]
    fn inputs_with_the_same_name_say_where_they_are_sent() {
        let parameters = [
            ("id", Place::Header, "id_in_header"),
            ("id", Place::Query, "id_in_query"),
            ("id", Place::Path, "id"),
            ("ID", Place::Path, "id_"),
            ("name", Place::Cookie, "name"),
            ("new", Place::Query, "new_"),
        ];
        let parameters = parameters.map(|(name, place, ident)| {
            let parameter = parameter(name, place, Type::Any);
            (parameter, ident)
        });
        let field = FormField {
            name: "name".to_owned(),
            docs: Docs::default(),
            required: false,
            ty: Type::Any,
            encoding: Encoding::Mixed,
        };
        let inputs = parameters.iter().map(|(it, _)| Input::Parameter(it));
        let inputs = inputs.chain([Input::FormField(&field)]);
        let idents = named(inputs.collect()).0.into_iter();
        let idents: Vec<_> = idents.map(|named| named.ident.to_string()).collect();
        let expected = parameters.iter().map(|(_, ident)| *ident);
        let expected: Vec<_> = expected.chain(["name_in_form"]).collect();
        assert_eq!(idents, expected);
    }
}
