//! Unions: `oneOf` and `anyOf`.
//!
//! The keywords beside a union apply to each of its branches, so a variant is the intersection of
//! both. A union that does not need an enum in Rust becomes something simpler: a single branch,
//! null and another one, lists of values, or a rule about an object's properties.
//!
//! Imports `diag`, `ir`, `keyword` and `spec`; types, the store, facts and the coverage.

use std::collections::HashSet;
use std::rc::Rc;

use super::constraints::{Constraints, choice_as_rule, is_demand};
use super::discriminator::{Candidate, discriminate};
use super::facts::{Facts, InsideNull, constraining, declared};
use super::intersection::{Choice, Intersection, Key, Part, address};
use super::join::join;
use super::listed::{OVERLAP, union_of_values};
use super::reference::{inside_null, target_of};
use super::registry::Shaped;
use super::store::Store;
use super::types::{Lowered, Schemas};
use super::value::canonical;
use super::variant::{Branch, variant_labels};
use crate::diag::{Code, Diagnostic};
use crate::ir::{Docs, Label, Shape, Type, Union, UnionKeyword, Variant};
use crate::keyword::{JsonTypes, Keyword, KeywordSet};
use crate::lower::docs::docs;
use crate::spec::Cursor;

/// So many variants may come of several choices for the same instance.
const MOST_PRODUCTS: usize = 64;

/// What becomes of the choices of an intersection.
pub(super) enum Made<'d> {
    Shape(Shape),
    /// The same intersection with fewer choices.
    Less(Rc<Facts<'d>>),
}

fn less(whole: Intersection<'_>) -> Made<'_> {
    Made::Less(Rc::new(Facts::new(whole)))
}

/// The shape of an intersection with choices.
pub(super) fn union<'d>(
    maker: &mut Schemas<'d, '_>,
    facts: &Facts<'d>,
    label: &Label,
    made: &mut Constraints,
) -> Made<'d> {
    let store = maker.store();
    let choices = facts.choices.iter().cloned();
    let (demands, others): (Vec<_>, Vec<_>) = choices.partition(|it| is_demand(&store, it));
    if !demands.is_empty() {
        return as_rules(maker, facts, demands, others, made);
    }
    if let Some(shape) = union_of_values(&store, facts) {
        return Made::Shape(shape);
    }
    if let Some(joined) = join(maker, facts, made) {
        return less(joined);
    }
    let sizes = others.iter().map(|choice| choice.branches.len());
    let products = sizes.fold(1, usize::saturating_mul);
    let mut others = others.into_iter();
    let Some(choice) = others.next() else {
        return less(facts.without_choices());
    };
    let others: Vec<_> = others.collect();
    if !others.is_empty() && products > MOST_PRODUCTS {
        return as_rules(maker, facts, others, vec![choice], made);
    }
    let base = facts.with_choices(others);
    let owner = &choice.owner.schema;
    let enforced = KeywordSet::of(&[choice.keyword, Keyword::Discriminator]);
    store.cx.coverage.enforce(owner, enforced);
    let branches = branches(&store, &base, &choice);
    if let [(only, base)] = branches.as_slice() {
        return only_branch(maker, facts, base, only);
    }
    Made::Shape(variants(maker, &choice, branches, label, made))
}

/// The same intersection without some of its choices, which become rules.
fn as_rules<'d>(
    maker: &mut Schemas<'d, '_>,
    facts: &Facts<'d>,
    choices: Vec<Choice<'d>>,
    left: Vec<Choice<'d>>,
    made: &mut Constraints,
) -> Made<'d> {
    for choice in choices {
        choice_as_rule(maker, &choice, made);
    }
    less(facts.with_choices(left))
}

/// The branches of a choice that are not null alone, each with what applies beside it.
fn branches<'d>(
    store: &Store<'d, '_>,
    base: &Intersection<'d>,
    choice: &Choice<'d>,
) -> Vec<(Part<'d>, Intersection<'d>)> {
    let types = base.schemas().map(declared);
    let types = types.fold(JsonTypes::ALL, JsonTypes::and);
    let only_types = !store.cx.is_strict()
        && base.choices.is_empty()
        && base
            .schemas()
            .flat_map(constraining)
            .all(|keyword| is_structure(keyword) || keyword == Keyword::Type);
    store.enforce_null(choice);
    let mut branches = Vec::new();
    for schema in &choice.branches {
        let own = store.types_of(schema);
        if own.is_null_alone() {
            continue;
        }
        let branch = choice.owner.sibling(schema.clone());
        if own.json.meets(types) || own.json.is_empty() {
            branches.push((branch, base.clone()));
            continue;
        }
        let message = "no value satisfies both this branch and the keywords beside it";
        let fault = Diagnostic::new(Code::CONTRADICTION, &schema.at, message);
        // A type beside a choice is often a slip.
        if only_types {
            branches.push((branch, Intersection::default()));
            store.cx.report(fault.help("the branch takes precedence"));
        } else {
            store.cx.report(fault.help("the branch is omitted"));
        }
    }
    branches
}

