//! Parameters of paths that are not declared, have another name there, or are not in the path.
//!
//! Imports `diag`, from this layer `document`, `operation` and `reference`, and from this folder
//! `edit`.

use super::edit::{Change, Edit, Fallback, object, text};
use crate::diag::{Diagnostics, JsonPointer};
use crate::spec::document::{Cursor, Node};
use crate::spec::operation::{OperationPlace, Template, operations};
use crate::spec::quote::quoted;
use crate::spec::reference::Resolver;

/// What the path of an operation and its parameters do not have in common.
struct Difference<'d> {
    operation: JsonPointer,
    /// The names in the path that are not declared.
    missing: Vec<&'d str>,
    /// Those in the query that the path contains.
    missing_in_query: Vec<&'d str>,
    /// The path parameters that the path does not contain, and what each is.
    unused: Vec<(Cursor<'d>, Cursor<'d>)>,
}

/// The fallback for the operation at a place, whose path has a parameter that is not declared.
pub(super) fn undeclared(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let difference = differences(root).find(|it| it.operation == *at)?;
    if let Some(renamed) = difference.renamed() {
        return Some(renamed);
    }
    let missing = difference.missing.iter().map(|name| (name, "path"));
    let in_query = difference.missing_in_query.iter();
    let missing = missing.chain(in_query.map(|name| (name, "query")));
    let edits = missing.map(|(name, location)| Edit {
        at: difference.operation.key("parameters"),
        change: Change::Append(object([
            ("name", text(*name)),
            ("in", text(location)),
            ("required", Node::Bool(true)),
            ("schema", object([("type", text("string"))])),
        ])),
    });
    Some(Fallback {
        reading: "it is a required string".to_owned(),
        edits: edits.collect(),
    })
}

/// The fallback for the parameter at a place, which the path does not contain.
pub(super) fn unused(root: &Node, at: &JsonPointer) -> Option<Fallback> {
    let has = |it: &Difference<'_>| it.unused.iter().any(|(item, _)| is_at(item, at));
    let difference = differences(root).find(has)?;
    let omitted = || Fallback::new("it is omitted", at.clone(), Change::Remove);
    Some(difference.renamed().unwrap_or_else(omitted))
}

impl Difference<'_> {
    /// The only parameter that the path does not contain, with the only name that is not declared.
    fn renamed(&self) -> Option<Fallback> {
        let ([name], [(item, parameter)]) = (&self.missing[..], &self.unused[..]) else {
            return None;
        };
        let mut renamed = parameter.node.as_map()?.clone();
        renamed.insert("name".to_owned(), text(*name));
        Some(Fallback::new(
            format!(
                "the parameter {} has the name {}, as in the path",
                quoted(parameter.text("name").unwrap_or_default()),
                quoted(name)
            ),
            (&item.at).into(),
            Change::Set(Node::Map(renamed)),
        ))
    }
}

fn is_at(cursor: &Cursor<'_>, at: &JsonPointer) -> bool {
    JsonPointer::from(&cursor.at) == *at
}

fn differences(root: &Node) -> impl Iterator<Item = Difference<'_>> {
    let resolver = Resolver::new(root);
    operations(root).filter_map(move |place| difference(&place, &resolver))
}

fn difference<'d>(place: &OperationPlace<'d>, resolver: &Resolver<'d>) -> Option<Difference<'d>> {
    let template = Template::parse(place.path).ok()?;
    let quiet = Diagnostics::default();
    let lists = place.owners().filter_map(|owner| owner.get("parameters"));
    let items = lists.flat_map(|list| list.items().collect::<Vec<_>>());
    let parameters = items.filter_map(|item| {
        let parameter = resolver.resolve(item.clone(), &quiet)?;
        Some((item, parameter))
    });
    let parameters: Vec<_> = parameters.collect();
    let is_declared = |name: &str, locations: &[&str]| {
        parameters.iter().any(|(_, it)| {
            let location = it.text("in").unwrap_or_default();
            it.text("name") == Some(name) && locations.contains(&location)
        })
    };
    let in_path = template.parameters();
    let in_query = template.query_parameters();
    let is_used = |name| template.parameters().any(|known| known == name);
    let unused = parameters.iter().filter(|(_, it)| {
        it.text("in") == Some("path") && it.text("name").is_some_and(|name| !is_used(name))
    });
    Some(Difference {
        operation: (&place.operation.at).into(),
        missing: in_path.filter(|it| !is_declared(it, &["path"])).collect(),
        missing_in_query: in_query
            .filter(|it| !is_declared(it, &["path", "query"]))
            .collect(),
        unused: unused.cloned().collect(),
    })
}
