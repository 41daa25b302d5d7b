//! Violations of constraints as deviations.

use crate::runtime::json::deviation::{Deviation, DeviationKind};
use crate::runtime::json::drift::Drift;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::{Violation, Violations};

/// Returns the deviations that were found while a value was decoded, and the constraints that it
/// violates.
pub(crate) fn with_violations(decoded: &Drift, value: &impl Validate) -> Drift {
    let mut violations = Violations::of_response();
    value.validate_at(&Location::Root, &mut violations);
    let mut drift = decoded.clone();
    let new = of_violations(&violations);
    let new = new.filter(|violation| !decoded.iter().any(|known| is_same(known, violation)));
    new.for_each(|violation| drift.push(violation));
    drift
}

/// Returns whether a violation was found while the value was decoded: a constraint of the body, or
/// a format that it does not have.
fn is_same(known: &Deviation, violation: &Deviation) -> bool {
    let is_format = || violation.expected().strip_prefix("must be ") == Some(known.expected());
    known == violation || (known.pointer() == violation.pointer() && is_format())
}

/// Converts violations to deviations.
pub(crate) fn of_violations(violations: &Violations) -> impl Iterator<Item = Deviation> {
    violations.iter().map(of_violation)
}

fn of_violation(violation: &Violation) -> Deviation {
    let kind = if violation.is_missing() {
        DeviationKind::MissingProperty
    } else if violation.is_unknown() {
        DeviationKind::UnknownProperty
    } else {
        DeviationKind::Violation(violation.verb())
    };
    let (pointer, value) = (violation.location(), violation.value());
    Deviation::new(pointer, kind, violation.requirement(), value)
}
