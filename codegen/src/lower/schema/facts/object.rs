//! Objects: their properties, and which of them are required.
//!
//! Imports `keyword` and `spec`; intersections.

use indexmap::{IndexMap, IndexSet};

use crate::keyword::Keyword;
use crate::lower::schema::intersection::{Intersection, Part};
use crate::spec::Cursor;

/// What is known of an object.
#[derive(Debug)]
pub(in crate::lower::schema) struct ObjectFacts<'d> {
    /// The properties of all schemas, each with the places that declare it, in the order of the
    /// document.
    pub(in crate::lower::schema) properties: IndexMap<&'d str, Vec<Part<'d>>>,
    /// The names that one of the schemas requires, each once.
    pub(in crate::lower::schema) required: IndexSet<&'d str>,
}

/// What an intersection says about objects.
pub(in crate::lower::schema) fn object<'d>(whole: &Intersection<'d>) -> ObjectFacts<'d> {
    let mut properties: IndexMap<_, Vec<_>> = IndexMap::new();
    for (part, declared) in whole.all(Keyword::Properties) {
        for (name, schema) in declared.entries() {
            let places = properties.entry(name).or_default();
            places.push(part.sibling(schema));
        }
    }
    let lists = whole.all(Keyword::Required);
    let items = lists.flat_map(|(_, list)| list.items().collect::<Vec<_>>());
    ObjectFacts {
        properties,
        required: items.filter_map(|item| item.node.as_str()).collect(),
    }
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
    !whole.choices.is_empty() || whole.schemas().any(has_one)
}
