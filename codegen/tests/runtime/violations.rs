//! Violations of a value, and how validation reaches its parts.

use std::collections::BTreeMap;

use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::{self, Validate};
use crate::runtime::validation::violation::{Shown, Violations};

fn places(value: &impl Validate) -> Vec<String> {
    let found = value.validate().err();
    let all = found.iter().flatten();
    all.map(|it| it.location().to_owned()).collect()
}

fn one(keyword: &'static str, limit: &str) -> Violations {
    let mut found = Violations::default();
    found.push(&Location::Root, keyword, limit, Shown("x"));
    found
}

#[test]
fn each_keyword_has_a_requirement() {
    for (keyword, limit, words) in [
        ("pattern", "^a", "must match `^a`"),
        ("minLength", "1", "must have at least 1 character"),
        ("minLength", "2", "must have at least 2 characters"),
        ("maxLength", "0", "must have at most 0 characters"),
        ("minimum", "1", "must be at least 1"),
        ("maximum", "1", "must be at most 1"),
        ("exclusiveMinimum", "1", "must be greater than 1"),
        ("exclusiveMaximum", "1", "must be less than 1"),
        ("multipleOf", "2", "must be a multiple of 2"),
        ("uniqueItems", "0", "must differ from item 0"),
        ("minItems", "1", "must have at least 1 item"),
        ("maxItems", "2", "must have at most 2 items"),
        ("enum", "`a`, `b`", "must be one of `a`, `b`"),
        ("minProperties", "1", "must have at least 1 property"),
        ("maxProperties", "2", "must have at most 2 properties"),
        ("required", "", "must be present"),
        ("contains", "1", "must have an item that matches `contains`"),
        (
            "minContains",
            "2",
            "must have at least 2 items that match `contains`",
        ),
        (
            "maxContains",
            "1",
            "must have at most 1 item that match `contains`",
        ),
        ("not", "`{}`", "must not match `{}`"),
        ("false", "", "must be absent"),
        ("items", "", "must be absent"),
        ("additionalProperties", "", "must be absent"),
        ("unevaluatedItems", "", "must be absent"),
        ("unevaluatedProperties", "", "must be absent"),
        ("type", "a string", "must be a string"),
    ] {
        let found = one(keyword, limit);
        assert_eq!(found.iter().next().unwrap().requirement(), words);
    }
}

#[test]
fn parts_are_validated_at_their_locations() {
    let nan = f64::NAN;
    assert_eq!(places(&Some(nan)), [""]);
    assert_eq!(places(&None::<f64>), [""; 0]);
    assert_eq!(places(&vec![1.0, nan, nan]), ["/1", "/2"]);
    assert_eq!(
        places(&BTreeMap::from([("a/b".to_owned(), nan)])),
        ["/a~1b"]
    );
    assert_eq!(places(&Box::new(Some(nan))), [""]);
    assert_eq!(places(&String::new()), [""; 0]);
}

#[test]
fn absent_values_are_not_validated() {
    let reported = |check: &dyn Fn(&Location<'_>, &mut Violations)| {
        let mut found = Violations::default();
        check(&Location::Root, &mut found);
        found.count()
    };
    let nan = |value: &f64, at: &Location<'_>, found: &mut Violations| value.validate_at(at, found);
    assert_eq!(
        reported(&|at, found| validate::required(&f64::NAN, at, found, nan)),
        1
    );
    assert_eq!(
        reported(&|at, found| validate::optional(&Some(f64::NAN), at, found, nan)),
        1
    );
    assert_eq!(
        reported(&|at, found| validate::optional(&None, at, found, nan)),
        0
    );
    let all = |list: &Vec<f64>, at: &Location<'_>, found: &mut Violations| {
        found.push(at, "minItems", 3, list.len());
    };
    assert_eq!(
        reported(&|at, found| validate::list(&vec![1.0], at, found, all)),
        1
    );
    assert_eq!(
        reported(&|at, found| validate::list(&Vec::new(), at, found, all)),
        0
    );
}

#[test]
fn equal_violations_are_reported_once() {
    let mut found = one("minimum", "1");
    found.push(&Location::Root, "minimum", "1", Shown("x"));
    assert_eq!(found.count(), 1);
    for (at, keyword, limit, value) in [
        (Location::Name("a"), "minimum", "1", "x"),
        (Location::Root, "maximum", "1", "x"),
        (Location::Root, "minimum", "2", "x"),
        (Location::Root, "minimum", "1", "y"),
    ] {
        found.push(&at, keyword, limit, Shown(value));
    }
    assert_eq!(found.count(), 5);
}

#[test]
fn a_secret_is_redacted_while_it_is_validated() {
    let mut found = Violations::default();
    let push = |found: &mut Violations, name| {
        found.push(&Location::Name(name), "minimum", 1, Shown(name));
    };
    found.redacting(false, |found| push(found, "a"));
    found.redacting(true, |found| {
        found.redacting(false, |found| push(found, "b"));
        let mut other = found.empty_like();
        push(&mut other, "c");
        assert_eq!(other.iter().next().unwrap().value(), "[redacted]");
        push(found, "c");
    });
    push(&mut found, "d");
    let values: Vec<_> = found.iter().map(|it| it.value()).collect();
    assert_eq!(values, ["a", "[redacted]", "[redacted]", "d"]);
}

#[test]
fn counted_violations_are_not_kept() {
    let mut found = Violations::counting();
    assert!(found.only_counts() && found.is_empty() && found.empty_like().only_counts());
    found.push(&Location::Root, "minimum", 1, 0);
    assert_eq!((found.count(), found.iter().count()), (1, 0));
    assert!(!found.is_empty() && found.into_result().is_err());
    let fresh = Violations::default();
    assert!(!fresh.only_counts() && fresh.into_result().is_ok());
}

#[test]
fn violations_of_several_values_are_joined() {
    let many = |count| {
        let mut found = Violations::default();
        for number in 0..count {
            found.push(&Location::Root.index(number), "minimum", 1, 0);
        }
        found
    };
    let joined: Violations = [many(60), many(39)].into_iter().collect();
    assert_eq!((joined.count(), joined.iter().count()), (99, 99));
    let joined: Violations = [many(60), many(110), many(3)].into_iter().collect();
    assert_eq!((joined.count(), joined.iter().count()), (173, 100));
    assert!(joined.to_string().ends_with("; and 73 more"));
    let (first, second) = (
        one("minimum", "1").to_string(),
        one("false", "").to_string(),
    );
    let both: Violations = [one("minimum", "1"), one("false", "")]
        .into_iter()
        .collect();
    assert_eq!(both.to_string(), format!("{first}; {second}"));
}
