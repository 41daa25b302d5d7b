//! Which instances of templates are the same, and so need no copy.

use super::{Changed, changed};
use crate::diag::JsonPointer;
use std::fmt::Write as _;

const PAGE: &str = "Page: {$id: page, properties: {items: {$dynamicRef: '#item'}},
    $defs: {any: {$dynamicAnchor: item}}}";
const PETS: &str =
    "PetPage: {$id: pet-page, $ref: page, $defs: {pet: {$dynamicAnchor: item, $ref: pet}}}";
const LIMITED: &str = "Limited: {$id: limited, $ref: page, maxProperties: 1,
    $defs: {it: {$dynamicAnchor: item, $ref: pet}}}";
const PET: &str = "Pet: {$id: pet, properties: {friends: {$ref: pet-page}}}";

/// How often a template is copied.
fn copies(changed: &Changed, template: &str) -> usize {
    let template = format!("/components/schemas/{template}");
    let copied = |(_, from): &&(_, JsonPointer)| {
        let from = from.as_str();
        from == template || from == format!("{template}/properties")
    };
    changed.moved.iter().filter(copied).count()
}

#[track_caller]
fn check(schemas: &[&str], expected: &[(&str, usize)]) -> Changed {
    let changed = changed(&format!("{{{}}}", schemas.join(", ")));
    for (template, count) in expected {
        assert_eq!(copies(&changed, template), *count, "{template}");
    }
    assert_eq!(changed.found, Vec::<String>::new());
    changed
}

#[test]
fn what_leads_back_to_its_own_page_is_the_same_in_it() {
    let changed = check(&[PAGE, PETS, PET], &[("Page", 1), ("Pet", 0)]);
    assert_eq!(changed.at("/PetPage/$defs/pet"), "{$ref:#/Pet}");
    assert_eq!(changed.at("/Pet/properties/friends"), "{$ref:#/PetPage}");
}

#[test]
fn two_users_with_the_same_items_share_them() {
    let changed = check(&[PAGE, PETS, LIMITED, PET], &[("Page", 2), ("Pet", 0)]);
    assert_eq!(
        changed.at("/Limited/$defs/Page/properties/items"),
        "{$ref:#/Limited/$defs/it}"
    );
    assert_eq!(changed.at("/Limited/$defs/it"), "{$ref:#/Pet}");
}

#[test]
fn other_items_need_a_copy_as_far_as_they_make_a_difference() {
    // Pets lead to a page without items of its own, which is one of pets in a page of pets.
    let pet = "Pet: {$id: pet, properties: {friends: {$ref: page}, chip: {$ref: chip}}}";
    let chip = "Chip: {$id: chip, properties: {pets: {$ref: pet-page}}}";
    let changed = check(&[PAGE, PETS, pet, chip], &[("Pet", 1), ("Chip", 0)]);
    assert_eq!(
        changed.at("/PetPage/$defs/pet/properties/chip"),
        "{$ref:#/Chip}"
    );
    assert_eq!(
        changed.at("/PetPage/$defs/pet/properties/friends/properties/items"),
        "{$ref:#/PetPage/$defs/pet}"
    );
    assert_eq!(changed.at("/Pet/properties/friends"), "{$ref:#/Page}");
    // The items of `Strict` are not only another name of pets.
    let strict = "Strict: {$id: strict, $ref: page, $defs: {it: {$dynamicAnchor: item, $ref: pet, minProperties: 1}}}";
    check(&[PAGE, PETS, strict, PET], &[("Pet", 1)]);
}

#[test]
fn each_name_is_followed_as_it_is_bound() {
    let envelope = |of: &str| {
        let name = of.to_lowercase();
        format!(
            "{of}Envelope: {{$id: {name}-envelope, $ref: envelope, $defs: {{d: {{$dynamicAnchor: data, $ref: {name}-page}}}}}},
             {of}Page: {{$id: {name}-page, $ref: page, $defs: {{i: {{$dynamicAnchor: item, $ref: {name}}}}}}},
             {of}: {{$id: {name}, properties: {{all: {{$ref: {name}-envelope}}}}}}"
        )
    };
    let base = "Envelope: {$id: envelope, properties: {data: {$dynamicRef: '#data'}}, $defs: {d: {$dynamicAnchor: data}}}";
    let (pets, owners) = (envelope("Pet"), envelope("Owner"));
    check(
        &[PAGE, base, &pets, &owners],
        &[
            ("Envelope", 2),
            ("Page", 2),
            ("Pet", 0),
            ("Owner", 0),
            ("PetPage", 0),
        ],
    );
}

#[test]
fn a_branch_that_is_selected_by_its_name_is_not_another_name() {
    let base =
        "Base: {$id: base, oneOf: [{$dynamicRef: '#item'}], discriminator: {propertyName: k},
        $defs: {any: {$dynamicAnchor: item, $ref: pet}}}";
    let user = "Use: {$id: use, properties: {p: {$ref: base}},
        $defs: {other: {$dynamicAnchor: item, $ref: pet}}}";
    let changed = check(&[base, user, "Pet: {$id: pet}"], &[]);
    assert_eq!(
        changed.at("/Use/properties/p/oneOf"),
        "[{$ref:#/Use/$defs/other}]"
    );
}

#[test]
fn what_is_compared_grows_with_the_schemas() {
    // Many schemas lead to each other, and to many pages of the first of them.
    let mut schemas = PAGE.to_owned();
    for n in 0..100 {
        let (page, next) = (n % 20, (n + 1) % 100);
        let _ = write!(
            schemas,
            ", S{n}: {{$id: s{n}, properties: {{a: {{$ref: p{page}}}, b: {{$ref: s{next}}}}}}}"
        );
    }
    for n in 0..20 {
        let _ = write!(
            schemas,
            ", P{n}: {{$id: p{n}, $ref: page, $defs: {{i: {{$dynamicAnchor: item, $ref: s0}}}}}}"
        );
    }
    let changed = check(&[&schemas], &[("Page", 20), ("S0", 0), ("S99", 0)]);
    assert_eq!(changed.at("/P5/$defs/i"), "{$ref:#/S0}");
}

#[test]
fn the_outermost_resource_counts_in_what_items_lead_to() {
    // By the letter, an owner's page in a page of pets is one of pets.
    let owners =
        "OwnerPage: {$id: owner-page, $ref: page, $defs: {i: {$dynamicAnchor: item, $ref: owner}}},
        Owner: {$id: owner}";
    let pet = "Pet: {$id: pet, properties: {owners: {$ref: owner-page}}}";
    let changed = check(&[PAGE, PETS, owners, pet], &[("Pet", 1), ("Page", 3)]);
    assert_eq!(changed.at("/Pet/properties/owners"), "{$ref:#/OwnerPage}");
    assert_eq!(
        changed.at("/PetPage/$defs/pet/properties/owners/properties/items"),
        "{$ref:#/PetPage/$defs/pet}"
    );
}
