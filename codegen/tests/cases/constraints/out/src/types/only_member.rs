//! [`OnlyMember`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, multiple_of};
use crate::types;

/// Defined in `#/components/schemas/OnlyMember`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnlyMember {
    pub even: Option<Even>,
    /// `Some(None)` is null; `None` omits the property.
    pub none: Option<Option<NoneType>>,
    pub grows: Option<types::Grows>,
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
pub type Even = i64;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `minProperties`: `1`.
pub type NoneType = std::collections::BTreeMap<String, serde_json::Value>;
