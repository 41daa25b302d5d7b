//! The labels of schemas that references lead to: of a component, its name, and of a part of
//! something, what it is called there.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`; facts, labels, and statuses.

use super::facts::declared;
use super::label::{ITEM, VALUE, type_label};
use crate::diag::{JsonPointer, Pointer};
use crate::ir::{Home, Label};
use crate::keyword::Keyword;
use crate::lower::status::{response_label, status};
use crate::spec::{ADDITIONAL, Cursor, Node, made_id, method_of_field};

/// A longer title is not a name.
const LONGEST_TITLE: usize = 60;

/// The label of the schema at a pointer. A part of an operation has a label with the method and the
/// path; the ids are known only when all operations are.
pub(super) fn label_of(root: &Cursor<'_>, pointer: &Pointer<'_>) -> Label {
    let keys: Vec<String> = JsonPointer::from(pointer).segments().collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let (mut label, inside) = around(root, &keys);
    let before = keys.len().saturating_sub(inside.len());
    let here = keys.iter().take(before).fold(Some(root.clone()), child);
    label.path.extend(parts(here, inside));
    label
}

/// The name that a schema has by itself: the last one of its label.
pub(super) fn schema_name(root: &Cursor<'_>, schema: &Cursor<'_>) -> String {
    let mut label = label_of(root, &schema.at);
    label.path.pop().unwrap_or(label.family)
}

/// The title of a schema, unless it is a sentence.
pub(super) fn title<'d>(schema: &Cursor<'d>) -> Option<&'d str> {
    let title = schema.text(Keyword::Title)?.trim();
    let is_name = !title.is_empty() && title.len() <= LONGEST_TITLE && !title.ends_with('.');
    is_name.then_some(title)
}

/// The label of the outermost schema, and the keys inside of that.
fn around<'k>(root: &Cursor<'_>, keys: &'k [&'k str]) -> (Label, &'k [&'k str]) {
    if let ["paths", path, inside @ ..] = keys
        && let Some((method, rest)) = method(inside)
    {
        let label = Label::of(Home::Operation, &made_id(method, path));
        let before = keys.len().saturating_sub(rest.len());
        let operation = keys.iter().take(before).fold(Some(root.clone()), child);
        return part_of_operation(operation, label, rest);
    }
    match keys {
        ["components", kind, name, rest @ ..] => component(kind, Label::head(name), rest),
        [first, rest @ ..] => (Label::head(first), rest),
        [] => (Label::head("schema"), keys),
    }
}

/// The method of the operation that keys lead to from its path item, and the keys inside of that.
fn method<'k>(keys: &'k [&'k str]) -> Option<(&'k str, &'k [&'k str])> {
    match keys {
        [ADDITIONAL, method, rest @ ..] => Some((method, rest)),
        [field, rest @ ..] => Some((method_of_field(field)?, rest)),
        [] => None,
    }
}

fn component<'k>(kind: &str, label: Label, keys: &'k [&'k str]) -> (Label, &'k [&'k str]) {
    match (kind, keys) {
        ("requestBodies", ["content", _, "schema", rest @ ..]) => (label.part("body"), rest),
        ("responses", ["content", _, "schema", rest @ ..]) => (label.part("response"), rest),
        ("requestBodies", ["content", _, "itemSchema", rest @ ..]) => {
            (label.part("body").part(ITEM), rest)
        }
        ("responses", ["content", name, "itemSchema", rest @ ..]) => {
            (label.part("response").part(item(name)), rest)
        }
        ("mediaTypes", ["schema", rest @ ..]) => (label.part("body"), rest),
        ("mediaTypes", ["itemSchema", rest @ ..]) => (label.part(ITEM), rest),
        ("parameters" | "headers", ["schema", rest @ ..]) => (label, rest),
        _ => (label, keys),
    }
}

/// What an item of a media type is called.
fn item(media_type: &str) -> &'static str {
    match media_type.starts_with("text/event-stream") {
        true => "event",
        false => ITEM,
    }
}

fn part_of_operation<'k>(
    operation: Option<Cursor<'_>>,
    label: Label,
    keys: &'k [&'k str],
) -> (Label, &'k [&'k str]) {
    match keys {
        ["requestBody", "content", _, "schema", rest @ ..] => (label.part("body"), rest),
        ["responses", code, "content", _, "schema", rest @ ..] => match status(code) {
            Some(status) => (response_label(status, &label), rest),
            None => (label, keys),
        },
        ["requestBody", "content", _, "itemSchema", rest @ ..] => {
            (label.part("body").part(ITEM), rest)
        }
        ["responses", code, "content", name, "itemSchema", rest @ ..] => match status(code) {
            Some(status) => (response_label(status, &label).part(item(name)), rest),
            None => (label, keys),
        },
        [list @ "parameters", index, "schema", rest @ ..] => {
            let parameter = [*list, *index].iter().fold(operation, child);
            match parameter.and_then(|it| it.text("name")) {
                Some(name) => (label.part(name), rest),
                None => (label, keys),
            }
        }
        _ => (label, keys),
    }
}

