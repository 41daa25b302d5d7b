//! Limits of a schema that no instance satisfies.
//!
//! The keywords are those of JSON Schema Validation (draft wright-00, section 5, for OpenAPI 3.0;
//! 2020-12, section 6, for OpenAPI 3.1). Imports `diag`, `keyword`, and from this layer
//! `document`.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::document::{Cursor, Limit, Node, compared};
use std::cmp::Ordering;

/// The keywords that count something: the lower limit and the upper one.
const COUNTS: [(Keyword, Keyword); 3] = [
    (Keyword::MinLength, Keyword::MaxLength),
    (Keyword::MinItems, Keyword::MaxItems),
    (Keyword::MinProperties, Keyword::MaxProperties),
];

/// Reports each lower limit that is greater than its upper limit.
pub(super) fn check(schema: &Cursor<'_>, found: &Diagnostics) {
    let mut keywords = schema.node.as_map().into_iter().flatten();
    if !keywords.any(|(keyword, _)| is_lower(keyword)) {
        return;
    }
    let types = schema.types().map(|types| types.json_types());
    let types = types.unwrap_or(JsonTypes::ALL);
    for (lower, upper) in COUNTS {
        if let Some((low, high)) = schema.get(lower).zip(schema.node.get(upper))
            && types.meets(lower.json_types())
            && compared(low.node, high).is_some_and(Ordering::is_gt)
        {
            found.push(crossed(lower, &low, upper, high));
        }
    }
    if let Some((low, high)) = schema.lower_limit().zip(schema.upper_limit())
        && types.meets(JsonTypes::NUMBER)
    {
        let is_integer = types == JsonTypes::INTEGER;
        found.extend(empty_range(&low, &high, is_integer));
    }
}

/// Whether a keyword is a lower limit; most schemas have none.
fn is_lower(keyword: &str) -> bool {
    let is_range = |keyword| matches!(keyword, Keyword::Minimum | Keyword::ExclusiveMinimum);
    let is_count = |keyword| COUNTS.iter().any(|(lower, _)| *lower == keyword);
    Keyword::named(keyword).is_some_and(|keyword| is_range(keyword) || is_count(keyword))
}

fn crossed(lower: Keyword, low: &Cursor<'_>, upper: Keyword, high: &Node) -> Diagnostic {
    let (low_text, high_text) = (text(low.node), text(high));
    let message = format!("`{lower}` ({low_text}) is greater than `{upper}` ({high_text})");
    Diagnostic::new(Code::CROSSED_LIMITS, &low.at, message)
}

/// The fault of a range that contains no number, or no integer if only integers are allowed.
fn empty_range(low: &Limit<'_>, high: &Limit<'_>, is_integer: bool) -> Option<Diagnostic> {
    let (lower, upper) = (low.keyword, high.keyword);
    let order = compared(low.value.node, high.value.node)?;
    if order.is_gt() {
        return Some(crossed(lower, &low.value, upper, high.value.node));
    }
    let met = order.is_eq() && (low.exclusive || high.exclusive);
    let no_integer = is_integer
        && least(low.value.node, low.exclusive)? > greatest(high.value.node, high.exclusive)?;
    if !met && !no_integer {
        return None;
    }
    let what = match is_integer {
        true => JsonTypes::INTEGER.name(),
        false => JsonTypes::NUMBER.name(),
    };
    let bound = |limit: &Limit<'_>| {
        let excluded = if limit.exclusive { ", exclusive" } else { "" };
        format!("`{}` ({}{excluded})", limit.keyword, text(limit.value.node))
    };
    let message = format!("no {what} is between {} and {}", bound(low), bound(high));
    let fault = Diagnostic::new(Code::CROSSED_LIMITS, &low.value.at, message);
    Some(fault)
}

fn text(number: &Node) -> String {
    number.scalar_text().unwrap_or_default()
}

/// The least integer that a lower limit allows. Casts saturate, which is right here: no integer
/// of a document is beyond i128.
fn least(limit: &Node, excluded: bool) -> Option<i128> {
    match limit {
        Node::Integer(limit) => Some(limit.saturating_add(excluded.into())),
        Node::Float(limit) if excluded => Some((limit.floor() as i128).saturating_add(1)),
        Node::Float(limit) => Some(limit.ceil() as i128),
        _ => None,
    }
}

/// The greatest integer that an upper limit allows.
fn greatest(limit: &Node, excluded: bool) -> Option<i128> {
    match limit {
        Node::Integer(limit) => Some(limit.saturating_sub(excluded.into())),
        Node::Float(limit) if excluded => Some((limit.ceil() as i128).saturating_sub(1)),
        Node::Float(limit) => Some(limit.floor() as i128),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    fn faults(text: &str) -> Vec<String> {
        let root = document(text);
        let found = Diagnostics::default();
        check(&Cursor::root(&root), &found);
        let line = |fault: Diagnostic| format!("{} {}", fault.pointer.as_str(), fault.message);
        found.into_vec().into_iter().map(line).collect()
    }

    #[test]
    fn crossed_limits_are_reported_with_both_values() {
        assert_eq!(
            faults("{minLength: 40, maxLength: 34}"),
            ["/minLength `minLength` (40) is greater than `maxLength` (34)"]
        );
        assert_eq!(faults("{type: array, minItems: 5, maxItems: 3}").len(), 1);
        assert_eq!(faults("{minProperties: 2, maxProperties: 1}").len(), 1);
        assert_eq!(
            faults("{minimum: 3.5, maximum: 3}"),
            ["/minimum `minimum` (3.5) is greater than `maximum` (3)"]
        );
    }

    #[test]
    fn limits_that_meet_leave_one_value_unless_one_is_excluded() {
        assert!(faults("{minimum: 3, maximum: 3.0, minLength: 4, maxLength: 4}").is_empty());
        assert!(faults("{minimum: 9007199254740993, maximum: 9007199254740993}").is_empty());
        assert_eq!(
            faults("{minimum: 3, maximum: 3, exclusiveMaximum: true}"),
            ["/minimum no number is between `minimum` (3) and `maximum` (3, exclusive)"]
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
    fn exclusive_limits_are_reported_by_their_own_name() {
        assert!(faults("{exclusiveMinimum: 1, exclusiveMaximum: 2}").is_empty());
        assert_eq!(
            faults("{exclusiveMinimum: 2, maximum: 2}"),
            [
                "/exclusiveMinimum no number is between `exclusiveMinimum` (2, exclusive) and \
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
}
