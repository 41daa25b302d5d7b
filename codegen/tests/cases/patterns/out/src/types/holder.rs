//! [`Holder`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// Matches `^x(y|yz)$`.
    pub inline: Option<String>,
    pub both: Option<Both>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Holder {
    inline: optional "inline" => |value, at, found| {
        string_constraints::string_constraints!(
            pattern = "^x(y|yz)$" => States(& [(false, & [(b'x', b'x', 1)]), (false, &
            [(b'y', b'y', 2)]), (true, & [(b'z', b'z', 3)]), (true, & [])])
        )
            .validate(value, at, found)
    },
    both: optional "both" => |value, at, found| {
        string_constraints::string_constraints!(pattern = "^a" => [Start, Literal(b"a")])
            .validate(value, at, found);
        evaluate::value(value, crate::rules::HolderBoth, at, found);
    },
} keep additional);

/// Matches `^a`.
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `pattern`: `b(?=c)`.
pub type Both = String;
