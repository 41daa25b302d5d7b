//! Limits of numbers and lists, and how what is broken is told.

use crate::runtime::limits;
use crate::runtime::validate::{At, Validate, Violations};

fn told(check: impl FnOnce(&At<'_>, &mut Violations)) -> Option<String> {
    let mut found = Violations::default();
    check(&At::Name("n"), &mut found);
    found.iter().next().map(ToString::to_string)
}

#[test]
fn each_end_is_in_or_out() {
    assert_eq!(told(|at, found| limits::minimum(1, 1, at, found)), None);
    assert_eq!(told(|at, found| limits::maximum(1.0, 1.0, at, found)), None);
    let below = told(|at, found| limits::minimum(0, 1, at, found));
    assert_eq!(below.as_deref(), Some("n: must be at least 1, but is 0"));
    let above = told(|at, found| limits::maximum(1.5, 1.0, at, found));
    assert_eq!(above.as_deref(), Some("n: must be at most 1, but is 1.5"));
    let at_end = told(|at, found| limits::exclusive_minimum(1, 1, at, found));
    assert_eq!(at_end.as_deref(), Some("n: must be above 1, but is 1"));
    let at_end = told(|at, found| limits::exclusive_maximum(1, 1, at, found));
    assert_eq!(at_end.as_deref(), Some("n: must be below 1, but is 1"));
}

#[test]
fn multiples_are_exact_at_the_ends_of_the_type() {
    let broken = |value: i64, step: i64| {
        told(|at, found| limits::multiple_of(value, step.into(), at, found))
    };
    for (value, step) in [
        (0, 7),
        (-14, 7),
        (i64::MIN, 2),
        (i64::MAX, 1),
        (i64::MAX, i64::MAX),
    ] {
        assert_eq!(broken(value, step), None, "{value} {step}");
    }
    assert!(broken(i64::MAX, 2).is_some() && broken(-1, 7).is_some());
}

#[test]
fn one_thing_is_no_plural() {
    let few = told(|at, found| limits::min_items::<()>(&[], 1, at, found));
    assert_eq!(
        few.as_deref(),
        Some("n: must have at least 1 item, but is a list of 0")
    );
    let many = told(|at, found| limits::max_items(&[(); 3], 2, at, found));
    assert_eq!(
        many.as_deref(),
        Some("n: must have at most 2 items, but is a list of 3")
    );
}

#[test]
fn what_is_no_number_of_json_is_told() {
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(wrong.validate().is_err());
    }
    assert!(f64::MAX.validate().is_ok() && f32::NAN.validate().is_err());
}

#[test]
fn ways_are_json_pointers() {
    let (root, name) = (At::Root, At::Name("Body"));
    let key = root.key("a/b~c");
    assert_eq!(key.index(0).key("").to_string(), "/a~1b~0c/0/");
    assert_eq!(name.index(2).to_string(), "Body/2");
    assert_eq!(root.to_string(), "");
}

#[test]
fn violations_are_counted_and_cut_short() {
    let mut found = Violations::default();
    for number in 0..Violations::MOST + 5 {
        found.push(&At::Root.index(number), "maximum", 1, "é".repeat(1000));
    }
    assert_eq!((found.count(), found.iter().count()), (105, 100));
    assert!(found.to_string().ends_with("; and 5 more"));
    let first = found.iter().next().unwrap();
    assert_eq!(first.value().chars().count(), 65);
    assert!(first.value().ends_with('…'));
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json[1]["place"], "/1");
    assert_eq!(json[1]["keyword"], "maximum");
    assert!(found.into_result().is_err() && Violations::default().into_result().is_ok());
}
