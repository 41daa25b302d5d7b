//! The values that the caller passes in a request, and how each is sent.
//!
//! Imports `docs`, `type_facts`, and `ir` and `names`.

use std::cell::OnceCell;

use super::super::docs::Doc;
use super::super::type_facts::behind_aliases;
use crate::ir::{Api, Content, Docs, Encoding, Operation, Part, Place, QueryForm, Type};
use crate::names::{Ident, Input, Named, NamedOperation};

/// A value that the caller passes.
pub(super) struct Value<'a> {
    pub(super) ident: &'a Ident,
    /// Its name on the wire.
    pub(super) name: &'a str,
    pub(super) docs: &'a Docs,
    /// Its documentation in words, once it is needed: by its field or by its setter.
    pub(super) doc: OnceCell<Doc>,
    pub(super) ty: &'a Type,
    pub(super) presence: Presence,
    pub(super) sent: Sent<'a>,
    /// Whether it is a required array that would be omitted if it were empty (RFC 6570, section 2.3),
    /// so that it has to have an item, although no limit says so.
    pub(super) needs_item: bool,
}

/// Whether the caller has to pass it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Presence {
    Required,
    Optional,
    /// A list that is omitted if it is empty.
    MaybeEmpty,
}

impl Presence {
    fn of(required: bool, ty: &Type, encoding: Encoding) -> Self {
        match ty.without_null().0 {
            _ if required => Self::Required,
            // In JSON, an empty array differs from none.
            Type::List(_) if encoding != Encoding::Json => Self::MaybeEmpty,
            _ => Self::Optional,
        }
    }
}

/// Whether an array is omitted if it is empty. One in a path is invalid in any case.
fn is_omitted_if_empty(sent: Sent<'_>) -> bool {
    match sent {
        Sent::Parameter(Place::Path, _) => false,
        Sent::Parameter(_, encoding) | Sent::FormField(encoding) => encoding != Encoding::Json,
        Sent::Part(part) => !part.is_single(),
        _ => false,
    }
}

/// Where a value is sent, and how.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Sent<'a> {
    Parameter(Place, Encoding),
    /// As the whole query.
    QueryString(&'a QueryForm),
    FormField(Encoding),
    /// The undeclared fields of a form, or all of them.
    WholeForm,
    /// As a part of the body.
    Part(&'a Part),
    /// As a header of a part of the body.
    PartHeader(&'a Part),
    /// As the whole body.
    Body(&'a Content),
    /// As the whole body, by one of several contents: a value of this enum.
    Choice(&'a Ident),
}

/// The type of a choice, which is not one of the document.
const CHOICE: &Type = &Type::Never;

/// All values of an operation, in the order of the constructor.
pub(super) fn values<'a>(api: &'a Api, named: &'a NamedOperation<'a>) -> Vec<Value<'a>> {
    let choice = named.choice.as_ref().map(|choice| &choice.ident);
    let values = named.inputs.iter();
    values
        .filter_map(|input| value(api, input, choice))
        .collect()
}

/// The values of the parts of a multipart body among several contents.
pub(super) fn part_values<'a>(api: &'a Api, inputs: &'a [Named<Input<'a>>]) -> Vec<Value<'a>> {
    let values = inputs.iter();
    values.filter_map(|input| value(api, input, None)).collect()
}

/// The value of a parameter of the path.
pub(super) fn path_value<'v, 'a>(
    operation: &Operation,
    values: &'v [Value<'a>],
    index: usize,
) -> Option<&'v Value<'a>> {
    let parameter = operation.parameters.get(index)?;
    values.iter().find(|value| {
        matches!(value.sent, Sent::Parameter(Place::Path, _)) && value.name == parameter.name
    })
}

/// The required values, in the order of the constructor: the parameters of the path, in its
/// order, then the others, by their names, and last the parts that have positions instead. Thus a
/// document in another order means the same.
pub(super) fn constructor_order<'v, 'a>(values: &'v [Value<'a>]) -> Vec<&'v Value<'a>> {
    let required = values.iter();
    let required = required.filter(|value| value.presence == Presence::Required);
    let is_in_path = |value: &&Value<'_>| matches!(value.sent, Sent::Parameter(Place::Path, _));
    let (mut first, mut others): (Vec<_>, Vec<_>) = required.partition(is_in_path);
    // The headers of a part follow it.
    others.sort_by_key(|value| match value.sent {
        Sent::PartHeader(part) => (part.position, part.name.as_str(), Some(value.name)),
        Sent::Part(part) => (part.position, value.name, None),
        _ => (None, value.name, None),
    });
    first.append(&mut others);
    first
}

