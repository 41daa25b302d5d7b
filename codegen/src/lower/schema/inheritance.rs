//! Inheritance: a schema with a discriminator represents all schemas that extend it (OpenAPI
//! 3.0.4, "Models with Polymorphism Support").
//!
//! Imports `ir`, `keyword` and `spec`; types, children, the store and discriminators.

use super::children::is_polymorphic_base;
use super::constraints::Constraints;
use super::discriminator::{Candidate, are_distinct, default_of, mapping, property_of, tags_of};
use super::facts::Facts;
use super::intersection::address;
use super::object;
use super::store::Store;
use super::types::Schemas;
use crate::ir::{Label, Note, Shape, Type, Union, UnionKeyword, Variant};
use crate::keyword::{Keyword, KeywordSet};
use crate::spec::Cursor;

/// A union of the schemas that extend the one that these facts are about, where that has a
/// discriminator (OpenAPI 3.0.4, "Models with Polymorphism Support").
pub(super) fn extended<'d>(
    maker: &mut Schemas<'d, '_>,
    facts: &Facts<'d>,
    label: &Label,
    made: &mut Constraints,
) -> Option<Shape> {
    let store = maker.store();
    let owner = facts.owner.clone().filter(is_polymorphic_base)?;
    let property = property_of(&owner)?;
    let mapping = mapping(&store, &owner);
    let families = store.families(&owner);
    if families.is_empty() {
        return None;
    }
    let coverage = &store.cx.coverage;
    coverage.enforce(&owner, KeywordSet::of(&[Keyword::Discriminator]));
    let targets: Vec<Vec<_>> = families
        .iter()
        .map(|family| family.iter().map(address).collect())
        .collect();
    let default = default_of(&store, &owner, targets.iter().map(Vec::as_slice));
    let mut variants = Vec::new();
    for (index, family) in families.into_iter().enumerate() {
        let members = family.iter().filter(|_| default != Some(index));
        let tags = members.flat_map(|member| {
            let member = candidate(&store, member);
            tags_of(&store, property, &member, &mapping)
        });
        let tags = tags.collect();
        let head = family.into_iter().next()?;
        let ty = match std::ptr::eq(head.node, owner.node) {
            // The parent is a type of its own, beside those that extend it.
            true => {
                let label = label.part("base");
                let shape = object::object(maker, facts, &label);
                maker.registry.type_of(Some(&owner), label, shape)
            }
            false => maker.registry.named(&store, &head),
        };
        variants.push(Variant {
            tags,
            ..Variant::new(store.name_of(&head), ty.without_null().0.clone())
        });
    }
    let tags: Vec<_> = variants.iter().map(|it| it.tags.clone()).collect();
    if !are_distinct(&tags, default) {
        let note = Note::AmbiguousInheritance(property.to_owned());
        made.notes.push(note);
        return None;
    }
    Some(Shape::Union(Union {
        variants,
        keyword: UnionKeyword::OneOf,
        discriminator: Some(property.to_owned()),
        default,
    }))
}

/// A schema as it would be a variant.
fn candidate<'d>(store: &Store<'d, '_>, schema: &Cursor<'d>) -> Candidate<'d> {
    Candidate {
        variant: Variant::new(store.name_of(schema), Type::Any),
        facts: store.of(schema),
        name: Some(store.name_of(schema)),
        targets: vec![address(schema)],
    }
}
