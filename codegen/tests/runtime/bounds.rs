//! Bounds of numbers and arrays, and the messages of violations.

use std::collections::BTreeMap;

use crate::runtime::json::encode::Encode;
use crate::runtime::validation::constrained;
use crate::runtime::validation::exact_number::Bound::{Integer, Number};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::multiple_of::validate;
use crate::runtime::validation::rule::Rule;
use crate::runtime::validation::unique_items;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

fn reported(check: impl FnOnce(&Location<'_>, &mut Violations)) -> Option<String> {
    let mut found = Violations::default();
    check(&Location::Name("n"), &mut found);
    found.iter().next().map(ToString::to_string)
}

/// What is reported of a value with these constraints.
fn by_rules(value: &dyn Encode, rules: &[Rule]) -> Option<String> {
    reported(|at, found| constrained::validate(value, rules, at, found))
}

#[test]
fn bounds_are_inclusive_or_exclusive() {
    assert_eq!(by_rules(&1, &[Rule::Minimum(Integer(1))]), None);
    assert_eq!(by_rules(&1.0, &[Rule::Maximum(Number(1.0))]), None);
    assert_eq!(by_rules(&0.1_f32, &[Rule::Maximum(Number(0.1))]), None);
    for (value, rule, expected) in [
        (
            &0 as &dyn Encode,
            Rule::Minimum(Integer(1)),
            "n: must be at least 1, but is 0",
        ),
        (
            &1.5,
            Rule::Maximum(Number(1.0)),
            "n: must be at most 1, but is 1.5",
        ),
        (
            &0.2_f32,
            Rule::Maximum(Number(0.1)),
            "n: must be at most 0.1, but is 0.2",
        ),
        (
            &1,
            Rule::ExclusiveMinimum(Integer(1)),
            "n: must be greater than 1, but is 1",
        ),
        (
            &Some(1),
            Rule::ExclusiveMaximum(Integer(1)),
            "n: must be less than 1, but is 1",
        ),
    ] {
        assert_eq!(by_rules(value, &[rule]).as_deref(), Some(expected));
    }
    assert_eq!(by_rules(&None::<i64>, &[Rule::Minimum(Integer(1))]), None);
}

#[test]
fn arrays_have_bounds() {
    let items = |count: i64| (0..count).collect::<Vec<_>>();
    for (count, rule, expected) in [
        (2, Rule::MinItems(2), None),
        (2, Rule::MaxItems(2), None),
        (
            1,
            Rule::MinItems(2),
            Some("n: must have at least 2 items, but has 1 item"),
        ),
        (
            0,
            Rule::MinItems(1),
            Some("n: must have at least 1 item, but has 0 items"),
        ),
        (
            3,
            Rule::MaxItems(2),
            Some("n: must have at most 2 items, but has 3 items"),
        ),
    ] {
        assert_eq!(by_rules(&items(count), &[rule]).as_deref(), expected);
    }
}

#[test]
fn constraints_apply_inside_of_values() {
    let short: &[Rule] = &[Rule::MaxLength(1)];
    let text = |text: &str| text.to_owned();
    let items = vec![text("a"), text("éé")];
    let expected = Some("n/1: must have at most 1 character, but is \"éé\"");
    let found = by_rules(&items, &[Rule::Items(&[Rule::MaxLength(1)])]);
    assert_eq!(found.as_deref(), expected);
    let map = BTreeMap::from([(text("k"), text("bb"))]);
    let found = by_rules(&map, &[Rule::Values(&[Rule::MaxLength(1)])]);
    let expected = Some("n/k: must have at most 1 character, but is \"bb\"");
    assert_eq!(found.as_deref(), expected);
    let pair = (text("a"), text("bb"));
    let found = by_rules(&pair, &[Rule::PrefixItems(&[&[], &[Rule::MaxLength(1)]])]);
    let expected = Some("n/1: must have at most 1 character, but is \"bb\"");
    assert_eq!(found.as_deref(), expected);
    let secret = by_rules(&text("bb"), &[Rule::Secret, Rule::MaxLength(1)]);
    let expected = Some("n: must have at most 1 character, but is [redacted]");
    assert_eq!(secret.as_deref(), expected);
    assert_eq!(by_rules(&text("é"), short), None);
    assert_eq!(by_rules(&text("éé"), &[Rule::MinLength(2)]), None);
    assert!(by_rules(&text("é"), &[Rule::MinLength(2)]).is_some());
}

/// Twice as many items take about twice the time, not four times as much.
#[test]
fn many_items_are_compared_in_linear_time() {
    let time = |count: u32| {
        let items: Vec<_> = (0..count)
            .map(|number| (number.to_string(), number))
            .collect();
        let start = std::time::Instant::now();
        assert_eq!(
            reported(|at, found| unique_items::validate(&items, at, found)),
            None
        );
        start.elapsed()
    };
    let few = time(5_000);
    let many = time(100_000);
    // Twenty times as many: 400 times as long if each were compared with each.
    assert!(many < few * 120, "{many:?} {few:?}");
}

#[test]
fn multiples_are_exact_at_the_ends_of_the_type() {
    let broken =
        |value: i64, step: u64| reported(|at, found| validate(value, (step, 0), at, found));
    for (value, step) in [
        (0, 7),
        (-14, 7),
        (i64::MIN, 2),
        (100, 4),
        (100, 100),
        (1_000_000, 64),
        (i64::MAX, 1),
        (i64::MAX, i64::MAX.unsigned_abs()),
    ] {
        assert_eq!(broken(value, step), None, "{value} {step}");
    }
    assert!(broken(i64::MAX, 2).is_some() && broken(-1, 7).is_some());
    assert!(broken(100, 8).is_some() && broken(10, 100).is_some());
    assert_eq!(
        reported(|at, found| validate(u64::MAX, (5, 0), at, found)),
        None
    );
}

#[test]
fn multiples_are_exact_in_decimal() {
    let fits = |value: f64, step| reported(|at, found| validate(value, step, at, found)).is_none();
    for value in [
        0.0,
        -0.0,
        0.01,
        0.07,
        4.35,
        19.99,
        -1.1,
        1e15,
        123_456_789.01,
    ] {
        assert!(fits(value, (1, -2)), "{value}");
    }
    for value in [0.001, 4.355, 1e-9, f64::NAN, f64::INFINITY] {
        assert!(!fits(value, (1, -2)), "{value}");
    }
    assert!(fits(0.007_5, (1, -4)) && !fits(0.007_51, (1, -4)));
    assert!(fits(1e308, (123_456_789, -8)) == fits(1e308, (123_456_789, -8)));
    assert!(fits(1e308, (5, -1)) && fits(3e300, (3, 300)) && !fits(2e300, (3, 300)));
    assert!(fits(f64::MIN_POSITIVE, (5, -324)) == fits(f64::MIN_POSITIVE, (5, -324)));
    assert!(!fits(1.0, (1, 300)) && fits(0.0, (1, 300)) && fits(1e-8, (1, -8)));
    let reported = |step| reported(|at, found| validate(0.5, step, at, found)).unwrap();
    assert_eq!(
        reported((3, -1)),
        "n: must be a multiple of 0.3, but is 0.5"
    );
    assert_eq!(reported((3, 2)), "n: must be a multiple of 300, but is 0.5");
    assert_eq!(
        reported((3, -30)),
        "n: must be a multiple of 3e-30, but is 0.5"
    );
}

#[test]
fn items_are_compared_as_json_values() {
    use serde_json::json;
    let twice = |list: serde_json::Value| {
        let items = list.as_array().cloned().unwrap_or_default();
        reported(|at, found| unique_items::validate(&items, at, found))
    };
    for list in [
        json!([]),
        json!([1]),
        json!([1, true, "1", [1], {"a": 1}, null, false, 0, ""]),
        json!([[["a"], "b"], [["a"], "c"]]),
        json!([{"a": 1, "b": 2}, {"a": 2, "b": 1}]),
        json!([0.1, 0.10000000000000002]),
        json!([10, -10, 100]),
    ] {
        assert_eq!(twice(list.clone()), None, "{list}");
    }
    for list in [
        json!([1, 2, 1]),
        json!([1, 1.0]),
        json!([0, -0.0]),
        json!([{"a": 1, "b": 2}, {"b": 2.0, "a": 1}]),
        json!([[1, [2]], [1, [2]]]),
        json!([null, null]),
    ] {
        assert!(twice(list.clone()).is_some(), "{list}");
    }
    let third = twice(json!(["a", "b", "a"]));
    assert_eq!(
        third.as_deref(),
        Some(r#"n/2: must differ from item 0, but is "a""#)
    );
    let many: Vec<u32> = (0..100_000).collect();
    assert_eq!(
        reported(|at, found| unique_items::validate(&many, at, found)),
        None
    );
}

#[test]
fn infinities_and_nan_are_reported() {
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(wrong.validate().is_err());
    }
    assert!(f64::MAX.validate().is_ok() && f32::NAN.validate().is_err());
}

#[test]
fn locations_are_json_pointers() {
    let (root, name) = (Location::Root, Location::Name("Body"));
    let key = root.key("a/b~c");
    assert_eq!(key.index(0).key("").to_string(), "/a~1b~0c/0/");
    assert_eq!(name.index(2).to_string(), "Body/2");
    assert_eq!(root.to_string(), "");
}

#[test]
fn violations_are_counted_and_values_truncated() {
    let mut found = Violations::default();
    for number in 0..Violations::MOST + 5 {
        found.push(
            &Location::Root.index(number),
            "maximum",
            1,
            "é".repeat(1000),
        );
    }
    assert_eq!((found.count(), found.iter().count()), (105, 100));
    assert!(found.to_string().ends_with("; and 5 more"));
    let first = found.iter().next().unwrap();
    assert_eq!(first.value().chars().count(), 65);
    assert!(first.value().ends_with('…'));
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json[1]["location"], "/1");
    assert_eq!(json[1]["keyword"], "maximum");
    assert!(found.into_result().is_err() && Violations::default().into_result().is_ok());
}