/// The value of an input; `choice` is the enum of a body with several contents.
fn value<'a>(
    api: &'a Api,
    named: &'a Named<Input<'a>>,
    choice: Option<&'a Ident>,
) -> Option<Value<'a>> {
    static NO_DOCS: Docs = Docs::NONE;
    let (name, docs, ty, presence, sent) = match named.item {
        Input::Parameter(parameter) => (
            parameter.name.as_str(),
            &parameter.docs,
            &parameter.ty,
            Presence::of(parameter.required, &parameter.ty, parameter.encoding),
            Sent::Parameter(parameter.place, parameter.encoding),
        ),
        Input::QueryString(query) => (
            query.name.as_str(),
            &query.docs,
            &query.ty,
            Presence::of(query.required, &query.ty, Encoding::Json),
            Sent::QueryString(&query.form),
        ),
        Input::FormField(field) => (
            field.name.as_str(),
            &field.docs,
            &field.ty,
            Presence::of(field.required, &field.ty, field.encoding),
            Sent::FormField(field.encoding),
        ),
        Input::FormRest(ty) => {
            let presence = Presence::of(false, ty, Encoding::Mixed);
            ("additional", &NO_DOCS, ty, presence, Sent::WholeForm)
        }
        Input::Form(body, ty) => {
            let presence = Presence::of(body.required, ty, Encoding::Mixed);
            ("body", &NO_DOCS, ty, presence, Sent::WholeForm)
        }
        Input::Part(part) => {
            let encoding = part.style.unwrap_or(Encoding::Mixed);
            let presence = Presence::of(part.required, &part.ty, encoding);
            let name = part.name.as_str();
            (name, &part.docs, &part.ty, presence, Sent::Part(part))
        }
        Input::PartHeader(part, header) => (
            header.name.as_str(),
            &header.docs,
            &header.ty,
            Presence::of(header.required, &header.ty, Encoding::Mixed),
            Sent::PartHeader(part),
        ),
        Input::Body(body, content) => {
            let ty = content.types().next()?;
            let presence = Presence::of(body.required, ty, Encoding::Json);
            ("body", &body.docs, ty, presence, Sent::Body(content))
        }
        Input::Choice(body) => {
            let presence = Presence::of(body.required, CHOICE, Encoding::Json);
            ("body", &body.docs, CHOICE, presence, Sent::Choice(choice?))
        }
    };
    // An optional value is absent instead of null.
    let ty = match presence {
        Presence::Required => ty,
        _ => ty.without_null().0,
    };
    let may_be_empty = matches!(behind_aliases(api, ty), Type::List(list) if list.min_items == 0);
    Some(Value {
        ident: &named.ident,
        name,
        docs,
        doc: OnceCell::new(),
        ty,
        presence,
        sent,
        needs_item: presence == Presence::Required && may_be_empty && is_omitted_if_empty(sent),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, body, list, operation, parameter};
    use crate::ir::{ContentKind, Form, FormField, Header};
    use crate::names::Names;

    fn header(name: &str) -> Header {
        Header {
            name: name.to_owned(),
            docs: Docs::default(),
            required: false,
            delimiter: None,
            ty: Type::Boolean,
        }
    }

    fn field(name: &str, ty: Type) -> FormField {
        FormField {
            name: name.to_owned(),
            docs: Docs::default(),
            required: false,
            ty,
            encoding: Encoding::Mixed,
        }
    }

    fn one(operation: Operation) -> Api {
        Api {
            operations: vec![operation],
            ..api(Vec::new())
        }
    }

    fn described(api: &Api) -> Vec<(String, String, Presence)> {
        let names = Names::new(api);
        let values = values(api, &names.operations[0]);
        let values = values.iter().map(|value| {
            let ident = value.ident.to_string();
            (ident, value.name.to_owned(), value.presence)
        });
        values.collect()
    }

    fn row(ident: &str, name: &str, presence: Presence) -> (String, String, Presence) {
        (ident.to_owned(), name.to_owned(), presence)
    }

    #[test]
    fn optional_lists_are_omitted_if_they_are_empty() {
        use Presence::{MaybeEmpty, Optional, Required};
        let strings = || list(Type::String(None));
        let mut operation = operation("a");
        let mut required = parameter("petId", Place::Query, strings());
        required.required = true;
        let mut json = parameter("filter", Place::Query, strings());
        json.encoding = Encoding::Json;
        operation.parameters = vec![
            required,
            json,
            parameter("tags", Place::Query, strings()),
            parameter("name", Place::Header, Type::String(None)),
        ];
        let rest = Some(Type::Map(Box::new(Type::Any)));
        let fields = vec![field("notes", strings()), field("name", Type::Boolean)];
        operation.body = Some(body(vec![ContentKind::Form(Form::Fields { fields, rest })]));
        let expected = [
            row("pet_id", "petId", Required),
            row("filter", "filter", Optional),
            row("tags", "tags", MaybeEmpty),
            row("name", "name", Optional),
            row("notes", "notes", MaybeEmpty),
            row("name_in_form", "name", Optional),
            row("additional", "additional", Optional),
        ];
        assert_eq!(described(&one(operation)), expected);
    }

    #[test]
    fn bodies_are_one_value_or_several() {
        use Presence::{Optional, Required};
        let with = |required, contents| {
            let mut operation = operation("a");
            let mut body = body(contents);
            body.required = required;
            operation.body = Some(body);
            described(&one(operation))
        };
        let json = || ContentKind::Json(Type::Any);
        assert_eq!(with(true, vec![json()]), [row("body", "body", Required)]);
        assert_eq!(with(false, vec![json()]), [row("body", "body", Optional)]);
        let choice = vec![json(), ContentKind::File(Vec::new())];
        assert_eq!(with(false, choice), [row("body", "body", Optional)]);
        let part = Part {
            name: "file".to_owned(),
            docs: Docs::default(),
            required: true,
            ty: Type::File,
            media_types: Vec::new(),
            style: None,
            headers: vec![header("X-Map")],
            position: None,
            nested: None,
        };
        let parts = ContentKind::Multipart(vec![part]);
        let expected = [
            row("file", "file", Required),
            row("file_x_map", "X-Map", Optional),
        ];
        assert_eq!(with(false, vec![parts]), expected);
        let form = ContentKind::Form(Form::Value(Type::Any));
        assert_eq!(with(true, vec![form]), [row("body", "body", Required)]);
    }

    #[test]
    fn the_constructor_does_not_depend_on_the_order_of_the_document() {
        let required = |name: &str, place| {
            let mut parameter = parameter(name, place, Type::Boolean);
            parameter.required = true;
            parameter
        };
        let mut operation = operation("a");
        operation.parameters = vec![
            required("z", Place::Path),
            required("y", Place::Path),
            required("c", Place::Query),
            parameter("b", Place::Query, Type::Boolean),
            required("a", Place::Header),
        ];
        let mut json = body(vec![ContentKind::Json(Type::Any)]);
        json.required = true;
        operation.body = Some(json);
        let api = one(operation);
        let names = Names::new(&api);
        let values = values(&api, &names.operations[0]);
        let order = constructor_order(&values);
        let order: Vec<_> = order.iter().map(|value| value.name).collect();
        assert_eq!(order, ["z", "y", "a", "body", "c"]);
    }

    #[test]
    fn parameters_of_the_path_are_found_by_their_index() {
        let mut operation = operation("a");
        operation.parameters = vec![
            parameter("x", Place::Path, Type::Boolean),
            parameter("y", Place::Path, Type::Boolean),
        ];
        let api = one(operation);
        let names = Names::new(&api);
        let values = values(&api, &names.operations[0]);
        let operation = &api.operations[0];
        let found = |index| path_value(operation, &values, index).map(|value| value.name);
        assert_eq!([found(0), found(1), found(2)], [Some("x"), Some("y"), None]);
    }
}