/// A choice with one branch is none.
fn only_branch<'d>(
    maker: &mut Schemas<'d, '_>,
    facts: &Facts<'d>,
    base: &Intersection<'d>,
    only: &Part<'d>,
) -> Made<'d> {
    let store = maker.store();
    // What is beside the choice may add nothing to a branch with a name.
    let target = target_of(&store, &only.schema);
    if let Some(target) = target.filter(|_| adds_nothing(&store, base, &only.schema)) {
        target.enforce(&store);
        let named = maker.registry.named(&store, &target.schema);
        return Made::Shape(Shape::Alias(named.without_null().0.clone()));
    }
    match inside_null(&store, facts) {
        // A branch that contradicts what is beside it takes precedence.
        InsideNull::Branch(branch) if !base.parts.is_empty() => Made::Less(branch),
        _ => Made::Less(store.extended(base.clone(), only.clone())),
    }
}

/// Whether all that an intersection says is said by a branch as well.
fn adds_nothing<'d>(store: &Store<'d, '_>, base: &Intersection<'d>, branch: &Cursor<'d>) -> bool {
    if !base.choices.is_empty() || !base.joined.is_empty() {
        return false;
    }
    let own = store.of(branch);
    let types = store.types(&own).json;
    base.schemas().all(|schema| {
        let bare = constraining(schema).all(|keyword| {
            let fits = || types.within(declared(schema));
            is_structure(keyword) || (keyword == Keyword::Type && fits())
        });
        bare || own.contains(schema.node)
    })
}

fn variants<'d>(
    maker: &mut Schemas<'d, '_>,
    choice: &Choice<'d>,
    branches: Vec<(Part<'d>, Intersection<'d>)>,
    label: &Label,
    made: &mut Constraints,
) -> Shape {
    let store = maker.store();
    let mut candidates: Vec<Candidate<'d>> = Vec::new();
    let branches = branches.into_iter();
    let branches = branches.map(|(part, base)| possible(&store, part, base, label));
    let branches: Vec<_> = branches.flatten().collect();
    let names = variant_labels(&store, choice, &branches);
    for (branch, name) in branches.into_iter().zip(names) {
        for candidate in self::candidates(maker, choice, branch, name, label) {
            if candidate.variant.ty == Type::Any {
                let reason = "one of its branches accepts every value";
                let owner = &choice.owner.schema;
                store.cx.coverage.document(owner, choice.keyword, reason);
                return Shape::Alias(Type::Any);
            }
            let same = |other: &&mut Candidate<'d>| other.variant.ty == candidate.variant.ty;
            match candidates.iter_mut().find(same) {
                Some(other) => other.targets.extend(candidate.targets),
                None => candidates.push(candidate),
            }
        }
    }
    candidates.retain(|candidate| candidate.variant.ty != Type::Never);
    if candidates.len() < 2 {
        let only = candidates.pop().map_or(Type::Never, |only| only.variant.ty);
        return Shape::Alias(only);
    }
    let owner = &choice.owner.schema;
    let discriminator = discriminate(&store, owner, &mut candidates);
    made.notes.extend(discriminator.note);
    if discriminator.property.is_none() {
        note_overlap(&store, choice, &candidates);
    }
    Shape::Union(Union {
        variants: candidates.into_iter().map(|it| it.variant).collect(),
        keyword: match choice.keyword {
            Keyword::OneOf => UnionKeyword::OneOf,
            _ => UnionKeyword::AnyOf,
        },
        discriminator: discriminator.property,
        default: discriminator.default,
    })
}

/// Records that no second branch of a `oneOf` is looked at, unless the types of instances
/// distinguish all branches: many documents say `oneOf` and mean `anyOf`.
fn note_overlap<'d>(store: &Store<'d, '_>, choice: &Choice<'d>, candidates: &[Candidate<'d>]) {
    let owner = &choice.owner.schema;
    let coverage = &store.cx.coverage;
    let reason = "it does not distinguish all branches, so they are tried in order";
    coverage.document(owner, Keyword::Discriminator, reason);
    if choice.keyword != Keyword::OneOf || store.cx.is_strict() {
        return;
    }
    let mut met = JsonTypes::NONE;
    for candidate in candidates {
        let types = store.types(&candidate.facts).json;
        if met.meets(types) {
            coverage.document(owner, Keyword::OneOf, OVERLAP);
        }
        met = met.or(types);
    }
}

