//! The shape of a type, chosen by the facts about its instances.
//!
//! Imports `ir` and `keyword`; types, the shapes of each kind, constraints, facts and docs.

use super::constraints::{Constraints, constraints};
use super::expressed::{BY_TYPE, LIST, NUMBER, OBJECT, STRING, STRUCTURE, VALUES};
use super::facts::{Facts, constrains_numbers, constrains_strings};
use super::facts::{constraining, has_meaning, is_secret, lists_every_type, states_null};
use super::inheritance::extended;
use super::intersection::Intersection;
use super::label::type_label;
use super::listed::{enumeration, shape_of_values};
use super::registry::Shaped;
use super::store::Store;
use super::types::Schemas;
use super::union::{Made, union};
use super::{lint, list, object};
use crate::ir::{Docs, Label, Note, Rest, Rule, Rules, Shape, Text, Type};
use crate::ir::{Union, UnionKeyword, Variant};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::docs::docs;

/// The shape of the instances that satisfy an intersection, but for null, and what else is known
/// of them.
pub(super) fn shaped<'d>(maker: &mut Schemas<'d, '_>, facts: &Facts<'d>, label: &Label) -> Shaped {
    let store = maker.store();
    lint::report_no_effect(&store.cx, facts);
    store.enforce(facts, STRUCTURE);
    let mut docs = docs_of(facts, label);
    let mut made = Constraints::default();
    let mut shape = shape(maker, facts, label, &mut made);
    docs.notes.extend(made.notes);
    let mut rules = made.rules;
    let is_any = shape == Shape::Alias(Type::Any) && facts.schemas().any(lists_every_type);
    if (store.cx.is_strict() || is_any) && !is_expressed_by_type(facts) {
        rules = all_rules(maker, facts);
    }
    if facts.schemas().any(is_secret) {
        rules = secret(rules, shape == Shape::Alias(Type::Any));
    }
    keep_undeclared(&store, &mut shape, &rules);
    if !rules.is_empty() {
        shape = constrained(shape);
    }
    Shaped { shape, docs, rules }
}

/// The rules of a secret: once, and even without constraints if the type does not say that it is one.
fn secret(rules: Rules, is_any: bool) -> Rules {
    match rules.as_slice() {
        [] if !is_any => rules,
        [Rule::Secret(inner)] if inner.is_empty() && !is_any => Rules::new(),
        [Rule::Secret(_)] => rules,
        _ => vec![Rule::Secret(rules)],
    }
}

/// The shape of strings and numbers that have constraints.
fn constrained(shape: Shape) -> Shape {
    match shape {
        Shape::Alias(Type::String(None)) => Shape::Text(Text::default()),
        Shape::Alias(Type::Integer(integer)) => Shape::Integer(integer),
        Shape::Alias(Type::Number(number)) => Shape::Number(number),
        shape => shape,
    }
}

/// Keeps the undeclared properties of an object where there are rules, which can be about them.
fn keep_undeclared(store: &Store<'_, '_>, shape: &mut Shape, rules: &Rules) {
    if let Shape::Object { rest, .. } = shape
        && *rest == Rest::Ignored
        && (!rules.is_empty() || store.cx.is_strict())
    {
        *rest = Rest::Kept(Type::Any);
    }
}

/// All that the schemas of an intersection say, as rules.
fn all_rules<'d>(maker: &mut Schemas<'d, '_>, facts: &Facts<'d>) -> Rules {
    let all = facts.inputs.iter().map(|schema| maker.rules_of(schema));
    let mut all: Vec<_> = all.collect();
    match all.len() {
        0 | 1 => all.pop().unwrap_or_default(),
        _ => vec![Rule::AllOf(all)],
    }
}

fn shape<'d>(
    maker: &mut Schemas<'d, '_>,
    facts: &Facts<'d>,
    label: &Label,
    made: &mut Constraints,
) -> Shape {
    let store = maker.store();
    let mut schemas = facts.schemas();
    if schemas.any(|schema| schema.as_boolean_schema() == Some(false)) {
        return Shape::Alias(Type::Never);
    }
    let types = store.types(facts);
    if !types.is_null_alone() && !facts.choices.is_empty() {
        return match union(maker, facts, label, made) {
            Made::Shape(shape) => {
                made.join(constraints(maker, facts));
                shape
            }
            // There is more to say of what one of the choices has left.
            Made::Less(less) => {
                store.enforce(&less, STRUCTURE);
                shape(maker, &less, label, made)
            }
        };
    }
    made.join(constraints(maker, facts));
    if types.is_null_alone() {
        store.enforce(facts, VALUES);
        return Shape::Alias(Type::Null);
    }
    if let Some(shape) = extended(maker, facts, label, made) {
        store.enforce(facts, OBJECT);
        return shape;
    }
    lint::report_contradictions(&store.cx, facts);
    if let Some(values) = store.values(facts) {
        store.enforce(facts, VALUES);
        return shape_of_values(&store, facts, values);
    }
    if types.json == JsonTypes::ALL {
        if !facts.schemas().any(lists_every_type) {
            lint::document_untyped(&store.cx, facts);
        }
        return Shape::Alias(Type::Any);
    }
    match types.json.split().as_slice() {
        [] => Shape::Alias(Type::Never),
        [one] => {
            let (shape, notes) = of_type(maker, *one, facts, label);
            made.notes.extend(notes);
            shape
        }
        several => union_of_types(maker, several, facts, label, made),
    }
}

