//! Objects: their fields, and what becomes of all others.

use indexmap::IndexMap;

use super::beside::has_conditions;
use super::conjunction::{Conjunction, Part};
use super::label_of;
use crate::ir::{Direction, Docs, Field, Label, Rest, Shape, Type};
use crate::lower::{Lowering, docs};
use crate::spec::{Cursor, Node};

impl<'d> Lowering<'d, '_> {
    pub(super) fn object(&mut self, whole: &Conjunction<'d>, label: &Label) -> Shape {
        let rest = self.rest(whole, label);
        let required = required(whole);
        let mut fields = Vec::new();
        let properties = properties(whole);
        for (name, places) in &properties {
            fields.push(self.field(name, places, required.contains(name), label));
        }
        // One that has to be there is one of those that are not named otherwise.
        for name in required {
            if !properties.contains_key(name) {
                let ty = match &rest {
                    Rest::Kept(ty) => ty.clone(),
                    // It must be there and must not: a slip, unless every word counts.
                    Rest::Rejected if self.is_literal() => Type::Never,
                    Rest::Ignored | Rest::Rejected => Type::Any,
                };
                fields.push(undeclared(name, ty));
            }
        }
        match (fields.is_empty(), rest) {
            (true, Rest::Kept(value)) => Shape::Alias(Type::Map(Box::new(value))),
            (true, Rest::Ignored) => Shape::Alias(Type::Map(Box::new(Type::Any))),
            (_, rest) => Shape::Object { fields, rest },
        }
    }

    fn field(&mut self, name: &str, places: &[Part<'d>], required: bool, label: &Label) -> Field {
        let direction = self.way(places);
        let mut docs = self.docs_together(places);
        match direction {
            Direction::Both => {}
            Direction::Received => docs.notes.push("Only received".to_owned()),
            Direction::Sent => docs.notes.push("Only sent".to_owned()),
        }
        Field {
            name: name.to_owned(),
            docs,
            required,
            ty: self.types_together(places, &label.part(name)),
            direction,
            recursive: false,
        }
    }

    /// Which way the value of a property goes (OpenAPI 3.0.4, Schema Object: `readOnly`,
    /// `writeOnly`), by what stands at its place or behind a reference.
    fn way(&self, places: &[Part<'d>]) -> Direction {
        let says = |keyword: &str| {
            places.iter().any(|place| {
                let target = self.followed(Some(place.schema.clone()));
                place.schema.is_true(keyword)
                    || target.is_some_and(|target| target.is_true(keyword))
            })
        };
        match (says("readOnly"), says("writeOnly")) {
            (true, false) => Direction::Received,
            (false, true) => Direction::Sent,
            _ => Direction::Both,
        }
    }

    /// The docs of a property that is declared at several places: those of the last one that
    /// says something, which knows most.
    fn docs_together(&mut self, places: &[Part<'d>]) -> Docs {
        let mut all: Vec<_> = places
            .iter()
            .map(|place| self.property_docs(&place.schema))
            .collect();
        let says = |docs: &Docs| docs.title.is_some() || docs.description.is_some();
        let chosen = all.iter().rposition(says).unwrap_or(0);
        let mut docs = match all.get_mut(chosen) {
            Some(docs) => std::mem::take(docs),
            None => return Docs::default(),
        };
        for other in all {
            docs.deprecated |= other.deprecated;
            docs.default = docs.default.or(other.default);
            for note in other.notes {
                if !docs.notes.contains(&note) {
                    docs.notes.push(note);
                }
            }
        }
        docs
    }

    /// The docs of a property: its own ones, or those of what it is made of or refers to.
    pub(in crate::lower) fn property_docs(&mut self, property: &Cursor<'d>) -> Docs {
        let own = docs::docs(property);
        if let Some((target, _)) = self.target_of(property) {
            return own.or(docs::docs(&target));
        }
        let (whole, named) = self.beside_null(property);
        let label = label_of("");
        let inside = whole.parts.iter().filter(|part| part.label == label);
        let inside = inside.map(|part| &part.schema).chain(&named);
        let docs = inside.fold(own, |docs, schema| docs.or(docs::docs(schema)));
        Docs {
            notes: self.notes_of_place(&whole),
            ..docs
        }
    }

    /// What becomes of the fields that are not named. Where one of the schemas does not
    /// want any, there are none but those that another one names.
    fn rest(&mut self, whole: &Conjunction<'d>, label: &Label) -> Rest {
        let mut kept = Vec::new();
        let mut any = false;
        let keywords = ["additionalProperties", "unevaluatedProperties"];
        let looks_on = self.is_literal() || has_conditions(whole);
        for (keyword, (part, others)) in keywords
            .into_iter()
            .flat_map(|keyword| whole.all(keyword).map(move |found| (keyword, found)))
        {
            // Where `additionalProperties` looks at all of them, none is left.
            let is_idle = keyword == "unevaluatedProperties"
                && part.schema.node.get("additionalProperties").is_some();
            if is_idle {
                continue;
            }
            if whole.parts.len() > 1 && *others.node != Node::Bool(true) && !self.is_literal() {
                let reason = "fields that other schemas of the same value name pass as well";
                self.account.tell(&part.schema, &[keyword], reason);
            }
            match others.node {
                // Which fields these are depends on the value, so that a rule tells.
                _ if keyword == "unevaluatedProperties" && looks_on => any = true,
                Node::Bool(false) => {
                    // Others have names of certain patterns; of one type, if it is one.
                    let patterns: Vec<_> = pattern_properties(whole).collect();
                    match patterns.as_slice() {
                        [] => return Rest::Rejected,
                        [only] => kept.push(only.clone()),
                        _ => any = true,
                    }
                }
                Node::Bool(true) => any = true,
                // The names say which of several schemas holds, so that a rule tells.
                _ if part.schema.node.get("patternProperties").is_some() => any = true,
                _ => kept.push(Part {
                    schema: others,
                    label: part.label.part("value"),
                }),
            }
        }
        if kept.is_empty() {
            return if any {
                Rest::Kept(Type::Any)
            } else {
                Rest::Ignored
            };
        }
        Rest::Kept(self.types_together(&kept, &label.part("value")))
    }
}

/// The properties of all schemas, each with the places that declare it, in the order of the
/// document.
pub(super) fn properties<'d>(whole: &Conjunction<'d>) -> IndexMap<&'d str, Vec<Part<'d>>> {
    let mut properties: IndexMap<_, Vec<_>> = IndexMap::new();
    for (part, declared) in whole.all("properties") {
        for (name, schema) in declared.entries() {
            let label = part.label.part(name);
            let place = Part { schema, label };
            properties.entry(name).or_default().push(place);
        }
    }
    properties
}

/// The names that one of the schemas wants to be there, each once.
pub(super) fn required<'d>(whole: &Conjunction<'d>) -> indexmap::IndexSet<&'d str> {
    let lists = whole.all("required");
    let items = lists.flat_map(|(_, list)| list.items().collect::<Vec<_>>());
    items.filter_map(|item| item.node.as_str()).collect()
}

fn pattern_properties<'w, 'd>(
    whole: &'w Conjunction<'d>,
) -> impl Iterator<Item = Part<'d>> + use<'w, 'd> {
    whole.all("patternProperties").flat_map(|(part, patterns)| {
        let label = part.label.part("value");
        patterns.entries().map(move |(_, schema)| Part {
            schema,
            label: label.clone(),
        })
    })
}

fn undeclared(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        docs: Docs::default(),
        required: true,
        ty,
        direction: Direction::Both,
        recursive: false,
    }
}
