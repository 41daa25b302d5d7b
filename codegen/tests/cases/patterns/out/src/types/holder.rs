use crate::runtime::{object, rule, text};

/// The schema `Holder`.
///
/// Defined in `#/components/schemas/Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Holder {
    /// The property `inline`.
    ///
    /// Matches `^x(y|yz)$`.
    pub inline: Option<String>,
    /// The property `both`.
    pub both: Option<HolderBoth>,
    /// The properties that the document does not declare.
    pub additional: std::collections::BTreeMap<String, serde_json::Value>,
}

object::object!(Holder {
    inline: optional "inline" => |value, at, found| {
        text::rules!(
            pattern = "^x(y|yz)$" => States(& [(false, & [(b'x', b'x', 1)]), (false, &
            [(b'y', b'y', 2)]), (true, & [(b'z', b'z', 3)]), (true, & [])])
        )
            .check(value, at, found)
    },
    both: optional "both" => |value, at, found| {
        text::rules!(pattern = "^a" => [Start, Literal(b"a")]).check(value, at, found);
        rule::check(value, crate::rules::HolderBoth, at, found);
    },
} keep additional);

/// The schema `Holder.both`.
///
/// Matches `^a`.
///
/// Its constraints are validated where a request or a response holds such a value, not by
/// [`validate`](crate::Validate::validate) on the value alone.
///
/// Validated against `pattern`: `b(?=c)`.
///
/// Defined in `#/components/schemas/Holder/properties/both`.
pub type HolderBoth = String;