/// The shape of instances of one JSON type.
fn of_type<'d>(
    maker: &mut Schemas<'d, '_>,
    types: JsonTypes,
    facts: &Facts<'d>,
    label: &Label,
) -> (Shape, Vec<Note>) {
    let store = maker.store();
    let mut notes = Vec::new();
    let (keywords, shape) = match types {
        JsonTypes::OBJECT => (OBJECT, object::object(maker, facts, label)),
        JsonTypes::ARRAY => {
            let typed = list::list(maker, facts, label);
            notes = typed.notes;
            (LIST, Shape::Alias(typed.ty))
        }
        JsonTypes::STRING => (STRING, string(&store, facts)),
        JsonTypes::BOOLEAN => (KeywordSet::default(), Shape::Alias(Type::Boolean)),
        _ => {
            let shape = match types {
                JsonTypes::INTEGER => Type::Integer(facts.integer(&store.cx).number.clone()),
                _ => Type::Number(facts.number(&store.cx).number.clone()),
            };
            let shape = Shape::Alias(shape);
            match facts.schemas().any(constrains_numbers) {
                true => (NUMBER, constrained(shape)),
                false => (NUMBER, shape),
            }
        }
    };
    store.enforce(facts, keywords);
    (shape, notes)
}

/// A union of the JSON types that a schema allows.
fn union_of_types<'d>(
    maker: &mut Schemas<'d, '_>,
    types: &[JsonTypes],
    facts: &Facts<'d>,
    label: &Label,
    made: &Constraints,
) -> Shape {
    let store = maker.store();
    let variants = types.iter().map(|types| {
        let name = type_label(*types);
        let inner = label.part(name);
        let (mut shape, _) = of_type(maker, *types, facts, &inner);
        keep_undeclared(&store, &mut shape, &made.rules);
        let owner = facts.owner.as_ref();
        Variant::new(name, maker.registry.type_of(owner, inner, shape))
    });
    Shape::Union(Union {
        variants: variants.collect(),
        keyword: UnionKeyword::Type,
        discriminator: None,
        default: None,
    })
}

fn string<'d>(store: &Store<'d, '_>, whole: &Facts<'d>) -> Shape {
    let facts = whole.string(&store.cx);
    if let Some(values) = &facts.known_values {
        return enumeration(store, whole, values.iter().copied(), true);
    }
    match whole.schemas().any(constrains_strings) {
        true => Shape::Text(Text {
            secret: whole.schemas().any(is_secret),
            ..facts.text.clone()
        }),
        false => Shape::Alias(Type::String(facts.format)),
    }
}

/// Whether a type and the validators of its parts express all that an intersection says: that
/// of one schema with a type, or with values.
fn is_expressed_by_type(whole: &Intersection<'_>) -> bool {
    // Types express these in part, or depending on what is beside them.
    const IN_PART: KeywordSet = KeywordSet::of(&[
        Keyword::ContentEncoding,
        Keyword::ExtensibleEnum,
        Keyword::UnevaluatedProperties,
    ]);
    let [part] = whole.parts.as_slice() else {
        return false;
    };
    let schema = &part.schema;
    let constraining: Vec<_> = constraining(schema).collect();
    if let [Keyword::Enum | Keyword::Const] = constraining.as_slice() {
        return true;
    }
    let is_expressed = |keyword: &Keyword| {
        *keyword == Keyword::Type || (BY_TYPE.has(*keyword) && !IN_PART.has(*keyword))
    };
    if lists_every_type(schema) {
        // The type of any value does not express what is about instances of one type.
        let is_open = |keyword: &Keyword| match keyword {
            Keyword::Items | Keyword::AdditionalProperties => {
                let inner = schema.get(keyword.name());
                inner.is_some_and(|inner| !has_meaning(&inner))
            }
            keyword => *keyword == Keyword::Type,
        };
        return states_null(schema) && constraining.iter().all(is_open);
    }
    constraining.iter().all(is_expressed)
        && schema.types().is_some()
        && schema.prefix_items().is_empty()
}

/// What is said about the instances of an intersection: by the schema that has all of them, or
/// by those inside of it.
fn docs_of(whole: &Intersection<'_>, label: &Label) -> Docs {
    let mut own = whole.owner.as_ref().map(docs).unwrap_or_default();
    if own.description.is_none() {
        let inside = whole.parts.iter();
        let mut inside = inside.filter(|part| part.label(label) == label);
        own.description = inside.find_map(|part| docs(&part.schema).description);
    }
    own
}