/// A branch with what applies beside it, unless it has no instances.
fn possible<'d>(
    store: &Store<'d, '_>,
    part: Part<'d>,
    base: Intersection<'d>,
    label: &Label,
) -> Option<Branch<'d>> {
    // What the branch has inside gets the name of the variant; all else has that of the union.
    let mut whole = base.clone().labelled(label);
    whole.owner = Some(part.schema.clone());
    // The rules of the union apply to each of its branches.
    whole.inputs.clear();
    let facts = store.extended(whole, Part::here(part.schema.clone()));
    let target = target_of(store, &part.schema);
    let is_possible = !is_impossible(store, &facts);
    is_possible.then_some(Branch {
        part,
        base,
        facts,
        target,
    })
}

/// The variants that a branch makes: one, or those of a union within the union.
fn candidates<'d>(
    maker: &mut Schemas<'d, '_>,
    choice: &Choice<'d>,
    branch: Branch<'d>,
    name: String,
    label: &Label,
) -> Vec<Candidate<'d>> {
    let store = maker.store();
    let Branch {
        part: branch,
        base,
        facts,
        target,
    } = branch;
    let simple = adds_nothing(&store, &base, &branch.schema);
    let named = target.as_ref().map(|target| &target.schema);
    let targets = named.into_iter().map(address).collect();
    let target_name = named.map(|it| store.name_of(it));
    let mut own_docs = Docs::default();
    let ty = match target {
        Some(target) if simple => {
            target.enforce(&store);
            maker.registry.named(&store, &target.schema)
        }
        target => {
            if target.is_none() {
                own_docs = docs(&branch.schema);
            }
            let splices = target.is_none() && is_same_choice(choice, &facts.choices);
            let named = label.part(&name);
            let inner = if splices { label } else { &named };
            let key = match simple {
                true => Key::of(&branch.schema),
                false => Key::of_all(base.parts.iter().chain([&branch])),
            };
            match maker.lowered(&key, &facts, inner) {
                Lowered::Shape(shaped) => match *shaped {
                    Shaped {
                        shape: Shape::Union(union),
                        ..
                    } if splices && maker.registry.id(&key, label.home).is_none() => {
                        let variants = union.variants.into_iter();
                        return variants.map(Candidate::inner).collect();
                    }
                    shaped => {
                        let typed = maker.lifted(&key, &facts, &named, shaped);
                        own_docs.notes.extend(typed.notes);
                        typed.ty
                    }
                },
                Lowered::Type(ty) => ty,
            }
        }
    };
    vec![Candidate {
        variant: Variant {
            docs: own_docs,
            ..Variant::new(name, ty.without_null().0.clone())
        },
        facts,
        name: target_name,
        targets,
    }]
}

/// Whether a required property can have no value: its schemas list values, and none that all of
/// them list.
fn is_impossible<'d>(store: &Store<'d, '_>, facts: &Facts<'d>) -> bool {
    let object = facts.object(&store.cx);
    let mut declared = object
        .properties
        .iter()
        .filter(|(name, places)| places.len() > 1 && object.required.contains(**name));
    declared.any(|(_, places)| {
        let lists = places.iter().filter_map(|place| {
            let schema = store.cx.resolve(place.schema.clone())?;
            let values = schema.allowed_values()?;
            Some(values.iter().map(|value| canonical(value.node)).collect())
        });
        let both = |one: HashSet<String>, other: HashSet<String>| {
            one.intersection(&other).cloned().collect()
        };
        lists.reduce(both).is_some_and(|common| common.is_empty())
    })
}

/// Whether a keyword only says which other schemas there are.
fn is_structure(keyword: Keyword) -> bool {
    matches!(
        keyword,
        Keyword::Ref | Keyword::AllOf | Keyword::OneOf | Keyword::AnyOf | Keyword::Discriminator
    )
}

/// Whether what is chosen from within a branch may as well be chosen from outside.
fn is_same_choice(outer: &Choice<'_>, inner: &[Choice<'_>]) -> bool {
    let has_discriminator = |choice: &Choice<'_>| {
        let owner = choice.owner.schema.node;
        owner.get(Keyword::Discriminator).is_some()
    };
    match inner {
        [inner] => {
            inner.keyword == outer.keyword && !has_discriminator(inner) && !has_discriminator(outer)
        }
        _ => false,
    }
}
