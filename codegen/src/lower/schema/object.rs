//! The shape of an object: its fields, and what becomes of all other properties.
//!
//! Imports `ir`, `keyword` and `spec`; types, the store, facts and docs.

use super::facts::{Facts, has_conditions, pattern_properties};
use super::intersection::Part;
use super::label::VALUE;
use super::reference::place_docs;
use super::store::Store;
use super::types::{Schemas, Typed};
use crate::ir::{Direction, Docs, Field, Label, Note, Rest, Shape, Type};
use crate::keyword::Keyword;
use crate::spec::{Cursor, Node};

/// What decides the types of some fields otherwise than their schemas, by their names and all
/// places that declare them: parts of a body can be files.
pub(in crate::lower) type Special<'s, 'd> = &'s dyn Fn(&str, &[Cursor<'d>]) -> Option<Typed>;

/// The shape of an object.
pub(super) fn object<'d>(maker: &mut Schemas<'d, '_>, whole: &Facts<'d>, label: &Label) -> Shape {
    object_with(maker, whole, label, &|_, _| None)
}

/// The shape of an object, some fields of which have types of another kind.
pub(super) fn object_with<'d>(
    maker: &mut Schemas<'d, '_>,
    whole: &Facts<'d>,
    label: &Label,
    special: Special<'_, 'd>,
) -> Shape {
    let store = maker.store();
    let facts = whole.object(&store.cx);
    let rest = rest(maker, whole, label);
    let mut fields = Vec::new();
    for (name, places) in &facts.properties {
        let mut field = field(maker, name, places, label, special);
        field.required = facts.required.contains(name);
        fields.push(field);
    }
    // One that is required without being declared is one of the other properties.
    for name in &facts.required {
        if !facts.properties.contains_key(name) {
            let ty = match &rest {
                Rest::Kept(ty) => ty.clone(),
                // It must be there and must not: a slip, unless every word counts.
                Rest::Rejected if store.cx.is_strict() => Type::Never,
                Rest::Ignored | Rest::Rejected => Type::Any,
            };
            fields.push(Field {
                required: true,
                ..Field::new(*name, ty)
            });
        }
    }
    match (fields.is_empty(), rest) {
        (true, Rest::Kept(value)) => Shape::Alias(Type::Map(Box::new(value))),
        (true, Rest::Ignored) => Shape::Alias(Type::Map(Box::new(Type::Any))),
        (_, rest) => Shape::Object { fields, rest },
    }
}

fn field<'d>(
    maker: &mut Schemas<'d, '_>,
    name: &str,
    places: &[Part<'d>],
    label: &Label,
    special: Special<'_, 'd>,
) -> Field {
    let store = maker.store();
    let mut docs = docs_together(&store, places);
    let schemas: Vec<_> = places.iter().map(|it| it.schema.clone()).collect();
    let typed = special(name, &schemas).unwrap_or_else(|| {
        let parts: Vec<_> = places.iter().map(|it| it.named(label, name)).collect();
        maker.of_parts(&parts, &label.part(name))
    });
    add_notes(&mut docs, typed.notes);
    Field {
        docs,
        direction: direction(&store, places),
        ..Field::new(name, typed.ty)
    }
}

fn add_notes(docs: &mut Docs, notes: Vec<Note>) {
    for note in notes {
        if !docs.notes.contains(&note) {
            docs.notes.push(note);
        }
    }
}

/// In which direction the value of a property goes (OpenAPI 3.0.4, Schema Object: `readOnly`,
/// `writeOnly`), by what is at its place or behind a reference.
fn direction<'d>(store: &Store<'d, '_>, places: &[Part<'d>]) -> Direction {
    let says = |keyword: Keyword| {
        places.iter().any(|place| {
            place.schema.is_true(keyword) || {
                let target = store.cx.resolve(place.schema.clone());
                target.is_some_and(|target| target.is_true(keyword))
            }
        })
    };
    match (says(Keyword::ReadOnly), says(Keyword::WriteOnly)) {
        (true, false) => Direction::Received,
        (false, true) => Direction::Sent,
        _ => Direction::Both,
    }
}

