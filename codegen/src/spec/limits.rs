//! Limits of a schema that no value can keep.
//!
//! Imports `keyword` and `diag`. The keywords are those of JSON Schema Validation (draft wright-00,
//! section 5, which OpenAPI 3.0 takes over; 2020-12, section 6, which OpenAPI 3.1 does).

use super::keywords::Limit;
use super::words::scalar_text;
use super::{Cursor, Node};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::Keyword;
use std::cmp::Ordering;

/// The pairs of counts.
const COUNTS: [(Keyword, Keyword); 3] = [
    (Keyword::MinLength, Keyword::MaxLength),
    (Keyword::MinItems, Keyword::MaxItems),
    (Keyword::MinProperties, Keyword::MaxProperties),
];

/// Tells of each lower limit that is above its upper limit.
pub(super) fn check(schema: &Cursor<'_>, found: &Diagnostics) {
    let mut keywords = schema.node.as_map().into_iter().flatten();
    if !keywords.any(|(keyword, _)| is_lower(keyword)) {
        return;
    }
    let types = schema.types();
    let about = |wanted: &[&str]| {
        let wanted = |name: &&str| wanted.contains(name);
        types
            .as_ref()
            .is_none_or(|types| types.names.iter().any(wanted))
    };
    for (lower, upper) in COUNTS {
        if let Some((low, high)) = limits(schema, lower, upper)
            && about(&[lower.json_types().name()])
            && compared(low.node, high).is_some_and(Ordering::is_gt)
        {
            found.push(crossed(lower, &low, upper, high));
        }
    }
    if let Some((low, high)) = schema.lower_limit().zip(schema.upper_limit())
        && about(&["integer", "number"])
    {
        let integer = types.is_some_and(|types| types.only() == Some("integer"));
        found.extend(empty_range(&low, &high, integer));
    }
}

/// Whether a keyword is a lower limit; most schemas have none.
fn is_lower(keyword: &str) -> bool {
    keyword.starts_with("min") || keyword == Keyword::ExclusiveMinimum.name()
}

fn limits<'d>(
    schema: &Cursor<'d>,
    lower: Keyword,
    upper: Keyword,
) -> Option<(Cursor<'d>, &'d Node)> {
    Some((schema.get(lower)?, schema.node.get(upper)?))
}

fn crossed(lower: Keyword, low: &Cursor<'_>, upper: Keyword, high: &Node) -> Diagnostic {
    let (low_text, high_text) = (value(low.node), value(high));
    let message = format!("`{lower}` ({low_text}) is above `{upper}` ({high_text})");
    Diagnostic::new(Code::CROSSED_LIMITS, &low.at, message)
}

/// The fault of a range of numbers that is empty, or has no integer where one is wanted.
fn empty_range(low: &Limit<'_>, high: &Limit<'_>, integer: bool) -> Option<Diagnostic> {
    let (lower, upper) = (low.keyword, high.keyword);
    let order = compared(low.value.node, high.value.node)?;
    if order.is_gt() {
        return Some(crossed(lower, &low.value, upper, high.value.node));
    }
    let met = order.is_eq() && (low.exclusive || high.exclusive);
    let no_integer = integer
        && least(low.value.node, low.exclusive)? > greatest(high.value.node, high.exclusive)?;
    if !met && !no_integer {
        return None;
    }
    let what = if integer { "integer" } else { "number" };
    let bound = |limit: &Limit<'_>| {
        let excluded = if limit.exclusive { ", excluded" } else { "" };
        format!(
            "`{}` ({}{excluded})",
            limit.keyword,
            value(limit.value.node)
        )
    };
    let message = format!("no {what} lies between {} and {}", bound(low), bound(high));
    Some(Diagnostic::new(
        Code::CROSSED_LIMITS,
        &low.value.at,
        message,
    ))
}

fn value(node: &Node) -> String {
    scalar_text(node).unwrap_or_default()
}

/// The least integer that a lower limit lets pass. Casts saturate, which is right here:
/// no integer of a document is beyond i128.
fn least(limit: &Node, excluded: bool) -> Option<i128> {
    match limit {
        Node::Integer(limit) => Some(limit.saturating_add(excluded.into())),
        Node::Float(limit) if excluded => Some((limit.floor() as i128).saturating_add(1)),
        Node::Float(limit) => Some(limit.ceil() as i128),
        _ => None,
    }
}

/// The greatest integer that an upper limit lets pass.
fn greatest(limit: &Node, excluded: bool) -> Option<i128> {
    match limit {
        Node::Integer(limit) => Some(limit.saturating_sub(excluded.into())),
        Node::Float(limit) if excluded => Some((limit.ceil() as i128).saturating_sub(1)),
        Node::Float(limit) => Some(limit.floor() as i128),
        _ => None,
    }
}

