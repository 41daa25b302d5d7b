use super::Grows;
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, multiple_of};

/// Defined in `#/components/schemas/OnlyMember`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnlyMember {
    pub even: Option<OnlyMemberEven>,
    /// `Some(None)` is null; `None` omits the property.
    pub none: Option<Option<OnlyMemberNone>>,
    pub grows: Option<Grows>,
}

object::object!(OnlyMember {
    even: optional "even" => |value, at, found| {
        multiple_of::validate(*value, (3, 0), at, found);
        evaluate::value(value, crate::rules::OnlyMemberEven, at, found);
    },
    none: optional "none" => |value, at, found| {
        if let Some(value) = value {
            evaluate::value(value, crate::rules::OnlyMemberNone, at, found);
        }
    },
    grows: optional "grows" => |value, at, found| evaluate::value(value, crate::rules::Grows, at, found),
});

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Defined in `#/components/schemas/OnlyMember/properties/even`.
pub type OnlyMemberEven = i64;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `minProperties`: `1`.
///
/// Defined in `#/components/schemas/OnlyMember/properties/none`.
pub type OnlyMemberNone = std::collections::BTreeMap<String, serde_json::Value>;
