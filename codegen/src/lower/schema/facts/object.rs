//! Objects: their properties, and which of them are required.
//!
//! Imports `keyword` and `spec`; intersections.

use indexmap::{IndexMap, IndexSet};

use crate::keyword::Keyword;
use crate::lower::schema::intersection::{Intersection, Part};
use crate::spec::{Cursor, Node};

/// What is known of an object.
#[derive(Debug)]
pub(in crate::lower::schema) struct ObjectFacts<'d> {
    /// The properties of all schemas, and of the branches that became one object, each with the
    /// places that declare it, in the order of the document.
    pub(in crate::lower::schema) properties: IndexMap<&'d str, Vec<Part<'d>>>,
    /// The names that one of the schemas requires, or all of such branches, each once.
    pub(in crate::lower::schema) required: IndexSet<&'d str>,
}

/// What an intersection says about objects.
pub(in crate::lower::schema) fn object<'d>(whole: &Intersection<'d>) -> ObjectFacts<'d> {
    let mut properties: IndexMap<_, Vec<_>> = IndexMap::new();
    for part in whole.parts.iter().chain(whole.joined_parts()) {
        let declared = part.schema.get(Keyword::Properties);
        for (name, schema) in declared.iter().flat_map(Cursor::entries) {
            let places = properties.entry(name).or_default();
            places.push(part.sibling(schema));
        }
    }
    let mut required = required(&whole.parts);
    for joined in &whole.joined {
        let branches = joined.branches.iter().map(|branch| self::required(branch));
        let all = branches.reduce(|one, other| &one & &other);
        required.extend(all.into_iter().flatten());
    }
    ObjectFacts {
        properties,
        required,
    }
}

/// The names that one of these schemas requires.
fn required<'d>(parts: &[Part<'d>]) -> IndexSet<&'d str> {
    let lists = parts
        .iter()
        .filter_map(|part| part.schema.node.get(Keyword::Required));
    let names = lists.flat_map(Node::items).filter_map(Node::as_str);
    names.collect()
}

/// The schemas of properties whose names match a pattern.
pub(in crate::lower::schema) fn pattern_properties<'w, 'd>(
    whole: &'w Intersection<'d>,
) -> impl Iterator<Item = Part<'d>> + use<'w, 'd> {
    let patterns = whole.all(Keyword::PatternProperties);
    patterns.flat_map(|(part, patterns)| {
        let schemas = patterns.entries().map(|(_, schema)| schema);
        schemas.map(|schema| part.sibling(schema))
    })
}

/// Whether it depends on the value which of the properties are looked at.
pub(in crate::lower::schema) fn has_conditions(whole: &Intersection<'_>) -> bool {
    const CONDITIONS: [Keyword; 4] = [
        Keyword::If,
        Keyword::DependentSchemas,
        Keyword::PatternProperties,
        Keyword::Not,
    ];
    let has_one = |schema: &Cursor<'_>| CONDITIONS.iter().any(|it| schema.node.get(it).is_some());
    !whole.choices.is_empty() || !whole.joined.is_empty() || whole.schemas().any(has_one)
}
