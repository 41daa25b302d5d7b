//! Constraints of numbers in constants: the verdict of the compiler is that of validation.

use crate::runtime::json::number_newtype::{accept_integer, multiple_of};
use crate::runtime::validation::constrained;
use crate::runtime::validation::exact_number::Bound;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::rule::Rule;
use crate::runtime::validation::violation::Violations;

fn is_valid(value: i64, rules: &[Rule]) -> bool {
    let mut found = Violations::default();
    constrained::by_rules(&value, rules, &Location::Root, &mut found);
    found.into_result().is_ok()
}

#[test]
fn constants_have_the_verdict_of_validation() {
    let rules = [
        Rule::Minimum(Bound::Integer(-3)),
        Rule::ExclusiveMinimum(Bound::Integer(-3)),
        Rule::Maximum(Bound::Integer(3)),
        Rule::ExclusiveMaximum(Bound::Integer(3)),
        multiple_of("2"),
        multiple_of("0.5"),
        multiple_of("2.5"),
        multiple_of("0.3"),
        multiple_of("12e1"),
        multiple_of("1e30"),
        multiple_of("7e-30"),
    ];
    let edges = [i64::MIN, i64::MAX, 1_000_000_000_000_000_000];
    for value in (-250..=250).chain(edges) {
        for rule in &rules {
            let accepted = accept_integer(value.into(), std::slice::from_ref(rule));
            let valid = is_valid(value, std::slice::from_ref(rule));
            assert_eq!(accepted, valid, "{value} {rule:?}");
        }
        let accepted = accept_integer(value.into(), &rules);
        assert_eq!(accepted, is_valid(value, &rules), "{value}");
    }
    assert!(accept_integer(u64::MAX.into(), &[multiple_of("5")]));
    assert!(!accept_integer(u64::MAX.into(), &[multiple_of("10")]));
}

#[test]
fn steps_are_read_exactly() {
    for (literal, digits, exponent) in [
        ("5", 5, 0),
        ("1200", 1200, 0),
        ("0.01", 1, -2),
        ("2.50", 250, -2),
        ("1e10", 1, 10),
        ("3e-10", 3, -10),
        ("18446744073709551.615", u64::MAX, -3),
    ] {
        let step = multiple_of(literal);
        let is_same = matches!(step, Rule::MultipleOf(a, b) if (a, b) == (digits, exponent));
        assert!(is_same, "{literal}: {step:?}");
    }
}
