use super::Grows;
use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, multiple_of};

/// The schema `OnlyMember`.
///
/// Described at `#/components/schemas/OnlyMember`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnlyMember {
    /// The field `even`.
    pub even: Option<OnlyMemberEven>,
    /// The field `none`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub none: Option<Option<OnlyMemberNone>>,
    /// The field `grows`.
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

/// The schema `OnlyMember.even`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// Described at `#/components/schemas/OnlyMember/properties/even`.
pub type OnlyMemberEven = i64;

/// The schema `OnlyMember.none`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `minProperties` is checked: `1`.
///
/// Described at `#/components/schemas/OnlyMember/properties/none`.
pub type OnlyMemberNone = std::collections::BTreeMap<String, serde_json::Value>;
