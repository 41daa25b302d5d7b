//! References that lead nowhere, or to another kind of object.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `grammar`, `quote`, `reference` and `version`,
//! and from this folder `edit` and `place`.

use super::edit::{Change, Fallback, find, object, split, text};
use super::place::shape_at;
use crate::diag::{Diagnostics, JsonPointer};
use crate::keyword::{Keyword, Kind, Shape};
use crate::spec::document::{Cursor, Entries, Node};
use crate::spec::quote::quoted;
use crate::spec::reference::{Resolver, segments};
use crate::spec::version::Version;

/// What an unusable reference leaves.
const ANY: &str = "any JSON value is valid";
const OMITTED: &str = "it is omitted";

/// The fallback for the text of a reference at a place.
pub(super) fn unusable(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let (owner, last) = split(at)?;
    let of_mapping = owner.as_str().ends_with("/discriminator/mapping");
    let is_default = owner.as_str().ends_with("/discriminator") && last == "defaultMapping";
    if of_mapping || is_default {
        return Some(Fallback::new(OMITTED, at.clone(), Change::Remove));
    }
    if last != Keyword::Ref.name() {
        return None;
    }
    let target = find(root, at).and_then(Node::as_str);
    let nearest = target.and_then(|target| target.strip_prefix('#'));
    let nearest = nearest.and_then(|fragment| nearest_definition(root, &owner, fragment));
    if let Some(nearest) = nearest.map(|nearest| nearest.to_string()) {
        let reading = format!("it is {}, the nearest one", quoted(&nearest));
        return Some(Fallback::new(
            reading,
            at.clone(),
            Change::Set(text(nearest)),
        ));
    }
    let expected = shape_at(root, &owner)?.kind()?;
    target
        .and_then(|target| of_other_kind(root, &owner, expected, target))
        .or_else(|| without_target(root, &owner, expected))
}

/// The target of a reference such as `#/$defs/A` in a schema that is not the whole document, which a
/// tool wrote for the schema alone: the pointer from the nearest object around it that has the
/// target.
fn nearest_definition(root: &Node, at: &JsonPointer, fragment: &str) -> Option<JsonPointer> {
    let path = fragment.strip_prefix('/')?;
    // The latter is the name in drafts of JSON Schema before 2019-09.
    let definitions = [Keyword::Defs.name(), "definitions"];
    if !definitions.contains(&path.split('/').next()?) {
        return None;
    }
    let mut around = at.clone();
    loop {
        let candidate = around.join(fragment);
        if root.descend(candidate.segments()).is_some() {
            return Some(candidate);
        }
        let (outer, _) = around.as_str().rsplit_once('/')?;
        around = JsonPointer::from_escaped(outer);
    }
}

/// What the target of a reference says as an object of the expected kind.
fn of_other_kind(
    root: &Node,
    owner: &JsonPointer,
    expected: Kind,
    target: &str,
) -> Option<Fallback> {
    let actual = Shape::at(&segments(target).ok()?)?.kind()?;
    let resolver = Resolver::new(root);
    let quiet = Diagnostics::default();
    let first = resolver.find(target, &Default::default(), &quiet)?;
    let resolved = resolver.resolve(first, &quiet)?;
    let set = |reading: &str, node| Some(Fallback::new(reading, owner.clone(), Change::Set(node)));
    match (expected, actual) {
        (Kind::Header, Kind::Parameter) => {
            let mut header = resolved.node.as_map()?.clone();
            header.retain(|key, _| !matches!(key.as_str(), "name" | "in"));
            set(
                "it is a header with the value of that parameter",
                Node::Map(header),
            )
        }
        (Kind::Response, Kind::Schema) => {
            let content = content(object([(Keyword::Ref.name(), text(target))]));
            set(
                "it is a response with that schema as JSON",
                object([("description", text("")), ("content", content)]),
            )
        }
        (Kind::Response | Kind::RequestBody, Kind::RequestBody | Kind::Response) => {
            let mut body: Entries = Entries::default();
            body.insert("description".to_owned(), text(""));
            let parts = resolved.entries();
            let parts = parts.filter(|(key, _)| matches!(*key, "description" | "content"));
            body.extend(parts.map(|(key, part)| (key.to_owned(), part.node.clone())));
            set("it has the content of that", Node::Map(body))
        }
        (Kind::RequestBody, Kind::Schema) => {
            let content = content(object([(Keyword::Ref.name(), text(target))]));
            set(
                "it is a body with that schema as JSON",
                object([("content", content)]),
            )
        }
        (Kind::Schema, _) => {
            let schema = schema_in(&resolved)?;
            let reference = text(format!("#{}", schema.at));
            let at = owner.key(Keyword::Ref.name());
            Some(Fallback::new(
                "it is the schema in there",
                at,
                Change::Set(reference),
            ))
        }
        _ => None,
    }
}

/// The content of a body of JSON.
fn content(schema: Node) -> Node {
    object([("application/json", object([("schema", schema)]))])
}

/// The schema of a parameter, a header, a media type, or the only one of a body.
fn schema_in<'d>(object: &Cursor<'d>) -> Option<Cursor<'d>> {
    object.get("schema").or_else(|| {
        let content = object.get("content")?;
        let mut types = content.entries();
        match (types.next(), types.next()) {
            (Some((_, only)), None) => only.get("schema"),
            _ => None,
        }
    })
}

/// What is left without the target of a reference.
fn without_target(root: &Node, owner: &JsonPointer, expected: Kind) -> Option<Fallback> {
    let is_item =
        split(owner).is_some_and(|(list, _)| matches!(find(root, &list), Some(Node::List(_))));
    Some(match expected {
        // Since OpenAPI 3.1, what stands beside the reference counts.
        Kind::Schema if Version::of(root).has_json_schema() => {
            Fallback::new(ANY, owner.key(Keyword::Ref.name()), Change::Remove)
        }
        Kind::Schema => Fallback::new(ANY, owner.clone(), Change::Set(object([]))),
        Kind::Response => {
            let response = object([("description", text(""))]);
            Fallback::new(
                "its body is not known",
                owner.clone(),
                Change::Set(response),
            )
        }
        Kind::Parameter if is_item => Fallback::new(OMITTED, owner.clone(), Change::Remove),
        Kind::Header | Kind::Link | Kind::Callback | Kind::RequestBody | Kind::SecurityScheme => {
            Fallback::new(OMITTED, owner.clone(), Change::Remove)
        }
        _ => return None,
    })
}
