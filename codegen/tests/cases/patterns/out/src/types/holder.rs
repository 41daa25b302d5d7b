use crate::runtime::json::object;
use crate::runtime::validation::{evaluate, string_constraints};

/// The schema `Holder`.
///
/// Described at `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The field `inline`.
    ///
    /// Matches `^x(y|yz)$`.
    pub inline: Option<String>,
    /// The field `both`.
    pub both: Option<HolderBoth>,
    /// The fields that the description does not name.
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

/// The schema `Holder.both`.
///
/// Matches `^a`.
///
/// What it asks for is checked where a request or an answer holds one, not by
/// [`validate`](crate::Validate::validate) of a value alone.
///
/// `pattern` is checked: `b(?=c)`.
///
/// Described at `#/components/schemas/Holder/properties/both`.
pub type HolderBoth = String;