/// Compares two numbers exactly; none where one of them is no number.
pub fn compared(a: &Node, b: &Node) -> Option<Ordering> {
    match (a, b) {
        (Node::Integer(a), Node::Integer(b)) => Some(a.cmp(b)),
        (Node::Float(a), Node::Float(b)) => a.partial_cmp(b),
        (Node::Integer(a), Node::Float(b)) => Some(against(*a, *b)),
        (Node::Float(a), Node::Integer(b)) => Some(against(*b, *a).reverse()),
        _ => None,
    }
}

/// Compares an integer with a number that may have a fraction.
fn against(integer: i128, other: f64) -> Ordering {
    // Casts saturate, and the floor of a number is exact, so that only equal whole parts
    // leave the fraction to decide. Beyond i128 the saturated value decides rightly but
    // for its own bounds, which no document means.
    let whole = other.floor();
    integer.cmp(&(whole as i128)).then(if other > whole {
        Ordering::Less
    } else {
        Ordering::Equal
    })
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        let root = document(text);
        let found = Diagnostics::default();
        check(&Cursor::root(&root), &found);
        let line = |fault: Diagnostic| format!("{} {}", fault.pointer.as_str(), fault.message);
        found.into_vec().into_iter().map(line).collect()
    }

    #[test]
    fn crossed_limits_are_told_with_both_values() {
        assert_eq!(
            faults("{minLength: 40, maxLength: 34}"),
            ["/minLength `minLength` (40) is above `maxLength` (34)"]
        );
        assert_eq!(faults("{type: array, minItems: 5, maxItems: 3}").len(), 1);
        assert_eq!(faults("{minProperties: 2, maxProperties: 1}").len(), 1);
        assert_eq!(
            faults("{minimum: 3.5, maximum: 3}"),
            ["/minimum `minimum` (3.5) is above `maximum` (3)"]
        );
    }

    #[test]
    fn limits_that_meet_leave_one_value_unless_one_is_excluded() {
        assert!(faults("{minimum: 3, maximum: 3.0, minLength: 4, maxLength: 4}").is_empty());
        assert!(faults("{minimum: 9007199254740993, maximum: 9007199254740993}").is_empty());
        assert_eq!(
            faults("{minimum: 3, maximum: 3, exclusiveMaximum: true}"),
            ["/minimum no number lies between `minimum` (3) and `maximum` (3, excluded)"]
        );
    }

    #[test]
    fn integers_need_an_integer_between_their_limits() {
        assert!(faults("{type: integer, minimum: 1.5, maximum: 3.5}").is_empty());
        assert!(faults("{minimum: 1.2, maximum: 1.8}").is_empty());
        assert_eq!(
            faults("{type: integer, minimum: 1.2, maximum: 1.8}").len(),
            1
        );
        let open = "exclusiveMinimum: true, exclusiveMaximum: true";
        assert_eq!(
            faults(&format!(
                "{{type: integer, minimum: 1, maximum: 2, {open}}}"
            ))
            .len(),
            1
        );
        assert!(
            faults(&format!(
                "{{type: integer, minimum: 1, maximum: 3, {open}}}"
            ))
            .is_empty()
        );
        assert!(faults(&format!("{{type: number, minimum: 1, maximum: 2, {open}}}")).is_empty());
    }

    #[test]
    fn limits_that_exclude_by_themselves_are_told_by_their_own_name() {
        assert!(faults("{exclusiveMinimum: 1, exclusiveMaximum: 2}").is_empty());
        assert_eq!(
            faults("{exclusiveMinimum: 2, maximum: 2}"),
            [
                "/exclusiveMinimum no number lies between `exclusiveMinimum` (2, excluded) and \
              `maximum` (2)"
            ]
        );
        assert_eq!(
            faults("{type: [integer, 'null'], exclusiveMinimum: 1, exclusiveMaximum: 2}").len(),
            1
        );
    }

    #[test]
    fn limits_of_another_type_have_no_effect() {
        assert!(faults("{type: integer, minLength: 40, maxLength: 34}").is_empty());
        assert!(faults("{type: [integer, 'null'], minLength: 40, maxLength: 34}").is_empty());
        assert_eq!(
            faults("{type: [integer, string], minLength: 40, maxLength: 34}").len(),
            1
        );
    }

    #[test]
    fn integers_and_fractions_compare_exactly() {
        assert_eq!(
            against(9_007_199_254_740_993, 9_007_199_254_740_992.0),
            Ordering::Greater
        );
        assert_eq!(against(-2, -1.5), Ordering::Less);
        assert_eq!(against(-1, -1.5), Ordering::Greater);
        assert_eq!(against(0, 1e300), Ordering::Less);
        assert_eq!(against(0, -1e300), Ordering::Greater);
    }
}
