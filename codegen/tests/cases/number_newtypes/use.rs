//! Constrained numbers: accepted and rejected values, violations, and constants.

use std::collections::BTreeSet;

use number_newtypes::Validate as _;
use number_newtypes::types::{
    Amount, Cents, Count, Dozens, Half, Level, Limit, Odd, Page, Plain, Ratio, Share, Size,
    Timestamp, Volume,
};

const PAGE: Limit = Limit::from_literal(50);
const LEVEL: Level = Level::from_literal(-5);
const NONE: Half = Half::from_literal(0);

#[test]
fn constraints_are_validated_when_a_value_is_created() {
    assert!(Limit::new(0).is_err() && Limit::new(101).is_err());
    assert!(Limit::new(1).is_ok() && Limit::try_from(100).is_ok());
    assert!(Level::new(-10).is_err() && Level::new(-5).is_ok() && Level::new(3).is_err());
    assert!(Half::new(5).is_ok() && Half::new(-10).is_ok() && Half::new(3).is_err());
    assert!(Dozens::new(2400).is_ok() && Dozens::new(1300).is_err());
    assert!(Size::new(u64::MAX).is_ok());
    assert!(Share::new(0.0).is_ok() && Share::new(1.0).is_err() && Share::new(f64::NAN).is_err());
    assert!(Cents::new(1.01).is_ok() && Cents::new(1.001).is_err());
    assert!(Volume::new(1.1).is_ok() && Volume::new(1.2).is_err());
    assert!(Timestamp::new(-1).is_ok() && Amount::new(0.5).is_ok());
    assert!(Odd::new(3).is_ok() && Odd::new(4).is_err() && Odd::new(-1).is_err());
}

#[test]
fn literals_are_validated_like_values() {
    assert_eq!((PAGE.get(), LEVEL.get(), NONE.get()), (50, -5, 0));
    assert_eq!(Odd::from_literal(5).get(), 5);
    assert_eq!(Cents::from_literal(0.25).get(), 0.25);
    for number in -100_i64..=100 {
        let number = std::hint::black_box(number);
        let accepts = |literal: fn(i64)| std::panic::catch_unwind(|| literal(number)).is_ok();
        let limit = accepts(|it| _ = Limit::from_literal(it));
        assert_eq!(limit, Limit::new(number).is_ok(), "{number}");
        let half = accepts(|it| _ = Half::from_literal(it));
        assert_eq!(half, Half::new(number).is_ok(), "{number}");
        let dozens = accepts(|it| _ = Dozens::from_literal(it * 100));
        assert_eq!(dozens, Dozens::new(number * 100).is_ok(), "{number}");
    }
}

#[test]
#[should_panic(expected = "invalid Level: expected a number, greater than -10, a multiple of 5")]
fn an_invalid_literal_panics_at_run_time() {
    let _ = Level::from_literal(std::hint::black_box(1));
}

#[test]
#[should_panic(expected = "expected a number, a multiple of 0.01: must be")]
fn an_invalid_literal_of_a_fraction_panics() {
    let _ = Cents::from_literal(0.001);
}

#[test]
fn values_are_converted_compared_and_written() {
    assert_eq!(i64::from(PAGE), 50);
    assert_eq!(PAGE, 50);
    assert!(Limit::from_literal(7) < PAGE);
    assert_eq!(format!("{PAGE:>4}|{PAGE:?}"), "  50|Limit(50)");
    assert_eq!(BTreeSet::from([PAGE, PAGE]).len(), 1);
    assert_eq!(
        serde_json::to_string(&(PAGE, Share::from_literal(0.5))).ok(),
        Some("[50,0.5]".to_owned())
    );
    // These are other names of Rust's types.
    let plain: (Count, Ratio, Plain) = (1, 0.5, 2);
    assert_eq!(plain, (1_i32, 0.5_f64, 2_i64));
}

#[test]
fn deserialization_rejects_an_invalid_number() {
    assert_eq!(serde_json::from_str("50").ok(), Some(PAGE));
    assert!(serde_json::from_str::<Limit>("0").is_err());
    assert!(serde_json::from_str::<Limit>("\"1\"").is_err());
    // In an object, it is validated with the others.
    let page: Page = serde_json::from_str(r#"{"limit": 0, "offset": -1}"#).expect("is an object");
    let found = page.validate().expect_err("is invalid");
    let reported: Vec<_> = found
        .iter()
        .map(|one| (one.location(), one.keyword()))
        .collect();
    assert_eq!(
        reported,
        [("/limit", "minimum"), ("/offset", "minimum")]
    );
    assert!(Page::new(PAGE).share(Share::from_literal(0.0)).validate().is_ok());
}