/// The docs of a property that is declared at several places: those of the last one that says
/// something, which is the most specific.
fn docs_together<'d>(store: &Store<'d, '_>, places: &[Part<'d>]) -> Docs {
    let all = places.iter().map(|place| place_docs(store, &place.schema));
    let mut all: Vec<_> = all.collect();
    let says = |docs: &Docs| docs.title.is_some() || docs.description.is_some();
    let chosen = all.iter().rposition(says).unwrap_or(0);
    let mut docs = match all.get_mut(chosen) {
        Some(docs) => std::mem::take(docs),
        None => return Docs::default(),
    };
    for other in all {
        docs.deprecated |= other.deprecated;
        docs.default = docs.default.or(other.default);
    }
    docs
}

/// What becomes of the properties that are not declared. Where one of the schemas forbids them,
/// there are none but those that another one declares.
fn rest<'d>(maker: &mut Schemas<'d, '_>, whole: &Facts<'d>, label: &Label) -> Rest {
    let store = maker.store();
    let mut kept = Vec::new();
    // Branches that became one object say no more than that there can be other properties.
    let mut any = whole.joined_parts().any(|part| {
        part.schema
            .node
            .get(Keyword::AdditionalProperties)
            .is_some()
    });
    let keywords = [
        Keyword::AdditionalProperties,
        Keyword::UnevaluatedProperties,
    ];
    let depends = store.cx.is_strict() || has_conditions(whole);
    let found = keywords.into_iter();
    let found = found.flat_map(|keyword| whole.all(keyword).map(move |found| (keyword, found)));
    for (keyword, (part, others)) in found {
        let has = |keyword| part.schema.node.get(keyword).is_some();
        // Where `additionalProperties` looks at all of them, none is left.
        let is_unevaluated = keyword == Keyword::UnevaluatedProperties;
        if is_unevaluated && has(Keyword::AdditionalProperties) {
            continue;
        }
        // The outermost schema does allow what the others, which it leads to, declare.
        let outermost = whole.owner.as_ref().map(|owner| owner.node);
        if !is_unevaluated || !outermost.is_some_and(|node| std::ptr::eq(node, part.schema.node)) {
            note_overlap(&store, whole, keyword, &part.schema, others.node);
        }
        match others.node {
            // Which properties these are depends on the value, so that a rule enforces it.
            _ if is_unevaluated && depends => any = true,
            Node::Bool(false) => {
                // Others have names that match patterns; one type, if there is one pattern.
                let patterns: Vec<_> = pattern_properties(whole).collect();
                match patterns.as_slice() {
                    [] => return Rest::Rejected,
                    [only] => kept.push(only.named(label, VALUE)),
                    _ => any = true,
                }
            }
            Node::Bool(true) => any = true,
            // The names decide which of several schemas applies, so that a rule enforces it.
            _ if has(Keyword::PatternProperties) => any = true,
            _ => kept.push(part.sibling(others).named(label, VALUE)),
        }
    }
    match (kept.is_empty(), any) {
        (false, _) => Rest::Kept(maker.of_parts(&kept, &label.part(VALUE)).ty),
        (true, true) => Rest::Kept(Type::Any),
        (true, false) => Rest::Ignored,
    }
}

/// Records that a keyword accepts more than it should: what other schemas of the same instance
/// declare.
fn note_overlap<'d>(
    store: &Store<'d, '_>,
    whole: &Facts<'d>,
    keyword: Keyword,
    schema: &Cursor<'d>,
    others: &Node,
) {
    if whole.parts.len() > 1 && *others != Node::Bool(true) && !store.cx.is_strict() {
        let reason = "properties that other schemas of the same value declare are valid as well";
        store.cx.coverage.document(schema, keyword, reason);
    }
}