/// The names of the schemas from the one that is here to the one that the keys lead to.
fn parts(mut here: Option<Cursor<'_>>, keys: &[&str]) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = keys.iter().peekable();
    while let Some(key) = rest.next() {
        here = child(here, key);
        let keyword = Keyword::named(key);
        let is_of_several = matches!(
            keyword,
            Some(
                Keyword::Properties
                    | Keyword::Defs
                    | Keyword::AllOf
                    | Keyword::OneOf
                    | Keyword::AnyOf
            )
        );
        let inner = rest.next_if(|_| is_of_several);
        here = inner.into_iter().fold(here, child);
        parts.extend(match (keyword, inner) {
            (Some(Keyword::Items), _) => Some(ITEM.to_owned()),
            (Some(Keyword::AdditionalProperties), _) => Some(VALUE.to_owned()),
            (Some(Keyword::Properties | Keyword::Defs), name) => name.map(|it| (*it).to_owned()),
            // What is inside a part of an intersection is inside of the whole.
            (Some(Keyword::AllOf), Some(_)) if rest.len() > 0 => None,
            (Some(_), Some(_)) => here.as_ref().map(branch_name),
            _ => Some((*key).to_owned()),
        });
    }
    parts
}

/// What a branch is called by itself: by its title, by a property, or by its type.
fn branch_name(branch: &Cursor<'_>) -> String {
    let properties = branch.node.get(Keyword::Properties);
    let properties = properties.and_then(Node::as_map).into_iter().flatten();
    let property = properties.map(|(name, _)| name.as_str()).min();
    let name = title(branch).or(property);
    name.unwrap_or_else(|| type_label(declared(branch)))
        .to_owned()
}

fn child<'d>(parent: Option<Cursor<'d>>, key: &&str) -> Option<Cursor<'d>> {
    let parent = parent?;
    match key.parse() {
        Ok(index) if parent.node.as_map().is_none() => parent.items().nth(index),
        _ => parent.get(key),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::load;

    /// The label of the schema at a JSON pointer.
    #[track_caller]
    fn check(pointer: &str, expected: &str) {
        let text = "
            components: {schemas: {Pet: {properties: {tags: {}, items: {items: {}}},
              allOf: [{title: The pet}, {properties: {b: {}, a: {oneOf: [{type: string}]}}}]}}}
            paths: {/a: {get: {parameters: [{name: q, schema: {}}]}}}";
        let root = load(text).unwrap();
        let root = Cursor::root(&root);
        let keys: Vec<_> = pointer.split(' ').collect();
        let at = keys.iter().fold(Pointer::default(), |at, key| at.key(key));
        assert_eq!(String::from(label_of(&root, &at)), expected);
    }

    #[test]
    fn parts_of_components_are_named_by_what_they_are_inside_of() {
        check("components schemas Pet", "Pet");
        check(
            "components schemas Pet properties tags items",
            "Pet/tags/item",
        );
        check(
            "components schemas Pet properties items items",
            "Pet/items/item",
        );
        check("components schemas Pet allOf 0", "Pet/The pet");
        check("components schemas Pet allOf 1", "Pet/a");
        check("components schemas Pet allOf 1 properties b", "Pet/b");
        check(
            "components schemas Pet allOf 1 properties a oneOf 0",
            "Pet/a/String",
        );
        check("components responses Ok content a/b schema", "Ok/response");
        check("components parameters Q schema items", "Q/item");
        check(
            "components requestBodies B content a/b itemSchema",
            "B/body/item",
        );
        check("components mediaTypes M schema", "M/body");
        check("components mediaTypes M itemSchema items", "M/item/item");
    }

    #[test]
    fn parts_of_operations_are_named_as_in_the_operation() {
        check(
            "paths /a get requestBody content a/b schema properties x",
            "get /a/body/x",
        );
        check(
            "paths /a get responses 200 content a/b schema",
            "get /a/response",
        );
        check(
            "paths /a get responses 404 content a/b schema items",
            "get /a/Not Found/error/item",
        );
        check(
            "paths /a get responses 200 content text/event-stream itemSchema",
            "get /a/response/event",
        );
        check("paths /a get parameters 0 schema items", "get /a/q/item");
        check("paths /a parameters", "paths//a/parameters");
        check("x-schemas", "x-schemas");
    }
}
